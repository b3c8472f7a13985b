import { bestResponses } from '../analysis/bestResponse.ts';
import type { Dashboard } from './dashboard.ts';
import { memoize } from './memoize.ts';
import { selectCohorts, selectReading } from './selectors.ts';

const responsesOf = memoize(bestResponses);

/** How the patients of the cohorts on the screen divide by best response. */
export function selectBestResponses(state: Dashboard) {
  return responsesOf(selectCohorts(state), state.dataset, selectReading(state));
}
