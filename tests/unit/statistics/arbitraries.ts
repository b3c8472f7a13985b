import * as fc from 'fast-check';
import type { Count } from '../../../src/statistics/count.ts';

export const counts: fc.Arbitrary<Count> = fc
  .integer({ min: 1, max: 400 })
  .chain((n) => fc.record({ events: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

/** Two to nine cohorts, from alike to having nothing in common. */
export const cohorts: fc.Arbitrary<Count[]> = fc.array(counts, { minLength: 2, maxLength: 9 });

export function mirrored({ events, n }: Count): Count {
  return { events: n - events, n };
}
