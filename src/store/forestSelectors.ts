import { forestOf } from '../analysis/forest.ts';
import type { Dashboard } from './dashboard.ts';
import { memoize } from './memoize.ts';
import { selectGroups, selectReading } from './selectors.ts';

const forest = memoize(forestOf);

/** The rows of the forest plot and what may be pooled of them, for the measure and the reading the reader chose. */
export function selectForest(state: Dashboard) {
  const { measure, leftOut, across } = state.view;
  return forest(selectGroups(state), measure, state.dataset, selectReading(state), leftOut, across);
}
