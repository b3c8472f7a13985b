/**
 * What must hold of the dataset beyond its shape. Pure: a dataset in, problems out, each with the place it stands at.
 * An exception is written next to the figure (`exception`), never here.
 */
import { cohortProblems, sharingProblems } from './integrityCohorts.ts';
import { figureProblems } from './integrityFigures.ts';
import { linkProblems, unusedProblems } from './integrityLinks.ts';
import { type Figure, type Problem, placeOf } from './integrityProblem.ts';
import { recordProblems } from './integrityRecords.ts';
import type { RawDataset } from './schema.ts';

/** Every figure of the dataset; a measure that a cohort has twice is numbered. */
export function figuresOf(raw: RawDataset): Figure[] {
  return raw.trials.flatMap((trial) =>
    trial.cohorts.flatMap((cohort) => {
      const seen = new Map<string, number>();
      return cohort.outcomes.map((outcome) => {
        const name = 'atMonths' in outcome ? `${outcome.measure} ${outcome.atMonths} months` : outcome.measure;
        const times = (seen.get(name) ?? 0) + 1;
        seen.set(name, times);
        const path = placeOf(trial.id, cohort.id, times > 1 ? `${name} (${times})` : name);
        return { path, trial, cohort, outcome };
      });
    }),
  );
}

/** Everything that is wrong with a dataset of the right shape. */
export function problemsOf(raw: RawDataset): Problem[] {
  return [
    ...linkProblems(raw),
    ...unusedProblems(raw),
    ...recordProblems(raw),
    ...figuresOf(raw).flatMap(figureProblems),
    ...raw.trials.flatMap((trial) => trial.cohorts.flatMap((cohort) => cohortProblems(cohort, trial, raw))),
    ...sharingProblems(raw),
  ];
}
