import { ledgerOf, type Subject } from '../analysis/comparability.ts';
import type { Reading } from '../analysis/rates.ts';
import { relationOf } from '../analysis/relation.ts';
import { differencesOf, monthsAxis, rowsOf } from '../analysis/sideBySide.ts';
import type { Cohort, Dataset } from '../dataset/dataset.ts';
import type { Details } from '../dataset/details.ts';
import type { Dashboard } from './dashboard.ts';
import { memoize } from './memoize.ts';
import { selectReading } from './selectors.ts';

const cohortsOf = memoize((ids: readonly string[], dataset: Dataset): readonly Cohort[] =>
  ids.flatMap((id) => dataset.cohortById.get(id) ?? []),
);

function subjectsOf(cohorts: readonly Cohort[], details: Details): readonly Subject[] {
  return cohorts.map((cohort) => ({
    cohort,
    raw: details.trialById.get(cohort.trial.id)?.cohorts.find(({ id }) => id === cohort.id),
  }));
}

/** What a pair may be asked: a difference only where the two have no patients in common. */
function pairOf([first, second, ...more]: readonly Cohort[], dataset: Dataset, reading: Reading) {
  if (!first || !second || more.length > 0) return null;
  const relation = relationOf(first, second, dataset);
  const [a, b] = relation.kind === 'arms' ? [relation.treated, relation.control] : [first, second];
  const apart = relation.kind !== 'shared' && relation.kind !== 'unclear';
  return { relation, first: a, second: b, differences: apart ? differencesOf(a, b, dataset, reading) : [] };
}

const comparisonOf = memoize(
  (cohorts: readonly Cohort[], details: Details, dataset: Dataset, reading: Reading) => {
    const subjects = subjectsOf(cohorts, details);
    const groups = rowsOf(subjects, dataset, reading);
    return {
      subjects,
      ledger: ledgerOf(subjects),
      pair: pairOf(cohorts, dataset, reading),
      groups,
      months: monthsAxis(groups),
    };
  },
);

/** All there is to show of the ticked cohorts beside one another. */
export type SideBySide = ReturnType<typeof comparisonOf>;
export type Pair = NonNullable<SideBySide['pair']>;

/** The cohorts ticked to compare, in the order they were ticked. */
export function selectCompared({ dataset, view }: Dashboard): readonly Cohort[] {
  return cohortsOf(view.compare, dataset);
}

export function selectSideBySide(state: Dashboard, details: Details): SideBySide {
  return comparisonOf(selectCompared(state), details, state.dataset, selectReading(state));
}
