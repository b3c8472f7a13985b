import * as fc from 'fast-check';
import stdlibTQuantile from '@stdlib/stats-base-dists-t-quantile';
import { describe, expect, it } from 'vitest';
import { chiSquareUpperTail, normalQuantile, tQuantile } from '../../../src/statistics/distributions.ts';
import reference from '../../fixtures/distributions.json';

describe('normalQuantile', () => {
  it.each(reference.qnorm)('agrees with R at p = %d', (p, value) => {
    expect(normalQuantile(p!)).toBeCloseTo(value!, 11);
  });

  it('is odd about one half', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(-normalQuantile(0.025), 14);
    expect(normalQuantile(0.5)).toBe(0);
  });

  it('is infinite at the ends and nothing beyond', () => {
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
    expect(normalQuantile(-0.1)).toBeNaN();
    expect(normalQuantile(1.1)).toBeNaN();
  });
});

describe('tQuantile', () => {
  it.each(reference.qt)('agrees with R at p = %d, df = %d', (p, df, value) => {
    expect(Math.abs(tQuantile(p!, df!) - value!)).toBeLessThan(1e-11 * Math.max(1, Math.abs(value!)));
  });

  it.each([
    [1, 12.706205], [2, 4.3026527], [3, 3.1824463], [4, 2.7764451],
    [5, 2.5705818], [12, 2.1788128], [30, 2.0422725], [51, 2.0075838],
  ])('has the tabled 97.5 %% point for df = %d', (df, value) => {
    expect(tQuantile(0.975, df)).toBeCloseTo(value, 6);
  });

  it('agrees with stdlib', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.integer({ min: 1, max: 300 }), (p, df) => {
        const theirs = stdlibTQuantile(p, df);
        expect(Math.abs(tQuantile(p, df) - theirs)).toBeLessThan(1e-9 * Math.max(1, Math.abs(theirs)));
      }),
    );
  });

  it('is infinite at the ends', () => {
    expect(tQuantile(1, 3)).toBe(Infinity);
    expect(tQuantile(0, 3)).toBe(-Infinity);
  });

  it.each([[0.5, 0], [0.5, -1], [1.5, 3], [-0.5, 3], [Number.NaN, 3]])('refuses p = %d, df = %d', (p, df) => {
    expect(() => tQuantile(p, df)).toThrow(RangeError);
  });
});

describe('chiSquareUpperTail', () => {
  it.each(reference.chiSquareUpperTail)('agrees with R at x = %d, df = %d', (x, df, value) => {
    expect(Math.abs(chiSquareUpperTail(x!, df!) / value! - 1)).toBeLessThan(1e-11);
  });

  it('is 1 below 0', () => {
    expect(chiSquareUpperTail(-1, 3)).toBe(1);
  });
});
