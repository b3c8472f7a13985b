import { checkCount, type Count } from './count.ts';
import { normalQuantile } from './distributions.ts';
import { tailOf, type Interval } from './interval.ts';
import { wilson } from './proportion.ts';

/** A difference of two proportions, first minus second, −1 to 1, with its limits. */
export interface Difference extends Interval {
  readonly difference: number;
}

/**
 * The two Wilson intervals combined by squares; closed form, sound at 0 and n, always within −1 to 1.
 * Method 10 of Newcombe 1998, Stat Med 17:873. For independent groups: it knows nothing of how patients were chosen.
 * @throws RangeError on an impossible count or level
 */
export function newcombe(a: Count, b: Count, level = 0.95): Difference {
  const p = a.events / a.n;
  const q = b.events / b.n;
  const ofA = wilson(a.events, a.n, level);
  const ofB = wilson(b.events, b.n, level);
  const difference = p - q;
  return {
    difference,
    lower: Math.max(-1, difference - Math.hypot(p - ofA.lower, ofB.upper - q)),
    upper: Math.min(1, difference + Math.hypot(ofA.upper - p, q - ofB.lower)),
  };
}

/**
 * The second proportion that maximises the likelihood of both counts when the first exceeds it by `delta`:
 * the one root in range of the cubic in Miettinen & Nurminen 1985, appendix 1.
 */
function constrainedSecond(a: Count, b: Count, delta: number): number {
  const total = a.n + b.n;
  const c2 = ((a.n + 2 * b.n) * delta - total - a.events - b.events) / (3 * total);
  const c1 = ((b.n * delta - total - 2 * b.events) * delta + a.events + b.events) / total;
  const c0 = (b.events * delta * (1 - delta)) / total;
  const q = c2 ** 3 - (c1 * c2) / 2 + c0 / 2;
  const r = Math.sign(q) * Math.sqrt(Math.max(0, c2 * c2 - c1 / 3));
  const cosine = r === 0 ? 0 : Math.min(1, Math.max(-1, q / r ** 3));
  const root = 2 * r * Math.cos((Math.PI + Math.acos(cosine)) / 3) - c2;
  return Math.min(1, 1 - delta, Math.max(0, -delta, root));
}

/** The score statistic of the hypothesis that the difference is `delta`, falling in `delta`, 0 at the estimate. */
function score(a: Count, b: Count, delta: number): number {
  const miss = a.events / a.n - b.events / b.n - delta;
  if (miss === 0) return 0;
  const q = constrainedSecond(a, b, delta);
  const p = Math.min(1, Math.max(0, q + delta));
  const total = a.n + b.n;
  const variance = ((p * (1 - p)) / a.n + (q * (1 - q)) / b.n) * (total / (total - 1));
  return miss / Math.sqrt(variance);
}

/**
 * Every difference that the score test does not reject, with the factor N/(N−1) in its variance (without it the
 * interval is Mee's). Needs iteration: the limits are halved down to 1e-14. Ends at 1 for n/n against 0/n.
 * Miettinen & Nurminen 1985, Stat Med 4:213.
 * @throws RangeError on an impossible count or level
 */
export function miettinenNurminen(a: Count, b: Count, level = 0.95): Difference {
  checkCount(a);
  checkCount(b);
  const z = -normalQuantile(tailOf(level));
  const difference = a.events / a.n - b.events / b.n;
  const limit = (outside: number, accepts: (delta: number) => boolean): number => {
    let inner = difference;
    let outer = outside;
    while (Math.abs(outer - inner) > 1e-14) {
      const middle = (inner + outer) / 2;
      if (accepts(middle)) inner = middle;
      else outer = middle;
    }
    return outer;
  };
  return {
    difference,
    lower: limit(-1, (delta) => score(a, b, delta) <= z),
    upper: limit(1, (delta) => score(a, b, delta) >= -z),
  };
}
