import { betaQuantile } from './beta.ts';
import { checkCount } from './count.ts';
import { normalQuantile } from './distributions.ts';
import { tailOf, type Interval } from './interval.ts';

/**
 * The exact interval: every proportion that neither one-sided binomial test at (1 − level)/2 rejects.
 * Never covers less than `level`, and is wide. 0 of n starts at 0, n of n ends at 1.
 * Clopper & Pearson 1934, Biometrika 26:404; limits as beta quantiles.
 * @param events patients with the event
 * @param n patients asked
 * @throws RangeError on an impossible count or level
 */
export function clopperPearson(events: number, n: number, level = 0.95): Interval {
  checkCount({ events, n });
  const tail = tailOf(level);
  return {
    lower: events === 0 ? 0 : betaQuantile(tail, events, n - events + 1),
    upper: events === n ? 1 : 1 - betaQuantile(tail, n - events, events + 1),
  };
}

/**
 * The score interval: narrower than the exact one, covers `level` on average over proportions.
 * 0 of n starts at 0, n of n ends at 1. Wilson 1927, J Am Stat Assoc 22:209, no continuity correction;
 * method 3 of Newcombe 1998, Stat Med 17:857.
 * @throws RangeError on an impossible count or level
 */
export function wilson(events: number, n: number, level = 0.95): Interval {
  checkCount({ events, n });
  const z = -normalQuantile(tailOf(level));
  const p = events / n;
  const centre = 2 * n * p + z * z;
  const spread = z * Math.sqrt(z * z + 4 * n * p * (1 - p));
  const scale = 2 * (n + z * z);
  return {
    lower: events === 0 ? 0 : (centre - spread) / scale,
    upper: events === n ? 1 : (centre + spread) / scale,
  };
}

/**
 * The equal-tailed interval of the posterior under Jeffreys' prior, Beta(½, ½).
 * As Brown, Cai & DasGupta 2001 (Stat Sci 16:101) advise, 0 of n starts at 0 and n of n ends at 1,
 * since the posterior's own limit would leave the estimate outside.
 * @throws RangeError on an impossible count or level
 */
export function jeffreys(events: number, n: number, level = 0.95): Interval {
  checkCount({ events, n });
  const tail = tailOf(level);
  const a = events + 0.5;
  const b = n - events + 0.5;
  return {
    lower: events === 0 ? 0 : betaQuantile(tail, a, b),
    upper: events === n ? 1 : 1 - betaQuantile(tail, b, a),
  };
}
