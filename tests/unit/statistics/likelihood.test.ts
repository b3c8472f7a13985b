import { describe, expect, it } from 'vitest';
import { FINE, likelihoodAt } from '../../../src/statistics/likelihood.ts';
import { gaussHermite } from '../../../src/statistics/quadrature.ts';
import { myeloma, sets } from './reference.ts';

const MANY = gaussHermite(59);

/** The same integral by brute force: the trapezium rule on u from −12 to 12. */
function bruteForce(cohorts: readonly { events: number; n: number }[], mu: number, tau: number): number {
  return cohorts.reduce((total, { events, n }) => {
    let sum = 0;
    for (let u = -12; u <= 12; u += 1 / 512) {
      const eta = mu + tau * u;
      sum += Math.exp(events * eta - n * Math.log1p(Math.exp(eta)) - (u * u) / 2);
    }
    return total + Math.log(sum / 512 / Math.sqrt(2 * Math.PI));
  }, 0);
}

describe('likelihoodAt', () => {
  it.each([
    [2.46, 0.93],
    [1, 0.2],
    [0, 2.5],
    [-1, 0],
  ])('is the integral at μ = %d, τ = %d', (mu, tau) => {
    expect(likelihoodAt(myeloma, mu, tau, FINE).value).toBeCloseTo(bruteForce(myeloma, mu, tau), 6);
  });

  it.each([
    ['mmOrr', 2.2, 0.8],
    ['nielweiseTreated', -4.5, 1.1],
    ['pritz', 1, 0.3],
    ['nrm', -2.6, 0.05],
  ])('has the derivatives of its own differences on %s', (name, mu, tau) => {
    const cohorts = sets[name]!;
    const at = (m: number, t: number) => likelihoodAt(cohorts, m, t, MANY);
    const here = at(mu, tau);
    const h = 1e-4;
    const close = (ours: number, differences: number) =>
      expect(Math.abs(ours - differences) / (1 + Math.abs(differences))).toBeLessThan(1e-5);
    close(here.mu, (at(mu + h, tau).value - at(mu - h, tau).value) / (2 * h));
    close(here.tau, (at(mu, tau + h).value - at(mu, tau - h).value) / (2 * h));
    close(here.muMu, (at(mu + h, tau).mu - at(mu - h, tau).mu) / (2 * h));
    close(here.muTau, (at(mu, tau + h).mu - at(mu, tau - h).mu) / (2 * h));
    close(here.tauTau, (at(mu, tau + h).tau - at(mu, tau - h).tau) / (2 * h));
  });

  it('is finite for large cohorts far from μ', () => {
    const { value, mu, tau } = likelihoodAt([{ events: 0, n: 100_000 }, { events: 5000, n: 5000 }], 3, 0.1, FINE);
    expect([value, mu, tau].every(Number.isFinite)).toBe(true);
  });
});
