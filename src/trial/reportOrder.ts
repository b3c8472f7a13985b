import type { Details } from '../dataset/details.ts';
import type { RawCohort } from '../dataset/schema.ts';

/** Newest report first; within a year what was replaced comes after what replaced it, else as the data list them. */
export function newestFirst(cohorts: readonly RawCohort[], details: Details): readonly RawCohort[] {
  const yearOf = (cohort: RawCohort) => details.sourceById.get(cohort.source)?.year ?? 0;
  const replaced = (cohort: RawCohort) => (cohort.supersededBy === undefined ? 0 : 1);
  return [...cohorts].sort((a, b) => yearOf(b) - yearOf(a) || replaced(a) - replaced(b));
}
