import type { Cohort } from '../dataset/dataset.ts';
import type { Dashboard } from './dashboard.ts';
import { memoize } from './memoize.ts';
import { selectPassing } from './selectors.ts';

const countLeftOut = memoize((cohorts: readonly Cohort[], leftOut: readonly string[]) =>
  leftOut.length === 0 ? 0 : cohorts.filter(({ id }) => leftOut.includes(id)).length,
);

/** How many of the cohorts on the screen the reader left out of the pooled estimates. */
export function selectLeftOut(state: Dashboard): number {
  return countLeftOut(selectPassing(state), state.view.leftOut);
}
