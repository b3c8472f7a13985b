import type { ForestGroup, ForestRow } from '../../analysis/forest.ts';
import { pooledWithout } from '../../analysis/pooling.ts';
import type { Language } from '../../i18n/words.tsx';
import { formatPercent } from '../../i18n/format.ts';
import { selectForest } from '../../store/forestSelectors.ts';
import type { Dashboard } from '../../store/dashboard.ts';
import { figureOf } from '../../ui/figure.ts';
import { withinSentence } from '../../ui/pooledWords.ts';
import { forestCaption } from '../chartCaptions.ts';
import { forestTitle } from '../chartTitles.ts';
import { namedAmong } from '../cohortName.ts';
import { axisOf, firstGroups, largestOf, type RateAxis, ticksOf } from '../forest/forestRows.ts';
import { drawPool, type PoolPlace } from './forestPools.ts';
import { intervalMark, squareMark, withoutMark } from './forestMarks.ts';
import { colourOf, INK } from './ink.ts';
import { plainName } from './names.ts';
import { type Draw, heading, NARROW } from './plate.ts';
import { line, text } from './svg.ts';
import { cut } from './textWidth.ts';

const ROW = 30;
const HEADING = 42;
const HEAD = 26;

/** Where each column ends, or for words and the plot, begins. */
interface Columns {
  readonly product: number | null;
  readonly who: number;
  readonly events: number;
  readonly n: number;
  readonly plot: number;
  readonly span: number;
  readonly rate: number;
  readonly interval: number;
  readonly reason: number;
}

function columnsOf(width: number): Columns {
  const wide = width >= NARROW;
  const who = wide ? 230 : 154;
  const product = wide ? who + 8 : null;
  const events = who + (wide ? 196 : 40);
  const n = events + (wide ? 42 : 34);
  const plot = n + 22;
  const reason = width - (wide ? 108 : 96);
  const interval = reason - (wide ? 12 : 8);
  const rate = interval - (wide ? 80 : 76);
  return { product, who, events, n, plot, span: rate - 58 - plot, rate, interval, reason };
}

function axisMarks(columns: Columns, axis: RateAxis, bottom: number, { t, locale }: Language): string {
  const { plot, span, who, product, events, n, rate, interval, reason } = columns;
  const faint = { size: 12, fill: INK['ink-faint'] } as const;
  const end = { ...faint, anchor: 'end' } as const;
  const ticks = ticksOf(axis).map((tick) => {
    const x = plot + (tick / axis.end) * span;
    const label = tick === axis.end ? formatPercent(tick, locale) : String(Math.round(tick * 100));
    return line(x, HEAD, x, bottom, INK.line) + text(x, HEAD - 8, label, { ...faint, anchor: 'middle' });
  });
  return [
    ...ticks,
    text(0, HEAD - 8, cut(t('forest.column.trial'), who, 12), faint),
    product === null ? '' : text(product, HEAD - 8, t('forest.column.product'), faint),
    text(events, HEAD - 8, t('forest.column.events'), end),
    text(n, HEAD - 8, t('forest.column.n'), end),
    text(rate, HEAD - 8, t('forest.column.rate'), end),
    text(interval, HEAD - 8, t('forest.column.interval'), end),
    text(reason, HEAD - 8, t('forest.column.pooled'), faint),
  ].join('');
}

