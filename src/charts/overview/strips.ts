import { quickselect } from 'd3-array';
import { estimatesOf, NOT_APPLICABLE, patientsOfEach } from '../../analysis/columns.ts';
import { cohortsAt } from '../../analysis/ordering.ts';
import type { Reading } from '../../analysis/rates.ts';
import type { Family, Group } from '../../analysis/groups.ts';
import { mayBePooled } from '../../analysis/poolable.ts';
import type { Cohort, Dataset } from '../../dataset/dataset.ts';
import type { ChartMeasure } from '../../dataset/measures.ts';
import { radiusOf, swarm } from './swarm.ts';

/** One cohort on its strip; `x` and `y` in pixels from the corner of the whole plot. */
export interface StripDot {
  readonly cohort: Cohort;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** No denominator: drawn hollow. */
  readonly hollow: boolean;
}

export interface Strip {
  readonly group: Group;
  readonly dots: readonly StripDot[];
  /** In pixels, the first from the top of the whole plot. */
  readonly top: number;
  readonly height: number;
  readonly applicable: boolean;
  /** Room is kept for a pooled estimate, should there be one. */
  readonly poolable: boolean;
  /** Cohorts with a figure, drawn or not, and the lowest and highest of the figures, as fractions. */
  readonly reported: number;
  readonly low: number;
  readonly high: number;
}

export interface StripFamily {
  readonly family: Family;
  readonly strips: readonly Strip[];
}

export interface StripLayout {
  readonly families: readonly StripFamily[];
  readonly height: number;
  /** Cohorts with a figure for which there is no room. */
  readonly undrawn: number;
}

/** The sizes a width asks for, in pixels. */
export interface StripSizes {
  readonly row: number;
  readonly heading: number;
  /** Space above the dots of a row, for a label on a line of its own. */
  readonly label: number;
  /** Where a pooled estimate may stand: a further line above the dots for its figures, and room under them for its mark. */
  readonly figures: number;
  readonly mark: number;
  /** Room left and right of 0% and 100%, so that circles there are whole. */
  readonly margin: number;
}

const GAP = 6;
/** So many circles a strip; where there are more cohorts, those with the most patients are drawn. */
const MOST = 120;
/** With more cohorts than these a pooled estimate is for the forest plot: working out thirty of them would be waited for. */
const MOST_POOLED = 1000;

interface StripFigure {
  readonly cohort: Cohort;
  readonly estimate: number;
  readonly r: number;
}

/** Of cohorts, given by their positions, those with the most patients, the largest first; of as many patients, the first. */
function largest(positions: Uint32Array, most: number, dataset: Dataset): readonly number[] {
  const column = patientsOfEach(dataset);
  const counts = new Float64Array(positions.length);
  for (let next = 0; next < positions.length; next++) counts[next] = column[positions[next] ?? 0] || 0;
  const last = positions.length - most;
  const least = quickselect(counts.slice(), last)[last] ?? 0;
  const [above, level]: [number[], number[]] = [[], []];
  for (let next = 0; next < positions.length; next++) {
    const count = counts[next] ?? 0;
    if (count > least) above.push(next);
    else if (count === least && level.length < most) level.push(next);
  }
  above.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  return [...above, ...level].slice(0, most).map((place) => positions[place] ?? 0);
}

function figuresOf({ positions }: Group, estimates: Float64Array, dataset: Dataset) {
  const places = new Uint32Array(positions.length);
  let count = 0;
  let [low, high] = [1, 0];
  for (let next = 0; next < positions.length; next++) {
    const at = positions[next] ?? 0;
    const estimate = estimates[at] ?? Number.NaN;
    if (!(estimate >= 0)) continue;
    places[count++] = at;
    if (estimate < low) low = estimate;
    if (estimate > high) high = estimate;
  }
  const reported = places.subarray(0, count);
  const drawn = count > MOST ? largest(reported, MOST, dataset) : reported;
  const figures = cohortsAt(drawn, dataset).map((cohort): StripFigure => ({ cohort, estimate: estimates[cohort.index] ?? 0, r: radiusOf(cohort.patients) }));
  return { figures, reported: count, low, high };
}

/**
 * Places every dot of every strip. `width` in pixels; without it (not yet measured) strips have no dots. `across`:
 * whether the reader asked to pool several cancers together.
 */
export function layOutStrips(
  families: readonly Family[],
  measure: ChartMeasure,
  dataset: Dataset,
  reading: Reading,
  width: number | null,
  sizes: StripSizes,
  across: boolean,
): StripLayout {
  let top = 0;
  let undrawn = 0;
  const estimates = estimatesOf(dataset, measure, reading);
  const few = families.reduce((sum, family) => sum + family.cohorts, 0) <= MOST_POOLED;
  const placed = families.map((family) => {
    top += sizes.heading;
    const strips = family.groups.map((group): Strip => {
      const { figures, ...reports } = figuresOf(group, estimates, dataset);
      undrawn += reports.reported - figures.length;
      const scale = (estimate: number) => sizes.margin + estimate * ((width ?? 0) - 2 * sizes.margin);
      const dots = width === null ? [] : swarm(figures.map(({ estimate, r }) => ({ x: scale(estimate), r })));
      const above = Math.min(0, ...dots.map((dot) => dot.y - dot.r));
      const below = Math.max(0, ...dots.map((dot) => dot.y + dot.r));
      const poolable = few && mayBePooled(group, measure, across);
      const [figuresLine, mark] = poolable ? [sizes.figures, sizes.mark] : [0, 0];
      const label = sizes.label + figuresLine;
      const height = Math.max(sizes.row + figuresLine, label + below - above + GAP + mark);
      const from = top;
      const middle = from + label + (height - label - mark) / 2 - (below + above) / 2;
      top += height;
      return {
        group,
        top: from,
        height,
        ...reports,
        poolable,
        applicable: group.positions.some((at) => estimates[at] !== NOT_APPLICABLE),
        dots: dots.flatMap((dot, at) => {
          const figure = figures[at];
          if (!figure) return [];
          const { events, n } = figure.cohort.rates[measure] ?? {};
          return [{ ...dot, y: middle + dot.y, cohort: figure.cohort, hollow: events === undefined || n === undefined }];
        }),
      };
    });
    return { family, strips };
  });
  return { families: placed, height: top, undrawn };
}
