import { type Family, groupByFamily } from '../../analysis/groups.ts';
import { summarise } from '../../analysis/summary.ts';
import type { Language } from '../../i18n/words.tsx';
import type { Pooled } from '../../statistics/pooling.ts';
import type { Dashboard } from '../../store/dashboard.ts';
import { selectForest } from '../../store/forestSelectors.ts';
import { selectLeftOut } from '../../store/leftOutSelectors.ts';
import { selectCohorts, selectGroups, selectOrder, selectReading } from '../../store/selectors.ts';
import { sentences } from '../../ui/selectionWords.ts';
import { overviewCaption, overviewTitle } from '../overview/overviewWords.ts';
import { layOutStrips, type Strip } from '../overview/strips.ts';
import { colourOf, INK } from './ink.ts';
import { dot, sizeLegend } from './dots.ts';
import { type Draw, heading, NARROW, rateGrid } from './plate.ts';
import { poolLegend, poolMark, poolOf, poolWords } from './overviewPools.ts';
import { line, moved, text } from './svg.ts';
import { wrap } from './textWidth.ts';

const SIZES = { row: 34, heading: 42, label: 0, figures: 0, mark: 13, margin: 12 };
const AXIS = 22;
/** From this width on, blood cancers and solid tumours stand beside one another. */
const TWO_COLUMNS = 1300;
const BETWEEN = 48;

interface Columns {
  readonly label: number;
  readonly left: number;
  readonly width: number;
}

interface Drawn {
  readonly strip: Strip;
  readonly pooled: Pooled | null;
  readonly colour: string;
}

function stripMarks({ strip, pooled, colour }: Drawn, top: number, { label, left, width }: Columns, language: Language): string {
  const { group, dots, height, applicable, poolable } = strip;
  const { t, say } = language;
  const middle = top + height / 2;
  const at = (fraction: number) => left + SIZES.margin + fraction * (width - left - 2 * SIZES.margin);
  const lines = wrap(say(group.cancer.name), label - 8, 13, { bold: true, most: 2 });
  const first = middle + 4.5 - (lines.length - 1) * 7.5;
  const soft = { size: 12.5, fill: INK['ink-soft'] };
  const counts = t('charts.overview.counts', { cohorts: group.positions.length, patients: group.patients });
  const none = t(applicable ? 'charts.overview.missingShort' : 'charts.overview.notApplicable');
  const second = pooled ? poolWords(pooled, language) : poolable ? t('charts.overview.notPooled') : '';
  return [
    line(0, top, width, top, INK.line),
    ...lines.map((words, at) => text(0, first + at * 15, words, { size: 13, bold: true })),
    text(label, middle + (second ? -3.5 : 4.5), counts, soft),
    second && text(label, middle + 12.5, second, soft),
    pooled ? poolMark(pooled, at, top + height - 7.5, colour) : '',
    dots.length === 0 ? text(left + 14, middle + 4.5, none, { ...soft, fill: INK['ink-faint'], rim: true }) : '',
  ].join('');
}

/** Families below one another, on one axis. */
function column(families: readonly Family[], state: Dashboard, language: Language, width: number) {
  const { dataset, view } = state;
  const { t } = language;
  const colour = colourOf(view.measure);
  const label = width < NARROW ? 170 : 250;
  const columns: Columns = { label, left: label + (width < NARROW ? 116 : 132), width };
  const { left } = columns;
  const layout = layOutStrips(families, view.measure, dataset, selectReading(state), width - left, SIZES, view.across);
  const { groups } = selectForest(state);
  let top = AXIS;
  const rows = layout.families.flatMap(({ family, strips }) => {
    top += SIZES.heading;
    const count = t('charts.group', { cohorts: family.cohorts, patients: family.patients });
    const marks = [heading(top - 9, t(`family.${family.family}`), count)];
    for (const strip of strips) {
      const pooled = poolOf(groups, strip.group.cancer.id);
      marks.push(stripMarks({ strip, pooled, colour }, top, columns, language));
      top += strip.height;
    }
    return marks;
  });
  const circles = layout.families.flatMap(({ strips }) =>
    strips.flatMap(({ dots }) => dots.map(({ x, y, r, hollow }) => dot(left + x, AXIS + y, r, colour, hollow))),
  );
  const grid = rateGrid(left + SIZES.margin, width - left - 2 * SIZES.margin, AXIS, layout.height, language);
  return {
    marks: [grid, line(0, AXIS, width, AXIS, INK['line-strong']), ...rows, ...circles].join('\n'),
    height: AXIS + layout.height,
    undrawn: layout.undrawn,
  };
}

/** A strip for each cancer, a circle for each cohort. Strips are not left out, however many there are. */
export const drawOverview: Draw = (state, language, width) => {
  const { dataset, view } = state;
  const { measure } = view;
  const { t } = language;
  const cohorts = selectCohorts(state);
  const summary = summarise(selectOrder(state), measure, dataset, selectReading(state));
  const families = groupByFamily(selectGroups(state));
  const apart = width >= TWO_COLUMNS && families.length > 1;
  const each = apart ? (width - BETWEEN) / 2 : width;
  const parts = (apart ? families.map((family) => [family]) : [families]).map((part) => column(part, state, language, each));
  const median = summary.medianPatients;
  const undrawn = parts.reduce((total, part) => total + part.undrawn, 0);
  return {
    ...overviewTitle(summary, measure, language),
    lead: sentences([median === null ? '' : t('download.lead.overview', { median: Math.floor(median) }), t('charts.overview.order')], language),
    legend: [
      poolLegend(colourOf(measure), language),
      ...sizeLegend(
        colourOf(measure),
        1,
        (patients) => t('charts.overview.legend', { count: patients }),
        t('charts.overview.hollow'),
      ),
    ],
    body: parts.map(({ marks }, at) => moved(at * (each + BETWEEN), 0, marks)).join('\n'),
    height: Math.max(...parts.map(({ height }) => height)),
    notes: [overviewCaption(summary, { undrawn, leftOut: selectLeftOut(state) }, measure, language)],
    cohorts: cohorts.filter((cohort) => cohort.rates[measure]),
    shown: cohorts.length,
    total: cohorts.length,
  };
};
