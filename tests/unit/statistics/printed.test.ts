/**
 * Worked examples as R prints them (metafor 3.8, lme4 1.1-31). `rma.glmm` takes seven nodes, which shows in the fourth
 * decimal of τ² where cohorts are small and far apart; here the same likelihood is climbed with as many.
 */
import { describe, expect, it } from 'vitest';
import type { Count } from '../../../src/statistics/count.ts';
import { normalQuantile, tQuantile } from '../../../src/statistics/distributions.ts';
import { fitGlmm } from '../../../src/statistics/glmm.ts';
import { FINE, likelihoodAt } from '../../../src/statistics/likelihood.ts';
import { inverseLogit, logit } from '../../../src/statistics/logit.ts';
import { pool } from '../../../src/statistics/pooling.ts';
import { gaussHermite } from '../../../src/statistics/quadrature.ts';
import { fitReml } from '../../../src/statistics/reml.ts';
import { sets } from './reference.ts';

const z = normalQuantile(0.975);
const STEP = 2e-3;

/** The highest point of the likelihood with a number of nodes, by Newton's steps on differences, and the se there. */
function summit(cohorts: readonly Count[], nodes: number) {
  const quadrature = gaussHermite(nodes);
  const value = (m: number, t: number) => likelihoodAt(cohorts, m, t, quadrature).value;
  let { logit: mu, tau } = fitGlmm(cohorts)!;
  let se = Number.NaN;
  for (let step = 0; step < 12; step += 1) {
    const [here, right, left, up, down] = [value(mu, tau), value(mu + STEP, tau), value(mu - STEP, tau), value(mu, tau + STEP), value(mu, tau - STEP)];
    const a = (right - 2 * here + left) / STEP ** 2;
    const c = (up - 2 * here + down) / STEP ** 2;
    const b = (value(mu + STEP, tau + STEP) - value(mu + STEP, tau - STEP) - value(mu - STEP, tau + STEP) + value(mu - STEP, tau - STEP)) / (4 * STEP ** 2);
    const [g, h] = [(right - left) / (2 * STEP), (up - down) / (2 * STEP)];
    const determinant = a * c - b * b;
    se = Math.sqrt(-c / determinant);
    mu -= (c * g - b * h) / determinant;
    tau -= (a * h - b * g) / determinant;
  }
  return { mu, tau2: tau * tau, se };
}

describe('rma.glmm with its seven nodes', () => {
  it.each([
    ['nrm', -2.6143436, 0.0904167, 0.2252019],
    ['LBCL', -2.7323924, 0.1198126, 0.2518173],
    ['MM', -2.4398766, 0.176643, 0.1850422],
    ['mmOrr', 2.4605527, 0.4803944, 0.8740579],
    ['nielweiseControl', -3.496443, 0.256991, 0.812354],
    ['nielweiseTreated', -4.812144, 0.355474, 0.826508],
    ['debruin', -0.111811, 0.188043, 0.378683],
  ])('%s: b %d, se %d, τ² %d', (name, b, se, tau2) => {
    const found = summit(sets[name]!, 7);
    expect(Math.abs(found.mu - b)).toBeLessThan(1e-5);
    expect(Math.abs(found.se - se)).toBeLessThan(1e-5);
    expect(Math.abs(found.tau2 - tau2)).toBeLessThan(1e-4);
  });

  it.each([
    ['axiCel', 0.0738769248, 0.1525199],
    ['pritz', 0.798445, 0.589331],
  ])('%s: p %d, τ² %d', (name, p, tau2) => {
    const found = summit(sets[name]!, 7);
    expect(Math.abs(inverseLogit(found.mu) - p)).toBeLessThan(1e-6);
    expect(Math.abs(found.tau2 - tau2)).toBeLessThan(1e-4);
  });

  it('with one node, which is Laplace’s: myeloma 0.9212617 (0.8210779–0.9675655), τ² 0.8589564', () => {
    const { mu, se, tau2 } = summit(sets['mmOrr']!, 1);
    expect(Math.abs(inverseLogit(mu) - 0.9212617)).toBeLessThan(1e-5);
    expect(Math.abs(inverseLogit(mu - z * se) - 0.8210779)).toBeLessThan(1e-5);
    expect(Math.abs(inverseLogit(mu + z * se) - 0.9675655)).toBeLessThan(1e-5);
    expect(Math.abs(tau2 - 0.8589564)).toBeLessThan(1e-4);
  });

  it.each([
    ['MCL', -2.1335088, 0.176259],
    ['IL', -2.8134107, 0.265832],
    ['miller', logit(20 / 55), 1 / Math.sqrt((20 * 35) / 55)],
  ])('%s: no spread, b %d, se %d', (name, b, se) => {
    const fit = fitGlmm(sets[name]!)!;
    expect(fit.tau).toBe(0);
    expect(Math.abs(fit.logit - b)).toBeLessThan(1e-7);
    expect(Math.abs(fit.se - se)).toBeLessThan(1e-7);
  });
});

