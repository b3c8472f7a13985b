import { useEffect } from 'react';
import { preparingOrders } from '../analysis/ordering.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { useDashboard } from '../store/dashboard.ts';
import { selectReading } from '../store/selectors.ts';
import { whenIdle } from '../ui/whenIdle.ts';

/** Of fewer cohorts the first order by a column is as quick as the next. */
const MANY = 5000;
/** So long at a time, in milliseconds. */
const SLICE = 8;

/** What the first order by each column asks for, done while the browser has nothing else to do. */
export function usePreparedOrders(dataset: Dataset): void {
  useEffect(() => {
    if (dataset.cohorts.length < MANY) return undefined;
    const steps = preparingOrders(dataset, selectReading(useDashboard.getState()));
    const go = () => {
      const until = performance.now() + SLICE;
      while (performance.now() < until) if (steps.next().done) return;
      takeBack = whenIdle(go);
    };
    let takeBack = whenIdle(go);
    return () => takeBack();
  }, [dataset]);
}
