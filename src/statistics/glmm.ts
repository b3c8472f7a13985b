import { totalOf, type Count } from './count.ts';
import { COARSE, FINE, likelihoodAt, type Likelihood } from './likelihood.ts';
import { empiricalLogits, logit } from './logit.ts';

/** A fit of the random-intercept logistic model, in logits; `logLikelihood` leaves out constants of the counts. */
export interface GlmmFit {
  readonly logit: number;
  readonly se: number;
  readonly tau: number;
  readonly logLikelihood: number;
}

/** Spreads between cohorts at which the search looks first, and the largest (in logits) it takes for an answer. */
const STARTS = [0.2, 0.5, 1, 2, 3.5] as const;
const LARGEST_TAU = 5;

/**
 * Random-intercept logistic regression without covariates, by maximum likelihood: the binomial–normal model of
 * Stijnen, Hamza & Özdemir 2010, Stat Med 29:3046. The standard error comes from the joint information in (μ, τ);
 * held at τ̂ it would come out too small.
 *
 * The likelihood may have a maximum at τ = 0 and another above, so the best of five starting spreads is climbed and
 * compared with τ = 0, where the fit is that of the total.
 * @returns null where there is no such fit: the total is 0 or all of n (the logit is infinite), the climb does not
 *   settle, or the spread grows past 5 logits, as with 0/10 and 10/10
 * @throws RangeError on an impossible count
 */
export function fitGlmm(cohorts: readonly Count[]): GlmmFit | null {
  const total = totalOf(cohorts);
  if (total.events === 0 || total.events === total.n) return null;
  const equal = logit(total.events / total.n);
  const atZero = likelihoodAt(cohorts, equal, 0, COARSE);
  const start = bestStart(cohorts);
  const spread = climb(cohorts, start);
  const gain = spread === null ? 0 : spread.logLikelihood - atZero.value;
  if (spread !== null && gain > 1e-10) return spread;
  if (spread === null && (atZero.tauTau > 1e-6 || start.value > atZero.value)) return null;
  return { logit: equal, se: 1 / Math.sqrt(-atZero.muMu), tau: 0, logLikelihood: atZero.value };
}

interface Point {
  readonly mu: number;
  readonly tau: number;
  readonly value: number;
}

function bestStart(cohorts: readonly Count[]): Point {
  const { y, v } = empiricalLogits(cohorts);
  const points = STARTS.map((tau): Point => {
    let weights = 0;
    let sum = 0;
    for (let i = 0; i < y.length; i++) {
      const weight = 1 / ((v[i] ?? 0) + tau * tau);
      weights += weight;
      sum += weight * (y[i] ?? 0);
    }
    const mu = sum / weights;
    return { mu, tau, value: likelihoodAt(cohorts, mu, tau, COARSE).value };
  });
  return points.reduce((best, point) => (point.value > best.value ? point : best));
}

/**
 * Newton's ascent in (μ, τ), its matrix shifted where it is not negative definite, each long step halved until it
 * gains; short ones are taken whole, their gain being lost in rounding. The likelihood is even in τ, so a step
 * across 0 is folded back.
 */
function climb(cohorts: readonly Count[], start: Point): GlmmFit | null {
  let { mu, tau } = start;
  let at = likelihoodAt(cohorts, mu, tau, FINE);
  for (let step = 0; step < 60; step++) {
    const [dMu, dTau] = newtonStep(at);
    const length = Math.hypot(dMu, dTau);
    if (!(length < Infinity && tau <= LARGEST_TAU)) return null;
    if (length < 1e-8) return settle(mu, tau, at);
    let share = Math.min(1, 2 / length);
    for (;;) {
      const nextMu = mu + share * dMu;
      const nextTau = Math.abs(tau + share * dTau);
      const next = likelihoodAt(cohorts, nextMu, nextTau, FINE);
      if (next.value >= at.value || share * length < 1e-4) {
        [mu, tau, at] = [nextMu, nextTau, next];
        break;
      }
      share /= 2;
    }
  }
  return null;
}

function newtonStep(at: Likelihood): [number, number] {
  const middle = (at.muMu + at.tauTau) / 2;
  const highest = middle + Math.hypot((at.muMu - at.tauTau) / 2, at.muTau);
  const ceiling = 1e-3 * at.muMu;
  const shift = highest > Math.min(ceiling, -1e-8) ? highest - Math.min(ceiling, -1e-8) : 0;
  const a = at.muMu - shift;
  const c = at.tauTau - shift;
  const determinant = a * c - at.muTau * at.muTau;
  return [(at.muTau * at.tau - c * at.mu) / determinant, (at.muTau * at.mu - a * at.tau) / determinant];
}

function settle(mu: number, tau: number, at: Likelihood): GlmmFit | null {
  const variance = -at.tauTau / (at.muMu * at.tauTau - at.muTau * at.muTau);
  if (!(at.tauTau < 0 && variance > 0 && Number.isFinite(variance))) return null;
  return { logit: mu, se: Math.sqrt(variance), tau, logLikelihood: at.value };
}
