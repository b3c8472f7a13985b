import type { Count } from './count.ts';
import { chiSquareUpperTail } from './distributions.ts';
import { empiricalLogits } from './logit.ts';

/** How far apart cohorts lie, by their empirical logits. */
export interface Heterogeneity {
  /** Cochran's Q: weighted squares about the common mean, chi-square with k − 1 degrees of freedom if there is one. */
  readonly q: number;
  /** The chance of a Q as large if all cohorts shared one logit. */
  readonly qP: number;
  /** The share of τ² in all variance, 0–1. */
  readonly i2: number;
}

/**
 * Cochran's Q on empirical logits with weights 1/v (Cochran 1954, Biometrics 10:101), and I² of a given τ² as
 * τ² / (τ² + ṽ), ṽ the typical variance of Higgins & Thompson 2002, Stat Med 21:1539; as metafor's `rma` does.
 * I² rises with the size of cohorts at the same spread: read τ and the prediction interval first.
 * @param cohorts two or more
 * @param tau2 variance between cohorts, in squared logits
 */
export function heterogeneityOf(cohorts: readonly Count[], tau2: number): Heterogeneity {
  const { y, v } = empiricalLogits(cohorts);
  const df = cohorts.length - 1;
  let w1 = 0;
  let w2 = 0;
  let wy = 0;
  for (let i = 0; i < y.length; i++) {
    const w = 1 / (v[i] ?? 0);
    w1 += w;
    w2 += w * w;
    wy += w * (y[i] ?? 0);
  }
  const q = y.reduce((sum, value, i) => sum + (value - wy / w1) ** 2 / (v[i] ?? 0), 0);
  const typical = df / (w1 - w2 / w1);
  return { q, qP: chiSquareUpperTail(q, df), i2: tau2 / (tau2 + typical) };
}