/** A group's rows, those that are silent in a word, and its pooled line; as marks and height from `top` on. */
export const drawForest: Draw = (state, language, width, most) => {
  const { t, say } = language;
  const { measure, method, benchmark, benchmarkSource } = state.view;
  const forest = selectForest(state);
  const axis = axisOf(forest, measure, benchmark);
  const columns = columnsOf(width);
  const place: PoolPlace = { ...columns, axis, width, colour: colourOf(measure), measure };
  const largest = largestOf(forest);
  const groups = firstGroups(forest.groups, most);
  const marks: string[] = [];
  let top = HEAD;
  for (const group of groups) {
    const name = say(group.group.cancer.name);
    const count = t('charts.group', { cohorts: group.group.positions.length, patients: group.group.patients });
    top += HEADING;
    marks.push(heading(top - 9, name, count));
    const named = namedAmong(group.rows.map(({ cohort }) => cohort));
    for (const row of group.rows) {
      marks.push(rowMarks(row, group, named(row.cohort), top));
      top += ROW;
    }
    const pool = drawPool(group, withinSentence(name), top, place, language);
    marks.push(line(0, top, width, top, INK.line), pool.marks);
    top += pool.height;
  }
  if (forest.across) {
    top += HEADING;
    marks.push(text(0, top - 9, t('forest.across'), { size: 16, bold: true, serif: true }));
    const pool = drawPool(forest.across, t('forest.allCancers'), top, place, language);
    marks.push(pool.marks);
    top += pool.height;
  }

  function rowMarks(row: ForestRow, group: ForestGroup, named: boolean, y: number): string {
    const { cohort, answer, exclusion } = row;
    const figure = figureOf(answer, cohort, measure, language);
    const base = y + ROW / 2 + 4.5;
    const soft = { size: 12.5, fill: INK['ink-soft'] } as const;
    const end = { ...soft, anchor: 'end' } as const;
    const asked = state.view.leaveOneOut && group.refusal === null && row.place !== null;
    const without = asked && row.place !== null ? pooledWithout(group.counts, row.place) : null;
    const reason = exclusion ? t(`forest.exclusion.${exclusion}`) : row.withoutEnrolment ? t('forest.noEnrolment') : '●';
    const mark = { axis, left: columns.plot, span: columns.span, middle: y + ROW / 2, colour: place.colour };
    return [
      line(0, y, width, y, INK.line),
      text(0, base, cut(plainName(cohort, named, language), columns.who - 6, 13, true), { size: 13, bold: true }),
      columns.product === null ? '' : text(columns.product, base, cut(cohort.trial.product.name, 142, 12.5), soft),
      answer.kind === 'rate' ? text(columns.events, base, String(answer.rate.events), end) + text(columns.n, base, String(answer.rate.n), end) : '',
      intervalMark(answer, exclusion !== null, mark),
      squareMark(answer, exclusion !== null, largest, mark),
      without ? withoutMark(without.estimate, mark) : '',
      text(columns.rate, base, figure.percent, { size: 13, bold: true, anchor: 'end' }),
      text(columns.interval, base, figure.interval ?? '', end),
      text(columns.reason, base, cut(reason, width - columns.reason, 12), { size: exclusion || row.withoutEnrolment ? 12 : 8, fill: INK['ink-soft'] }),
    ].join('');
  }

  const dashed = benchmark === null ? '' : benchmarkMark(benchmark / axis.end, columns, top);
  return {
    ...forestTitle(forest, measure, method, language),
    lead: groups.length === 0 ? '' : t('download.lead.forest', { method }),
    legend: [],
    body: [axisMarks(columns, axis, top, language), line(0, HEAD, width, HEAD, INK['line-strong']), dashed, ...marks].join('\n'),
    height: top,
    notes: [forestCaption(forest, measure, axis, language), ...benchmarkNote(benchmark, benchmarkSource, language), ...(state.view.leaveOneOut ? [t('download.picture.without')] : [])],
    cohorts: groups.flatMap(({ rows }) => rows.map(({ cohort }) => cohort)),
    shown: groups.reduce((sum, { rows }) => sum + rows.length, 0),
    total: forest.reported,
  };
};

function benchmarkMark(share: number, { plot, span }: Columns, bottom: number): string {
  return line(plot + share * span, HEAD, plot + share * span, bottom, INK.ink, 1.5, '5 4');
}

function benchmarkNote(benchmark: number | null, source: Dashboard['view']['benchmarkSource'], { t, locale }: Language): readonly string[] {
  if (benchmark === null) return [];
  const percent = formatPercent(benchmark, locale, Number.isInteger(benchmark * 100) ? 0 : 1);
  return [source === '' ? t('forest.benchmark.unnamed', { percent }) : t('forest.benchmark.drawn', { percent, source })];
}
