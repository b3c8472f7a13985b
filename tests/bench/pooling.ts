/** What pooling costs in Node, which runs at full speed. */
import { pool } from '../../src/statistics/pooling.ts';

const TIMES = 200;

/** Milliseconds, one a repetition, for so many generated cohorts; never twice the same. */
export function measurePooling(cohorts: number): readonly number[] {
  return Array.from({ length: TIMES }, (_, turn) => {
    const counts = Array.from({ length: cohorts }, (_cohort, i) => ({ events: (i * 7 + turn) % 41, n: 40 + ((i * 13) % 160) }));
    const start = performance.now();
    pool(counts);
    return performance.now() - start;
  });
}
