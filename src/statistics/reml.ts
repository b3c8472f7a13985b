import { empiricalLogits, type EmpiricalLogits } from './logit.ts';
import type { Count } from './count.ts';

/** A fit of the normal–normal model to empirical logits. */
export interface RemlFit {
  readonly logit: number;
  /** The standard error with τ² taken as known. */
  readonly se: number;
  readonly tau2: number;
  /** Hartung and Knapp's q, the weighted mean square of the residuals; their standard error is se·√q. */
  readonly q: number;
}

/**
 * The normal–normal model on empirical logits, weighted by inverse variance, τ² by restricted maximum likelihood:
 * Fisher's scoring from the moment estimate, kept at or above 0, each step halved until the likelihood gains.
 * Viechtbauer 2005, J Educ Behav Stat 30:261; q of Hartung & Knapp 2001, Stat Med 20:3875.
 * @param cohorts two or more
 * @throws RangeError on fewer than two cohorts, or if the scoring does not settle (not seen)
 */
export function fitReml(cohorts: readonly Count[]): RemlFit {
  if (cohorts.length < 2) throw new RangeError('A spread between cohorts needs two of them');
  const logits = empiricalLogits(cohorts);
  let tau2 = momentEstimate(logits);
  let at = restricted(logits, tau2);
  for (let round = 0; round < 500; round++) {
    let next = Math.max(0, tau2 + at.step);
    let there = restricted(logits, next);
    while (there.value < at.value && Math.abs(next - tau2) > 1e-12) {
      next = (next + tau2) / 2;
      there = restricted(logits, next);
    }
    const moved = Math.abs(next - tau2);
    tau2 = next;
    at = there;
    if (moved <= 1e-10 * (1 + tau2)) {
      return { logit: at.mu, se: 1 / Math.sqrt(at.weights), tau2, q: at.residual / (cohorts.length - 1) };
    }
  }
  throw new RangeError('The restricted likelihood did not settle');
}

/** The variance of the logits beyond the mean of their own variances (Hedges), at least 0. */
function momentEstimate({ y, v }: EmpiricalLogits): number {
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
  const square = y.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (y.length - 1);
  return Math.max(0, square - v.reduce((sum, value) => sum + value, 0) / y.length);
}

interface Restricted {
  readonly mu: number;
  readonly weights: number;
  readonly residual: number;
  readonly value: number;
  readonly step: number;
}

function restricted({ y, v }: EmpiricalLogits, tau2: number): Restricted {
  let w1 = 0;
  let w2 = 0;
  let w3 = 0;
  let wy = 0;
  let logs = 0;
  for (let i = 0; i < y.length; i++) {
    const variance = (v[i] ?? 0) + tau2;
    const w = 1 / variance;
    w1 += w;
    w2 += w * w;
    w3 += w * w * w;
    wy += w * (y[i] ?? 0);
    logs += Math.log(variance);
  }
  const mu = wy / w1;
  let residual = 0;
  let squares = 0;
  for (let i = 0; i < y.length; i++) {
    const w = 1 / ((v[i] ?? 0) + tau2);
    const part = w * ((y[i] ?? 0) - mu) ** 2;
    residual += part;
    squares += w * part;
  }
  // With P = W − Ww′W/Σw: the step is (y′PPy − tr P) / tr PP.
  const trace = w1 - w2 / w1;
  const traceSquared = w2 - (2 * w3) / w1 + (w2 / w1) ** 2;
  return {
    mu,
    weights: w1,
    residual,
    value: -(logs + Math.log(w1) + residual) / 2,
    step: (squares - trace) / traceSquared,
  };
}
