/** What a pool asks of its cohorts, as far as it can be seen without looking for shared patients. */
import type { Cohort, Extra } from '../dataset/dataset.ts';
import type { RateMeasure } from '../dataset/vocabulary.ts';
import type { Group } from './groups.ts';

/** Fewer than these say nothing of the spread between trials. */
export const LEAST_COHORTS = 3;

/** Extras that are not counted in a pool, the weightiest first. */
export const NEVER_POOLED = ['case', 'control', 'earlier', 'subgroup'] as const satisfies readonly Extra[];

function isCounted({ extras, rates }: Cohort, measure: RateMeasure): boolean {
  const { events, n } = rates[measure] ?? {};
  return events !== undefined && n !== undefined && n > 0 && !NEVER_POOLED.some((extra) => extras.includes(extra));
}

/** Whether a group could have a pooled estimate: room is kept for it before it is known. */
export function mayBePooled({ cancer, cohorts }: Group, measure: RateMeasure, across: boolean): boolean {
  if (cancer.mixed && !across) return false;
  return cohorts.filter((cohort) => isCounted(cohort, measure)).length >= LEAST_COHORTS;
}
