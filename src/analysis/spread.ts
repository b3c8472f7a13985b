/** How far apart pooled cohorts may lie: in a file of its own, since the first view does not ask. */
import type { Count } from '../statistics/count.ts';
import type { Interval } from '../statistics/interval.ts';
import type { Pooled } from '../statistics/pooling.ts';
import { tau2Interval } from '../statistics/tau2Interval.ts';

/** The 95% interval of τ², in squared logits; null where all or none responded, or cohorts lie closer than chance allows. */
export function spreadOf(counts: readonly Count[], { method }: Pick<Pooled, 'method'>): Interval | null {
  return method === 'exact' ? null : tau2Interval(counts);
}
