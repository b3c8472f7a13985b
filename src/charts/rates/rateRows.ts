import { type Answer, answer, lacksEnrolment, type Reading } from '../../analysis/rates.ts';
import type { Group } from '../../analysis/groups.ts';
import type { Cohort, Dataset } from '../../dataset/dataset.ts';

/** The two rates of the chart, in the order of their bars. */
export const BARS = ['orr', 'dcr'] as const;
export type BarMeasure = (typeof BARS)[number];

/** One cohort: what it answers for both rates; `top` from the top of the plot, and `height`, in pixels. */
export interface RateRow {
  readonly cohort: Cohort;
  readonly top: number;
  readonly height: number;
  readonly answers: Readonly<Record<BarMeasure, Answer>>;
  /** Whether a rate keeps its own denominator because enrolment is not reported. */
  readonly unenrolled: boolean;
}

export interface RateGroup {
  readonly group: Group;
  readonly rows: readonly RateRow[];
  /** In pixels, with its heading. */
  readonly height: number;
}

export interface RateLayout {
  readonly groups: readonly RateGroup[];
  readonly height: number;
  /** Rows drawn, of all there are. */
  readonly shown: number;
  readonly total: number;
}

export interface RateSizes {
  readonly row: number;
  readonly heading: number;
  /** Top of the first bar within its row, and of each further one below the one before. */
  readonly bars: number;
  readonly step: number;
  readonly thickness: number;
}

/** The first `most` rows in the order given, group by group; a group without a drawn row has no heading. */
export function layOutRates(
  groups: readonly Group[],
  dataset: Dataset,
  reading: Reading,
  sizes: RateSizes,
  most: number,
): RateLayout {
  let top = 0;
  let shown = 0;
  const drawn: RateGroup[] = [];
  for (const group of groups) {
    const cohorts = group.cohorts.slice(0, Math.max(0, most - shown));
    if (cohorts.length === 0) break;
    const from = top;
    top += sizes.heading;
    const rows = cohorts.map((cohort): RateRow => {
      const row = {
        cohort,
        top,
        height: sizes.row,
        unenrolled: lacksEnrolment(cohort, BARS, reading),
        answers: { orr: answer(cohort, 'orr', dataset, reading), dcr: answer(cohort, 'dcr', dataset, reading) },
      };
      top += sizes.row;
      return row;
    });
    shown += rows.length;
    drawn.push({ group, rows, height: top - from });
  }
  return { groups: drawn, height: top, shown, total: groups.reduce((sum, group) => sum + group.positions.length, 0) };
}
