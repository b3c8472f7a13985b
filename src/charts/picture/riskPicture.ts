import type { RiskPoint } from '../../analysis/benefitRisk.ts';
import type { CancerFamily } from '../../dataset/vocabulary.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { Language } from '../../i18n/words.tsx';
import { selectBenefitRisk } from '../../store/benefitRiskSelectors.ts';
import type { View } from '../../store/view.ts';
import { figureOf } from '../../ui/figure.ts';
import { riskCaption } from '../chartCaptions.ts';
import { riskTitle } from '../chartTitles.ts';
import { namedAmong } from '../cohortName.ts';
import { quarters } from '../quarters.ts';
import { diamond, layOutRisk } from '../risk/riskDots.ts';
import { radiusOf } from '../overview/swarm.ts';
import { INK } from './ink.ts';
import { plainName } from './names.ts';
import { type Draw, type LegendEntry, NARROW } from './plate.ts';
import { circle, line, moved, path, text } from './svg.ts';
import { cut } from './textWidth.ts';

const MARGIN = 12;
const LEFT = 40;
const TOP = 26;
const BELOW = 40;
const ROW = 21;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** Round for blood cancers, on its corner for solid tumours. */
function mark(family: CancerFamily, x: number, y: number, r: number, hollow: boolean): string {
  const colour = family === 'blood' ? INK.orr : INK.ink;
  const style = {
    fill: hollow ? INK.paper : colour,
    'fill-opacity': hollow ? undefined : 0.38,
    stroke: colour,
    'stroke-width': 1.25,
    'stroke-dasharray': hollow ? '2 1.5' : undefined,
  };
  return family === 'blood' ? circle(x, y, r, style) : path(diamond(x, y, r), style);
}

function legend({ t }: Language): readonly LegendEntry[] {
  const sized = (patients: number) => ({
    width: 20,
    draw: (x: number, y: number) => mark('blood', x + 10, y, radiusOf(patients), false),
    label: t('unit.patients', { count: patients }),
  });
  return [
    { width: 16, draw: (x, y) => mark('blood', x + 8, y, 6, false), label: t('family.blood') },
    { width: 18, draw: (x, y) => mark('solid', x + 9, y, 6, false), label: t('family.solid') },
    sized(10),
    sized(100),
    { width: 14, draw: (x, y) => mark('blood', x + 7, y, 4, true), label: t('rate.noDenominator') },
  ];
}

function scales(side: number, { benefit, harm }: Pick<View, 'benefit' | 'harm'>, { t, locale }: Language): string {
  const faint = { size: 12, fill: INK['ink-faint'] } as const;
  const label = (tick: number) => (tick === 1 ? formatPercent(1, locale) : String(tick * 100));
  const at = quarters(MARGIN, side - 2 * MARGIN);
  return [
    text(0, -10, `↑ ${t(`risk.more.${harm}`)}`, { size: 12.5, fill: INK['ink-soft'] }),
    ...TICKS.flatMap((tick, place) => {
      const along = at[place] ?? 0;
      const upward = side - along;
      return [
        line(along, 0, along, side, INK.line),
        line(0, upward, side, upward, INK.line),
        text(along, side + 16, label(tick), { ...faint, anchor: 'middle' }),
        text(-6, upward + 4, label(tick), { ...faint, anchor: 'end' }),
      ];
    }),
    text(side, side + 34, `${t(`risk.more.${benefit}`)} →`, { size: 12.5, fill: INK['ink-soft'], anchor: 'end' }),
  ].join('');
}

/** Every mark as a row: those that lie on one another are read here. */
function list(points: readonly RiskPoint[], width: number, { benefit, harm }: Pick<View, 'benefit' | 'harm'>, language: Language): string {
  const { t } = language;
  const head = { size: 12, fill: INK['ink-faint'] } as const;
  const [first, second] = [width - 112, width];
  const named = namedAmong(points.map(({ cohort }) => cohort));
  const figure = (point: RiskPoint, measure: View['benefit'] | View['harm'], right: number, y: number) => {
    const { percent, count } = figureOf(measure === benefit ? point.benefit : point.harm, point.cohort, measure, language);
    return (
      text(right - 50, y, count ?? '', { size: 12, fill: INK['ink-soft'], anchor: 'end' }) +
      text(right, y, percent, { size: 12.5, bold: true, anchor: 'end' })
    );
  };
  return [
    text(0, -10, t('charts.column.cohort'), head),
    text(first, -10, t(`measure.${benefit}.short`), { ...head, anchor: 'end' }),
    text(second, -10, t(`measure.${harm}.short`), { ...head, anchor: 'end' }),
    ...points.map((point, at) => {
      const top = at * ROW;
      return [
        line(0, top, width, top, INK.line),
        text(0, top + 15, cut(`${plainName(point.cohort, named(point.cohort), language)} · ${point.cohort.trial.product.name}`, first - 114, 12.5), { size: 12.5 }),
        figure(point, benefit, first, top + 15),
        figure(point, harm, second, top + 15),
      ].join('');
    }),
  ].join('');
}

/** A response against a severe toxicity: the square, and its marks as rows beside it or below. */
export const drawRisk: Draw = (state, language, width, most) => {
  const { benefit, harm } = state.view;
  const { t } = language;
  const risk = selectBenefitRisk(state);
  const names = { benefit: t(`measure.${benefit}.short`), harm: t(`measure.${harm}.short`) };
  const narrow = width < NARROW;
  const side = narrow ? width - LEFT : Math.min(600, width * 0.54);
  const rows = risk.points.slice(0, most);
  const dots = layOutRisk(risk.points, { side, margin: MARGIN }).map(({ point, x, y, r, hollow }) => mark(point.family, x, y, r, hollow));
  const listed = list(rows, narrow ? width : width - side - LEFT - 32, { benefit, harm }, language);
  const square = TOP + side + BELOW;
  const body = [
    moved(LEFT, TOP, scales(side, { benefit, harm }, language) + dots.join('')),
    narrow ? moved(0, square + TOP, listed) : moved(LEFT + side + 32, TOP, listed),
  ];
  const listHeight = TOP + rows.length * ROW;
  return {
    ...riskTitle(risk, names, language),
    legend: legend(language),
    body: body.join('\n'),
    height: narrow ? square + listHeight : Math.max(square, listHeight),
    notes: [riskCaption(risk, names, language)],
    cohorts: risk.points.map(({ cohort }) => cohort),
    shown: rows.length,
    total: risk.points.length,
  };
};
