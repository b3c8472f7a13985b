import { benefitRisk } from '../analysis/benefitRisk.ts';
import type { Dashboard } from './dashboard.ts';
import { memoize } from './memoize.ts';
import { selectCohorts, selectReading } from './selectors.ts';

const pointsOf = memoize(benefitRisk);

/** The chosen benefit against the chosen harm, for the cohorts on the screen. */
export function selectBenefitRisk(state: Dashboard) {
  const { dataset, view } = state;
  return pointsOf(selectCohorts(state), view.benefit, view.harm, dataset, selectReading(state));
}
