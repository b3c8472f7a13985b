import { formatPercent } from '../../i18n/format.ts';
import type { Language } from '../../i18n/words.tsx';
import { selectOverTime } from '../../store/overTimeSelectors.ts';
import { timeCaption } from '../chartCaptions.ts';
import { timeTitle } from '../chartTitles.ts';
import { quarters } from '../quarters.ts';
import { layOutTime, type TimeLayout } from '../time/timeLines.ts';
import { colourOf, INK } from './ink.ts';
import { dot, sizeLegend } from './dots.ts';
import type { Draw, LegendEntry } from './plate.ts';
import { line, moved, path, text } from './svg.ts';

const SIZES = { direction: 'across', height: 480, row: 0, margin: 14 } as const;
const LEFT = 38;
const BELOW = 24;
const FOUR_DIGITS = 34;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

function join(colour: string, from: { x: number; y: number }, to: { x: number; y: number }): string {
  return path(`M${from.x} ${from.y}L${to.x} ${to.y}`, { fill: 'none', stroke: colour, 'stroke-width': 1.25, opacity: 0.75 });
}

function scales({ bands }: TimeLayout, width: number, { locale }: Language): string {
  const faint = { size: 12, fill: INK['ink-faint'] } as const;
  const heights = quarters(SIZES.margin, SIZES.height - 2 * SIZES.margin);
  return [
    ...TICKS.flatMap((tick, at) => {
      const y = SIZES.height - (heights[at] ?? 0);
      const label = tick === 1 ? formatPercent(1, locale) : String(tick * 100);
      return [line(0, y, width, y, INK.line), text(-6, y + 4, label, { ...faint, anchor: 'end' })];
    }),
    line(0, SIZES.height, width, SIZES.height, INK['line-strong']),
    ...bands.map(({ year, from, size }) => {
      const name = year === null ? '…' : size < FOUR_DIGITS ? `’${String(year).slice(2)}` : String(year);
      return text(from + size / 2, SIZES.height + 17, name, { ...faint, anchor: 'middle' });
    }),
  ].join('');
}

/** Rates by year of report; the successive reports of one trial are joined. */
export const drawTime: Draw = (state, language, width) => {
  const { measure } = state.view;
  const { t } = language;
  const time = selectOverTime(state);
  const layout = layOutTime(time, width - LEFT, SIZES);
  const colour = colourOf(measure);
  const joined: LegendEntry = {
    width: 46,
    draw: (x, y) =>
      join(colour, { x: x + 8, y: y + 3 }, { x: x + 36, y: y - 3 }) +
      dot(x + 8, y + 3, 5, colour, false, true) +
      dot(x + 36, y - 3, 5, colour, false),
    label: t('time.legend'),
  };
  const marks = [
    scales(layout, width - LEFT, language),
    ...layout.links.map(({ from, to }) => join(colour, from, to)),
    ...layout.dots.map(({ x, y, r, report }) => dot(x, y, r, colour, report.figure.kind === 'bare', report.earlier)),
    ...layout.labels.map(({ text: words, x, y }) => text(x, y + 4, words, { size: 12, fill: INK['ink-soft'], rim: true })),
  ];
  const reports = time.courses.flatMap(({ reports }) => reports);
  return {
    ...timeTitle(time, measure, language),
    legend: [
      joined,
      ...sizeLegend(colour, layout.scale, (patients) => t('unit.patients', { count: patients }), t('rate.noDenominator')),
    ],
    body: moved(LEFT, 8, marks.join('\n')),
    height: 8 + layout.height + BELOW,
    notes: [timeCaption(time, measure, language)],
    cohorts: reports.map(({ cohort }) => cohort),
    shown: reports.length,
    total: reports.length,
  };
};
