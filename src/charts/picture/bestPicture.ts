import type { ResponseClass } from '../../analysis/bestResponse.ts';
import { answer } from '../../analysis/rates.ts';
import type { Language } from '../../i18n/words.tsx';
import { selectBestResponses } from '../../store/bestResponseSelectors.ts';
import { selectCohorts, selectGroups, selectReading } from '../../store/selectors.ts';
import { figureOf } from '../../ui/figure.ts';
import { className, patternFill } from '../../ui/responseClass.ts';
import { type BestRow, type BestSegment, labelThatFits, layOutBest } from '../best/bestRows.ts';
import { shortBreakdown } from '../best/bestWords.ts';
import { bestCaption } from '../chartCaptions.ts';
import { bestTitle } from '../chartTitles.ts';
import { namedAmong } from '../cohortName.ts';
import { INK, thinned } from './ink.ts';
import { nameOf } from './names.ts';
import { type Draw, heading, type LegendEntry, NARROW, rateGrid } from './plate.ts';
import { line, rect, text } from './svg.ts';
import { cut, wrap } from './textWidth.ts';

const SIZES = { row: 46, bare: 28, heading: 44, bar: 11 };
const THICK = 24;
const AXIS = 22;

/** How deep the colour of response lies, from complete response to stable disease. */
const DEPTHS: Readonly<Partial<Record<ResponseClass, number>>> = {
  scr: 1, cr: 1, 'cr-cri': 0.9, 'vgpr-or-better': 0.9, crh: 0.58, cri: 0.58, vgpr: 0.58, mlfs: 0.48, 'vgpr-pr': 0.48,
  response: 0.48, pr: 0.4, mr: 0.27, sd: 0.17, 'mr-sd': 0.17,
};
const DARK = 0.9;

const PATTERN_DEFINITIONS = `<defs>
<pattern id="best-stripes" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V7" stroke="${INK.paper}" stroke-width="2" opacity="0.4"/></pattern>
<pattern id="best-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path d="M0 0V6" stroke="${INK['line-strong']}" stroke-width="1.5"/></pattern>
<pattern id="best-dots" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r="1" fill="${INK['ink-faint']}"/></pattern>
</defs>`;

function block(name: ResponseClass, x: number, y: number, width: number, height: number): string {
  const depth = DEPTHS[name];
  const fill = depth !== undefined ? thinned(INK.orr, depth) : name === 'pd' ? thinned(INK.ink, 0.24) : INK.paper;
  const stroke = name === 'ne' || name === 'unknown' ? INK['line-strong'] : INK.paper;
  const pattern = patternFill(name, 'best');
  return rect(x, y, width, height, { fill, stroke }) + (pattern ? rect(x, y, width, height, { fill: pattern }) : '');
}

function segment({ class: name, count, from, to }: BestSegment, left: number, span: number, y: number, { t }: Language): string {
  const [x, width] = [left + from * span, (to - from) * span];
  const label = labelThatFits(t(`best.short.${name}`), count, width);
  const dark = (DEPTHS[name] ?? 0) >= DARK;
  return (
    block(name, x, y, width, THICK) +
    text(x + width / 2, y + THICK / 2 + 4, label, {
      size: 11.5,
      bold: true,
      anchor: 'middle',
      fill: dark ? INK.paper : INK.ink,
      rim: name === 'ne' || name === 'unknown',
    })
  );
}

function legend(classes: readonly ResponseClass[], derived: boolean, { t }: Language): readonly LegendEntry[] {
  return [
    ...classes.map((name) => ({
      width: 26,
      draw: (x: number, y: number) => block(name, x, y - 7, 26, 14),
      label: t('best.legend', { short: t(`best.short.${name}`), name: t(className(name)) }),
    })),
    ...(derived ? [{ width: 0, draw: () => '', label: t('best.derived') }] : []),
  ];
}

/** How the patients of every cohort divide by best response, deepest response first. */
export const drawBest: Draw = (state, language, width, most) => {
  const { t, say } = language;
  const cohorts = selectCohorts(state);
  const reading = selectReading(state);
  const responses = selectBestResponses(state);
  const layout = layOutBest(selectGroups(state), responses, SIZES, most);
  const who = width < NARROW ? 180 : 290;
  const figures = width < NARROW ? 196 : 250;
  const span = width - who - figures;
  const right = width - figures + 12;

  function rowOf({ cohort, breakdown, segments, top: from, height }: BestRow, named: boolean): string {
    const top = AXIS + from;
    const about = `${cohort.trial.product.name} · ${breakdown?.from ?? cohort.cite}`;
    const soft = { size: 12, fill: INK['ink-soft'] };
    const marks = [line(0, top, width, top, INK.line)];
    marks.push(text(0, top + 18, cut(nameOf(cohort, named, language), who - 12, 13, true), { size: 13, bold: breakdown !== null }));
    if (!breakdown) {
      const orr = figureOf(answer(cohort, 'orr', state.dataset, reading), cohort, 'orr', language);
      const counted = orr.interval === undefined ? '' : `${t('measure.orr.short')} ${orr.count}`;
      marks.push(text(who + 4, top + 18, t('best.none'), { ...soft, fill: INK['ink-faint'], rim: true }), text(right, top + 18, counted, soft));
      return marks.join('');
    }
    const words = wrap(shortBreakdown(breakdown, language), figures - 62, 11.5, { most: 3 });
    const first = top + height / 2 + 4 - (words.length - 1) * 7;
    return [
      ...marks,
      text(0, top + 35, cut(about, who - 12, 12), soft),
      ...segments.map((part) => segment(part, who, span, top + SIZES.bar, language)),
      ...words.map((row, at) => text(right, first + at * 14, row, { ...soft, size: 11.5 })),
      text(width, top + height / 2 + 4, t('best.of', { n: breakdown.n }), { size: 12.5, bold: true, anchor: 'end' }),
    ].join('');
  }

  const rows = layout.groups.flatMap(({ group, rows: members }) => {
    const foot = AXIS + (members[0]?.top ?? 0) - 9;
    const count = t('charts.group', { cohorts: group.positions.length, patients: group.patients });
    const named = namedAmong(members.map(({ cohort }) => cohort));
    return [heading(foot, say(group.cancer.name), count), ...members.map((row) => rowOf(row, named(row.cohort)))];
  });
  return {
    ...bestTitle(cohorts, responses, language),
    legend: legend(responses.classes, responses.derived > 0, language),
    body: [PATTERN_DEFINITIONS, rateGrid(who, span, AXIS, layout.height, language), line(0, AXIS, width, AXIS, INK['line-strong']), ...rows].join('\n'),
    height: AXIS + layout.height,
    notes: [bestCaption(responses, state.view.denominator, language)],
    cohorts: layout.groups.flatMap(({ rows: members }) => members.map(({ cohort }) => cohort)),
    shown: layout.shown,
    total: layout.total,
  };
};