describe('the common effect: the likelihood without spread', () => {
  it.each([
    ['nrm', 0.075486586, 0.0697592303, 0.0816428981],
    ['LBCL', 0.0723389597, 0.0659521473, 0.0792917669],
    ['MM', 0.0863369656, 0.0716747955, 0.1036635742],
    ['MCL', 0.1058823529, 0.0773456654, 0.1433122847],
    ['IL', 0.0566037736, 0.0344086803, 0.0917552137],
    ['mmOrr', 0.8655914, 0.827013, 0.8966416],
  ])('%s: %d (%d–%d)', (name, p, lower, upper) => {
    const at = likelihoodAt(sets[name]!, logit(p), 0, FINE);
    const se = 1 / Math.sqrt(-at.muMu);
    expect(Math.abs(at.mu / at.muMu), 'its highest point').toBeLessThan(1e-6);
    expect(Math.abs(inverseLogit(logit(p) - z * se) - lower)).toBeLessThan(1e-7);
    expect(Math.abs(inverseLogit(logit(p) + z * se) - upper)).toBeLessThan(1e-7);
  });

  it('axi-cel is 0.0863777090', () => {
    const { events, n } = pool(sets['axiCel']!)!;
    expect(Math.abs(events / n - 0.086377709)).toBeLessThan(1e-9);
  });
});

describe('rma with REML', () => {
  it.each([
    ['mmOrr', 2.2561249, 0.7881465],
    ['nielweiseControl', -3.301776, 0.662868],
    ['debruin', logit(0.471999), 0.401439],
    ['pritz', logit(0.757479), 0.364588],
  ])('%s: b %d, τ² %d', (name, b, tau2) => {
    const fit = fitReml(sets[name]!);
    expect(Math.abs(fit.logit - b)).toBeLessThan(3e-6);
    expect(Math.abs(fit.tau2 - tau2)).toBeLessThan(1e-6);
  });

  it.each([
    ['nielweiseControl', 0.03551, 0.022578, 0.055429, 1e-6],
    ['nielweiseTreated', 0.0139, 0.0084, 0.0229, 5.1e-5],
  ])('%s with Wald’s limits: %d (%d–%d)', (name, p, lower, upper, tolerance) => {
    const { logit: b, se } = fitReml(sets[name]!);
    expect(Math.abs(inverseLogit(b) - p)).toBeLessThan(tolerance);
    expect(Math.abs(inverseLogit(b - z * se) - lower)).toBeLessThan(tolerance);
    expect(Math.abs(inverseLogit(b + z * se) - upper)).toBeLessThan(tolerance);
  });

  it('13 myeloma cohorts with plain Hartung–Knapp limits: 0.0603335–0.1188473', () => {
    const { logit: b, se, q } = fitReml(sets['MM']!);
    const width = tQuantile(0.975, 12) * se * Math.sqrt(q);
    expect(Math.abs(inverseLogit(b - width) - 0.0603335)).toBeLessThan(1e-6);
    expect(Math.abs(inverseLogit(b + width) - 0.1188473)).toBeLessThan(1e-6);
  });
});

it('five cohorts with events, of which a double arcsine makes exactly 0, are pooled to 0.000671 (0.0000476–0.00939)', () => {
  const cohorts = [[2, 200000], [3, 16000], [1, 700], [1, 45], [1, 30]].map(([events = 0, n = 0]) => ({ events, n }));
  const { mu, se } = summit(cohorts, 7);
  expect(inverseLogit(mu).toPrecision(3)).toBe('0.000671');
  expect(inverseLogit(mu - z * se)).toBeCloseTo(0.0000476, 6);
  // The se that lme4 reads off is 0.1% smaller: the likelihood is flat here.
  expect(Math.abs(inverseLogit(mu + z * se) - 0.00939)).toBeLessThan(5e-5);
  expect(pool(cohorts)!.estimate).toBeGreaterThan(0.00067);
});
