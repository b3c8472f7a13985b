import * as fc from 'fast-check';
import stdlibBetaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { describe, expect, it } from 'vitest';
import { betaQuantile, regularisedBeta } from '../../../src/statistics/beta.ts';
import reference from '../../fixtures/distributions.json';

const shapes = fc.integer({ min: 1, max: 2000 }).map((halves) => halves / 2);
const shares = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('regularisedBeta', () => {
  it.each(reference.pbeta)('agrees with R at x = %d, a = %d, b = %d', (x, a, b, value) => {
    expect(Math.abs(regularisedBeta(x!, a!, b!) / value! - 1)).toBeLessThan(1e-11);
  });

  it('is 0 and 1 at and beyond the ends', () => {
    expect([-1, 0, 1, 2].map((x) => regularisedBeta(x, 2, 3))).toEqual([0, 0, 1, 1]);
  });
});

describe('betaQuantile', () => {
  it.each(reference.qbeta)('agrees with R at p = %d, a = %d, b = %d', (p, a, b, value) => {
    expect(Math.abs(betaQuantile(p!, a!, b!) / value! - 1)).toBeLessThan(1e-9);
  });

  it('agrees with stdlib', () => {
    fc.assert(
      fc.property(shares, shapes, shapes, (p, a, b) => {
        expect(Math.abs(betaQuantile(p, a, b) - stdlibBetaQuantile(p, a, b))).toBeLessThan(1e-9);
      }),
    );
  });

  it('is undone by the distribution', () => {
    fc.assert(
      fc.property(shares, shapes, shapes, (p, a, b) => {
        expect(Math.abs(regularisedBeta(betaQuantile(p, a, b), a, b) - p)).toBeLessThan(1e-9);
      }),
    );
  });

  it('mirrors when the shapes change places', () => {
    fc.assert(
      fc.property(shares, shapes, shapes, (p, a, b) => {
        expect(betaQuantile(p, a, b) + betaQuantile(1 - p, b, a)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('is 0 and 1 at the ends', () => {
    expect(betaQuantile(0, 2, 3)).toBe(0);
    expect(betaQuantile(1, 2, 3)).toBe(1);
  });

  it.each([[-0.1, 1, 1], [1.1, 1, 1], [0.5, 0, 1], [0.5, 1, -1], [Number.NaN, 1, 1]])(
    'refuses p = %d with shapes %d and %d',
    (p, a, b) => {
      expect(() => betaQuantile(p, a, b)).toThrow(RangeError);
    },
  );
});
