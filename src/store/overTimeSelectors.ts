import { overTime } from '../analysis/overTime.ts';
import type { Dashboard } from './dashboard.ts';
import { memoize } from './memoize.ts';
import { selectCohorts, selectReading } from './selectors.ts';

const coursesOf = memoize(overTime);

/** The chosen measure by year of report, with the earlier reports of the cohorts on the screen. */
export function selectOverTime(state: Dashboard) {
  return coursesOf(selectCohorts(state), state.view.measure, state.dataset, selectReading(state));
}
