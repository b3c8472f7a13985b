import { useEffect } from 'react';
import { preparingOrders } from '../analysis/ordering.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { useDashboard } from '../store/dashboard.ts';
import { selectReading } from '../store/selectors.ts';
import { inSlices } from '../store/slices.ts';
import { whenIdle } from '../ui/whenIdle.ts';

/** Of fewer cohorts the first order by a column is as quick as the next. */
const MANY = 5000;
const IDLE = { slice: 8, pause: whenIdle };

/** What the first order by each column asks for, done while the browser has nothing else to do. */
export function usePreparedOrders(dataset: Dataset): void {
  useEffect(() => {
    if (dataset.cohorts.length < MANY) return undefined;
    let isWanted = true;
    const start = () => inSlices(preparingOrders(dataset, selectReading(useDashboard.getState())), () => {}, () => isWanted, IDLE);
    const takeBack = whenIdle(start);
    return () => {
      isWanted = false;
      takeBack();
    };
  }, [dataset]);
}
