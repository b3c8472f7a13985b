import type { Cohort, Dataset } from '../dataset/dataset.ts';
import type { CancerFamily, RateMeasure } from '../dataset/vocabulary.ts';
import { estimateOf, isApplicable, type Reading } from './rates.ts';

/** The middle value; the mean of the two middle ones for an even number; null for none. */
export function median(values: ArrayLike<number>): number | null {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** What a set of cohorts says of a measure, without ranking any of them. */
export interface Summary {
  readonly cohorts: number;
  readonly reported: number;
  readonly notApplicable: number;
  /** Medians over cohorts, as fractions: overall and per family; null for none. */
  readonly median: number | null;
  readonly medians: Readonly<Record<CancerFamily, number | null>>;
  /** Cohorts that report the measure, per family. */
  readonly counts: Readonly<Record<CancerFamily, number>>;
  /** The median number of patients of the cohorts that state it. */
  readonly medianPatients: number | null;
}

export function summarise(
  cohorts: readonly Cohort[],
  measure: RateMeasure,
  dataset: Dataset,
  reading: Reading,
): Summary {
  const estimates: Record<CancerFamily, number[]> = { blood: [], solid: [] };
  const patients: number[] = [];
  let notApplicable = 0;
  for (const cohort of cohorts) {
    if (cohort.patients !== undefined) patients.push(cohort.patients);
    const estimate = estimateOf(cohort, measure, reading);
    const family = dataset.cancerById.get(cohort.group)?.family;
    if (estimate !== undefined && family) estimates[family].push(estimate);
    else if (!isApplicable(cohort, measure, dataset)) notApplicable++;
  }
  const { blood, solid } = estimates;
  return {
    cohorts: cohorts.length,
    reported: blood.length + solid.length,
    notApplicable,
    median: median(blood.concat(solid)),
    medians: { blood: median(blood), solid: median(solid) },
    counts: { blood: blood.length, solid: solid.length },
    medianPatients: median(patients),
  };
}
