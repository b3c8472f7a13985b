import type { Count } from './count.ts';
import { gaussHermite, type Quadrature } from './quadrature.ts';

/** The log likelihood of (μ, τ), its gradient and its second derivatives; constants of the counts left out. */
export interface Likelihood {
  readonly value: number;
  readonly mu: number;
  readonly tau: number;
  readonly muMu: number;
  readonly muTau: number;
  readonly tauTau: number;
}

/** For a first look. */
export const COARSE = gaussHermite(9);
/** For the answer: τ² to about 1e-5 up to a τ of 3 logits; above 5 the nodes no longer hold small cohorts. */
export const FINE = gaussHermite(31);

/** The u that maximises x(μ+τu) − n·ln(1+e^(μ+τu)) − u²/2: concave, by Newton's steps of at most 2 logits. */
function modeOf(x: number, n: number, mu: number, tau: number): number {
  const empirical = Math.log((x + 0.5) / (n - x + 0.5));
  const variance = 1 / (x + 0.5) + 1 / (n - x + 0.5);
  let u = (tau * (empirical - mu)) / (tau * tau + variance);
  for (let step = 0; step < 60; step++) {
    const p = 1 / (1 + Math.exp(-mu - tau * u));
    const move = (tau * (x - n * p) - u) / (1 + tau * tau * n * p * (1 - p));
    const most = 2 / tau;
    u += Math.min(most, Math.max(-most, move));
    if (Math.abs(move) < 1e-7) break;
  }
  return u;
}

/**
 * The binomial–normal likelihood: x of n is binomial with logit μ + τu, u standard normal, integrated over u cohort
 * by cohort with Gauss–Hermite nodes, centred at the integrand's mode and scaled by its curvature there
 * (Liu & Pierce 1994, Biometrika 81:624; Pinheiro & Bates 1995, J Comput Graph Stat 4:12).
 * The derivatives are exact under the same nodes: gradient E[s], second derivatives E[∂s] + Var[s], s the score of a
 * cohort with its u known, moments over u given the cohort's count (Louis 1982, J R Stat Soc B 44:226).
 * @param tau standard deviation between cohorts, in logits, >= 0
 */
export function likelihoodAt(
  cohorts: readonly Count[],
  mu: number,
  tau: number,
  quadrature: Quadrature,
): Likelihood {
  const sum = { value: 0, mu: 0, tau: 0, muMu: 0, muTau: 0, tauTau: 0 };
  for (const { events, n } of cohorts) addCohort(sum, events, n, mu, tau, quadrature);
  return sum;
}

type Sum = { -readonly [Term in keyof Likelihood]: Likelihood[Term] };

function addCohort(sum: Sum, x: number, n: number, mu: number, tau: number, quadrature: Quadrature): void {
  const { nodes, logWeights } = quadrature;
  const mode = tau === 0 ? 0 : modeOf(x, n, mu, tau);
  const p = 1 / (1 + Math.exp(-mu - tau * mode));
  const scale = 1 / Math.sqrt(1 + tau * tau * n * p * (1 - p));
  const spread = Math.SQRT2 * scale;
  // The largest value of the integrand, taken out so that no weight under- or overflows.
  const top = logBinomial(x, n, mu + tau * mode) - (mode * mode) / 2;
  let weights = 0;
  let s = 0;
  let su = 0;
  let ss = 0;
  let ssu = 0;
  let ssuu = 0;
  let d = 0;
  let du = 0;
  let duu = 0;
  for (let j = 0; j < nodes.length; j++) {
    const u = mode + spread * (nodes[j] ?? 0);
    const eta = mu + tau * u;
    // logBinomial written out, to share its exponential with the chance.
    const e = Math.exp(-Math.abs(eta));
    const chance = (eta > 0 ? 1 : e) / (1 + e);
    const log = x * eta - n * (Math.log(1 + e) + (eta > 0 ? eta : 0)) - (u * u) / 2;
    const weight = Math.exp(log - top + (logWeights[j] ?? 0));
    const score = x - n * chance;
    const ws = weight * score;
    const wss = ws * score;
    const wd = (weight * n * e) / ((1 + e) * (1 + e));
    weights += weight;
    s += ws;
    su += ws * u;
    ss += wss;
    ssu += wss * u;
    ssuu += wss * u * u;
    d += wd;
    du += wd * u;
    duu += wd * u * u;
  }
  s /= weights;
  su /= weights;
  sum.value += top + Math.log((weights * scale) / Math.sqrt(Math.PI));
  sum.mu += s;
  sum.tau += su;
  sum.muMu += (ss - d) / weights - s * s;
  sum.muTau += (ssu - du) / weights - s * su;
  sum.tauTau += (ssuu - duu) / weights - su * su;
}

function logBinomial(x: number, n: number, eta: number): number {
  return x * eta - n * (Math.log1p(Math.exp(-Math.abs(eta))) + Math.max(0, eta));
}
