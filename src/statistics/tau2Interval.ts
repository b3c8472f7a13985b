import { checkCount, type Count } from './count.ts';
import { chiSquareUpperTail } from './distributions.ts';
import { tailOf, type Interval } from './interval.ts';
import { empiricalLogits } from './logit.ts';

/**
 * Every variance between cohorts that the test by the generalised Q does not reject (Q-profile): the larger τ², the
 * smaller Q = Σ (y − μ̂)² / (v + τ²), chi-square with k − 1 degrees of freedom at the true one.
 * Viechtbauer 2007, Stat Med 26:37; on empirical logits, as metafor's `confint` of `rma`.
 * @param cohorts two or more
 * @returns null where cohorts lie so close that even no variance is rejected as too much
 * @throws RangeError on an impossible count or level
 */
export function tau2Interval(cohorts: readonly Count[], level = 0.95): Interval | null {
  cohorts.forEach(checkCount);
  const { y, v } = empiricalLogits(cohorts);
  const tail = tailOf(level);
  const df = cohorts.length - 1;
  const chance = (tau2: number): number => {
    let weights = 0;
    let sum = 0;
    for (let i = 0; i < y.length; i++) {
      const w = 1 / ((v[i] ?? 0) + tau2);
      weights += w;
      sum += w * (y[i] ?? 0);
    }
    const q = y.reduce((total, value, i) => total + (value - sum / weights) ** 2 / ((v[i] ?? 0) + tau2), 0);
    return chiSquareUpperTail(q, df);
  };
  const where = (aim: number): number => {
    if (chance(0) >= aim) return 0;
    let high = 1;
    while (chance(high) < aim) high *= 2;
    let low = 0;
    while (high - low > 1e-12 * high) {
      const middle = (low + high) / 2;
      if (chance(middle) < aim) low = middle;
      else high = middle;
    }
    return high;
  };
  return chance(0) > 1 - tail ? null : { lower: where(tail), upper: where(1 - tail) };
}
