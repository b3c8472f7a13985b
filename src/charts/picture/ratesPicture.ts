import type { Answer } from '../../analysis/rates.ts';
import { summarise } from '../../analysis/summary.ts';
import type { Cohort } from '../../dataset/dataset.ts';
import type { Language } from '../../i18n/words.tsx';
import { selectCohorts, selectGroups, selectOrder, selectReading } from '../../store/selectors.ts';
import { figureOf } from '../../ui/figure.ts';
import { ratesCaption } from '../chartCaptions.ts';
import { ratesTitle } from '../chartTitles.ts';
import { namedAmong } from '../cohortName.ts';
import { BARS, type BarMeasure, layOutRates, type RateRow } from '../rates/rateRows.ts';
import { colourOf, INK } from './ink.ts';
import { nameOf } from './names.ts';
import { type Draw, heading, type LegendEntry, NARROW, rateGrid } from './plate.ts';
import { line, rect, text, whisker } from './svg.ts';
import { cut } from './textWidth.ts';

const SIZES = { row: 46, heading: 44, bars: 7, step: 18, thickness: 12 };
const AXIS = 22;

function legend({ t }: Language): readonly LegendEntry[] {
  const bar = (measure: BarMeasure, hollow: boolean) => (x: number, y: number) => barOf(measure, x, y - 6, 22, 12, hollow);
  return [
    ...BARS.map((measure) => ({ width: 22, draw: bar(measure, false), label: t(`charts.legend.${measure}`) })),
    { width: 26, draw: (x, y) => whisker(x + 1, x + 25, y), label: t('charts.legend.interval') },
    { width: 22, draw: bar('orr', true), label: t('charts.legend.hollow') },
  ];
}

function barOf(measure: BarMeasure, x: number, y: number, width: number, height: number, hollow: boolean): string {
  const colour = colourOf(measure);
  return rect(
    x,
    y,
    width,
    height,
    hollow ? { fill: 'none', stroke: colour, 'stroke-width': 1.5, 'stroke-dasharray': '3 2' } : { fill: colour },
  );
}

function rateMark(answer: Answer, measure: BarMeasure, y: number, at: (rate: number) => number): string {
  if (answer.kind === 'rate') {
    const { estimate, interval } = answer.rate;
    const bar = barOf(measure, at(0), y, at(estimate) - at(0), SIZES.thickness, false);
    return bar + whisker(at(interval.lower), at(interval.upper), y + SIZES.thickness / 2);
  }
  if (answer.kind !== 'bare') return '';
  return barOf(measure, at(0), y, Math.max(1, at(answer.estimate) - at(0)), SIZES.thickness, true);
}

function aboutOf({ trial, year }: Cohort, { t }: Language): string {
  return [
    trial.product.targets.join('/'),
    t(`phase.${trial.phase}`),
    ...(trial.design === 'randomised' ? [t('design.randomised')] : []),
    String(year),
    trial.product.name,
  ].join(' · ');
}

/** ORR and DCR of every cohort as bars on their intervals, with count, percent and limits. */
export const drawRates: Draw = (state, language, width, most) => {
  const { t, say } = language;
  const { dataset } = state;
  const reading = selectReading(state);
  const cohorts = selectCohorts(state);
  const order = selectOrder(state);
  const [orr, dcr] = [summarise(order, 'orr', dataset, reading), summarise(order, 'dcr', dataset, reading)];
  const layout = layOutRates(selectGroups(state), dataset, reading, SIZES, most);
  const who = width < NARROW ? 220 : 330;
  const figures = width < NARROW ? 186 : 226;
  const span = width - who - figures;
  const at = (rate: number) => who + rate * span;
  const right = { count: width - figures + (width < NARROW ? 62 : 82), percent: width - (width < NARROW ? 78 : 88), interval: width };

  function figuresOf({ cohort, answers }: RateRow, top: number): string {
    return BARS.map((measure, bar) => {
      const { count, percent, interval } = figureOf(answers[measure], cohort, measure, language);
      const y = top + SIZES.bars + bar * SIZES.step + 10.5;
      const soft = { size: 12.5, fill: INK['ink-soft'], anchor: 'end' } as const;
      if (interval === undefined && answers[measure].kind !== 'bare') return text(right.percent, y, percent, { ...soft, fill: INK['ink-faint'] });
      return (
        text(right.count, y, count ?? '', soft) +
        text(right.percent, y, percent, { size: 13, bold: true, anchor: 'end' }) +
        text(right.interval, y, interval ?? '', soft)
      );
    }).join('');
  }

  function rowOf(row: RateRow, named: boolean): string {
    const { cohort, answers } = row;
    const top = AXIS + row.top;
    return [
      line(0, top, width, top, INK.line),
      text(0, top + 18, cut(nameOf(cohort, named, language), who - 12, 13.5, true), { size: 13.5, bold: true }),
      text(0, top + 35, cut(aboutOf(cohort, language), who - 12, 12), { size: 12, fill: INK['ink-soft'] }),
      ...BARS.map((measure, bar) => rateMark(answers[measure], measure, top + SIZES.bars + bar * SIZES.step, at)),
      figuresOf(row, top),
    ].join('');
  }

  const rows = layout.groups.flatMap(({ group, rows: members }) => {
    const foot = AXIS + (members[0]?.top ?? 0) - 9;
    const count = t('charts.group', { cohorts: group.positions.length, patients: group.patients });
    const named = namedAmong(members.map(({ cohort }) => cohort));
    return [heading(foot, say(group.cancer.name), count), ...members.map((row) => rowOf(row, named(row.cohort)))];
  });
  return {
    ...ratesTitle(cohorts, orr, dataset, reading, language),
    legend: legend(language),
    body: [rateGrid(who, span, AXIS, layout.height, language), line(0, AXIS, width, AXIS, INK['line-strong']), ...rows].join('\n'),
    height: AXIS + layout.height,
    notes: [ratesCaption(orr, dcr, language)],
    cohorts: layout.groups.flatMap(({ rows: members }) => members.map(({ cohort }) => cohort)),
    shown: layout.shown,
    total: layout.total,
  };
};
