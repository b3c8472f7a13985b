import { type Summary, summarise } from '../../analysis/summary.ts';
import type { ChartMeasure } from '../../dataset/measures.ts';
import { useDashboard } from '../../store/dashboard.ts';
import { memoize } from '../../store/memoize.ts';
import { selectReading } from '../../store/selectors.ts';

const summaryOf = memoize(summarise);

/** What cohorts, given by their places in the dataset, say of a measure; once for heading and foot. */
export function useSummary(positions: readonly number[], measure: ChartMeasure): Summary {
  const dataset = useDashboard((state) => state.dataset);
  const reading = useDashboard(selectReading);
  return summaryOf(positions, measure, dataset, reading);
}
