import type { Count } from './count.ts';

/** ln(p / (1 − p)); −∞ at 0, ∞ at 1. */
export function logit(p: number): number {
  return Math.log(p) - Math.log1p(-p);
}

/** 1 / (1 + e^−x), the fraction whose logit is x; exact 0 and 1 at −∞ and ∞. */
export function inverseLogit(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Empirical logits of cohorts and their sampling variances, one entry a cohort. */
export interface EmpiricalLogits {
  readonly y: Float64Array;
  readonly v: Float64Array;
}

/**
 * y = ln(x / (n − x)), v = 1/x + 1/(n − x), with ½ added to both counts of the cohorts at 0 or n of n alone;
 * the measure PLO of metafor's `escalc`.
 */
export function empiricalLogits(cohorts: readonly Count[]): EmpiricalLogits {
  const y = new Float64Array(cohorts.length);
  const v = new Float64Array(cohorts.length);
  cohorts.forEach(({ events, n }, i) => {
    const added = events === 0 || events === n ? 0.5 : 0;
    y[i] = Math.log((events + added) / (n - events + added));
    v[i] = 1 / (events + added) + 1 / (n - events + added);
  });
  return { y, v };
}
