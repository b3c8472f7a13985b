import { estimateOf, isApplicable, type Reading } from '../analysis/rates.ts';
import type { Family, Group } from '../analysis/groups.ts';
import type { Cohort, Dataset } from '../dataset/dataset.ts';
import type { ChartMeasure } from '../dataset/measures.ts';
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
  /** In pixels. */
  readonly height: number;
  readonly applicable: boolean;
}

export interface StripFamily {
  readonly family: Family;
  readonly strips: readonly Strip[];
}

export interface StripLayout {
  readonly families: readonly StripFamily[];
  readonly height: number;
}

/** The sizes a width asks for, in pixels. */
export interface StripSizes {
  readonly row: number;
  readonly heading: number;
  /** Space above the dots of a row, for a label on a line of its own. */
  readonly label: number;
  /** Room left and right of 0% and 100%, so that circles there are whole. */
  readonly margin: number;
}

const GAP = 6;

/** Places every dot of every strip. `width` in pixels; without it (not yet measured) strips have no dots. */
export function layOutStrips(
  families: readonly Family[],
  measure: ChartMeasure,
  dataset: Dataset,
  reading: Reading,
  width: number | null,
  sizes: StripSizes,
): StripLayout {
  let top = 0;
  const placed = families.map((family) => {
    top += sizes.heading;
    const strips = family.groups.map((group): Strip => {
      const figures = group.cohorts.flatMap((cohort) => {
        const estimate = estimateOf(cohort, measure, reading);
        return estimate === undefined ? [] : [{ cohort, estimate, r: radiusOf(cohort.patients) }];
      });
      const scale = (estimate: number) => sizes.margin + estimate * ((width ?? 0) - 2 * sizes.margin);
      const dots = width === null ? [] : swarm(figures.map(({ estimate, r }) => ({ x: scale(estimate), r })));
      const low = Math.min(0, ...dots.map((dot) => dot.y - dot.r));
      const high = Math.max(0, ...dots.map((dot) => dot.y + dot.r));
      const height = Math.max(sizes.row, sizes.label + high - low + GAP);
      const middle = top + sizes.label + (height - sizes.label) / 2 - (high + low) / 2;
      top += height;
      return {
        group,
        height,
        applicable: group.cohorts.some((cohort) => isApplicable(cohort, measure, dataset)),
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
  return { families: placed, height: top };
}
