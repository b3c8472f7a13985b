import { totalOf, type Count } from './count.ts';
import { chiSquareUpperTail, tQuantile } from './distributions.ts';
import { fitGlmm } from './glmm.ts';
import { heterogeneityOf } from './heterogeneity.ts';
import { tailOf, type Interval } from './interval.ts';
import { inverseLogit, logit } from './logit.ts';
import { clopperPearson } from './proportion.ts';
import { fitReml } from './reml.ts';

/** Several cohorts as one proportion, with the spread between them. */
export interface Pooled {
  /**
   * `glmm`: random-intercept logistic regression. `reml`: inverse variance on logits, τ² by REML, modified
   * Hartung–Knapp. `exact`: all cohorts at 0 or all at n of n, where neither has an answer; see `pool`.
   */
  readonly method: 'glmm' | 'reml' | 'exact';
  /** Cohorts, and their events and patients added up. */
  readonly k: number;
  readonly events: number;
  readonly n: number;
  /** The mean of the logits and its standard error; ±∞ and ∞ under `exact`. */
  readonly logit: number;
  readonly se: number;
  /** The fraction whose logit that is: the median cohort of the model, not the mean of the proportions. */
  readonly estimate: number;
  readonly interval: Interval;
  /** Where the true proportion of a further cohort would lie; null below three cohorts and under `exact`. */
  readonly prediction: Interval | null;
  /** Variance and standard deviation between cohorts, in logits. */
  readonly tau2: number;
  readonly tau: number;
  /** I² (0–1), Cochran's Q and its p, all of the inverse-variance model on logits, whatever the method. */
  readonly i2: number;
  readonly q: number;
  readonly qP: number;
}

/**
 * Pools cohorts by random-intercept logistic regression (`fitGlmm`), with a t interval of k − 1 degrees of freedom
 * and the prediction interval μ ± t·√(τ² + se²), the same t (Higgins, Thompson & Spiegelhalter 2009,
 * J R Stat Soc A 172:137, with k − 1 for their k − 2). Where the regression has no fit, the answer of `poolReml`.
 *
 * If no patient, or every patient, of all cohorts has the event, the likelihood rises for ever towards 0 or 1 and says
 * nothing of a spread: a correction by ½ would draw the estimate away from what was seen, and a standard error does
 * not exist. The answer is then 0 or 1 with the Clopper–Pearson interval of the total, which takes the cohorts for one
 * and is too narrow if they differ; `method` is `exact`, `prediction` null, `logit` ±∞, `se` ∞, `tau2` 0.
 * @returns null for fewer than two cohorts
 * @throws RangeError on an impossible count or level
 */
export function pool(cohorts: readonly Count[], level = 0.95): Pooled | null {
  const total = totalOf(cohorts);
  tailOf(level);
  const k = cohorts.length;
  if (k < 2) return null;
  const spread = heterogeneityOf(cohorts, fitReml(cohorts).tau2);
  if (total.events === 0 || total.events === total.n) {
    const estimate = total.events / total.n;
    const interval = clopperPearson(total.events, total.n, level);
    const centre = { logit: logit(estimate), se: Infinity, estimate, interval, prediction: null, tau2: 0, tau: 0 };
    return { method: 'exact', k, ...total, ...centre, ...spread };
  }
  const fit = fitGlmm(cohorts);
  if (fit === null) return poolReml(cohorts, level);
  return { method: 'glmm', k, ...total, ...onLogits(k, fit.logit, fit.se, fit.tau, level), ...spread };
}

/**
 * Pools the empirical logits by inverse variance, τ² by REML (`fitReml`), for a line of sensitivity beside `pool`.
 * The standard error is the modified one of Hartung and Knapp, se·√max(1, q), which cohorts that happen to agree
 * cannot make narrower than the plain one (Röver, Knapp & Friede 2015, BMC Med Res Methodol 15:99); intervals as in
 * `pool`. Cohorts at 0 or n of n get ½ added to both counts, so the estimate never is 0 or 1.
 * @returns null for fewer than two cohorts
 * @throws RangeError on an impossible count or level
 */
export function poolReml(cohorts: readonly Count[], level = 0.95): Pooled | null {
  const total = totalOf(cohorts);
  tailOf(level);
  const k = cohorts.length;
  if (k < 2) return null;
  const fit = fitReml(cohorts);
  const se = fit.se * Math.sqrt(Math.max(1, fit.q));
  return {
    method: 'reml',
    k,
    ...total,
    ...onLogits(k, fit.logit, se, Math.sqrt(fit.tau2), level),
    ...heterogeneityOf(cohorts, fit.tau2),
  };
}

function onLogits(k: number, mean: number, se: number, tau: number, level: number) {
  const t = tQuantile(1 - tailOf(level), k - 1);
  const about = (spread: number): Interval => ({
    lower: inverseLogit(mean - t * spread),
    upper: inverseLogit(mean + t * spread),
  });
  return {
    logit: mean,
    se,
    estimate: inverseLogit(mean),
    interval: about(se),
    prediction: k < 3 ? null : about(Math.hypot(se, tau)),
    tau2: tau * tau,
    tau,
  };
}

/**
 * `pool` of all cohorts but one, for each in turn and in their order: how much the answer owes to any single one.
 * @returns as many answers as cohorts; null where fewer than two remain
 * @throws RangeError on an impossible count or level
 */
export function leaveOneOut(cohorts: readonly Count[], level = 0.95): readonly (Pooled | null)[] {
  return cohorts.map((_, left) => pool(cohorts.filter((_cohort, i) => i !== left), level));
}

/** A chi-square test of whether groups share one mean logit. */
export interface BetweenGroups {
  readonly q: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Tests whether independent groups, each pooled by itself with its own spread, share one mean logit:
 * Q = Σ w(θ − θ̄)², w = 1/se², chi-square with one degree of freedom less than there are groups
 * (Borenstein & Higgins 2013, Prevention Science 14:134, separate τ²).
 * It is a large-sample test, and across single-arm trials it compares patients as much as products.
 * @param groups mean logit and standard error of each, such as the answers of `pool`
 * @returns null for fewer than two groups, or if one has no finite logit (every patient, or none, had the event)
 */
export function betweenGroups(groups: readonly Pick<Pooled, 'logit' | 'se'>[]): BetweenGroups | null {
  if (groups.length < 2 || groups.some((group) => !Number.isFinite(group.se))) return null;
  let weights = 0;
  let sum = 0;
  for (const { logit: mean, se } of groups) {
    weights += 1 / se ** 2;
    sum += mean / se ** 2;
  }
  const common = sum / weights;
  const q = groups.reduce((total, { logit: mean, se }) => total + ((mean - common) / se) ** 2, 0);
  const df = groups.length - 1;
  return { q, df, p: chiSquareUpperTail(q, df) };
}
