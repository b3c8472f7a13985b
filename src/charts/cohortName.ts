import type { Cohort } from '../dataset/dataset.ts';
import type { Language } from '../i18n/words.tsx';

/** Which cohorts of a list are named beside their trial: those that are not its headline, and those of a trial that has several in the list. */
export function namedAmong(cohorts: readonly Cohort[]): (cohort: Cohort) => boolean {
  const [met, repeated] = [new Set<string>(), new Set<string>()];
  for (const { trial } of cohorts) (met.has(trial.id) ? repeated : met).add(trial.id);
  return ({ extras, trial }) => extras.length > 0 || repeated.has(trial.id);
}

/** The trial, and which of its cohorts where that is asked for. */
export function cohortName({ trial, label }: Cohort, named: boolean, { say }: Language): string {
  return named ? `${trial.name}: ${say(label)}` : trial.name;
}
