/** From a figure on the screen back to the report that prints it. */
import type { Cohort } from '../dataset/dataset.ts';
import type { Details } from '../dataset/details.ts';
import type { RawCohort, RawRate, RawSource } from '../dataset/schema.ts';
import type { RateMeasure } from '../dataset/vocabulary.ts';

/** The outcome as its report has it. */
export interface Reported {
  readonly cohort: RawCohort;
  readonly outcome: RawRate;
  readonly source: RawSource | undefined;
}

export function rawCohort(cohort: Cohort, details: Details): RawCohort | undefined {
  return details.trialById.get(cohort.trial.id)?.cohorts.find(({ id }) => id === cohort.id);
}

function rateIn(cohort: RawCohort, measure: RateMeasure): RawRate | undefined {
  return cohort.outcomes.find((outcome): outcome is RawRate => outcome.measure === measure);
}

/** The report behind a figure of a cohort: its own, or the one that lends it; undefined where there is none. */
export function reportedOf(cohort: Cohort, measure: RateMeasure, details: Details): Reported | undefined {
  const shown = cohort.rates[measure];
  if (!shown) return undefined;
  const own = rawCohort(cohort, details);
  const lenders = (details.trialById.get(cohort.trial.id)?.cohorts ?? []).filter(
    ({ id, headline }) => id !== cohort.id && Array.isArray(headline) && headline.includes(measure),
  );
  // A cohort's own figure always stands before a lent one.
  const candidates = own && rateIn(own, measure) ? [own] : lenders;
  for (const candidate of candidates) {
    const outcome = rateIn(candidate, measure);
    if (!outcome || outcome.events !== shown.events || outcome.n !== shown.n || outcome.percent !== shown.percent) continue;
    return { cohort: candidate, outcome, source: details.sourceById.get(outcome.source ?? candidate.source) };
  }
  return undefined;
}

/** The reports behind the cohorts, each once, in the order in which the cohorts name them. */
export function sourcesOf(cohorts: readonly Cohort[], details: Details): readonly RawSource[] {
  const ids = cohorts.flatMap((cohort) => {
    const raw = rawCohort(cohort, details);
    const own = raw ? [raw.source, ...raw.outcomes.flatMap(({ source }) => source ?? [])] : [];
    const lent = Object.entries(cohort.rates).flatMap(([measure, rate]) =>
      rate.from === undefined ? [] : (reportedOf(cohort, measure as RateMeasure, details)?.source?.id ?? []),
    );
    return [...own, ...lent];
  });
  return [...new Set(ids)].flatMap((id) => details.sourceById.get(id) ?? []);
}
