import type { Cohort } from '../dataset/dataset.ts';
import type { Dashboard } from './dashboard.ts';
import { memoize } from './memoize.ts';
import { selectPassing } from './selectors.ts';

const countOwn = memoize((cohorts: readonly Cohort[]) => cohorts.filter(({ own }) => own).length);

/** How many of the cohorts on the screen are the reader's own. */
export function selectOwnShown(state: Dashboard): number {
  return state.own.files.length === 0 ? 0 : countOwn(selectPassing(state));
}
