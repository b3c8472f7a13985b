import * as fc from 'fast-check';
import stdlibBetaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { describe, expect, it } from 'vitest';
import { clopperPearson, jeffreys, wilson } from '../../../src/statistics/proportion.ts';
import published from '../../fixtures/published.json';
import random from '../../fixtures/random.json';
import statistics from '../../fixtures/statistics.json';
import { counts } from './arbitraries.ts';
import { missOf } from './reference.ts';

const methods = [
  ['clopperPearson', clopperPearson],
  ['wilson', wilson],
  ['jeffreys', jeffreys],
] as const;

describe('Newcombe 1998, table I', () => {
  it.each([
    [81, 263, [0.2527, 0.3676], [0.2553, 0.3662]],
    [15, 148, [0.0578, 0.1617], [0.0624, 0.1605]],
    [0, 20, [0, 0.1684], [0, 0.1611]],
    [1, 29, [0.0009, 0.1776], [0.0061, 0.1718]],
  ])('%d of %d: exact %j, Wilson %j', (events, n, exact, score) => {
    expect(missOf(clopperPearson(events, n), exact)).toBeLessThan(5.1e-5);
    expect(missOf(wilson(events, n), score)).toBeLessThan(5.1e-5);
  });
});

describe('intervals printed by CAR-T trials are exact', () => {
  it.each([
    ['bb2121 (Raje 2019)', 1, 3, 0, 1, 91],
    ['bb2121 (Raje 2019)', 6, 8, 0, 35, 97],
    ['bb2121 (Raje 2019)', 8, 8, 0, 63, 100],
    ['bb2121 (Raje 2019)', 10, 11, 0, 59, 100],
    ['bb2121 (Raje 2019)', 3, 3, 0, 29, 100],
    ['bb2121 (Raje 2019)', 28, 33, 0, 68, 95],
    ['CT041 (Qi 2022)', 18, 37, 1, 31.9, 65.6],
    ['CARTITUDE-1', 95, 97, 1, 92.7, 99.7],
    ['CARTITUDE-1', 17, 17, 1, 80.5, 100],
  ])('%s: %d of %d to %d decimals, %d–%d %%', (_source, events, n, decimals, lower, upper) => {
    const exact = clopperPearson(events, n);
    expect((exact.lower * 100).toFixed(decimals)).toBe(lower.toFixed(decimals));
    expect((exact.upper * 100).toFixed(decimals)).toBe(upper.toFixed(decimals));
  });

  it('bb2121 27 of 30 is 73.47–97.89 %, printed as 74–98 after rounding twice', () => {
    expect(missOf(clopperPearson(27, 30), [0.7347, 0.9789])).toBeLessThan(5e-5);
    expect(missOf(wilson(27, 30), [0.744, 0.965])).toBeLessThan(5e-4);
  });
});

describe('the score interval of the same counts is narrower', () => {
  it.each([
    [18, 37, 33.4, 64.1],
    [95, 97, 92.8, 99.4],
    [27, 30, 74.4, 96.5],
    [17, 17, 81.6, 100],
  ])('%d of %d: %d–%d %%', (events, n, lower, upper) => {
    const score = wilson(events, n);
    expect((score.lower * 100).toFixed(1)).toBe(lower.toFixed(1));
    expect((score.upper * 100).toFixed(1)).toBe(upper.toFixed(1));
  });
});

describe('R', () => {
  it.each(published.single)('has the mid-P interval of $x of $n within the exact one', ({ x, n, midP: [lower, upper] }) => {
    const exact = clopperPearson(x, n);
    expect(exact.lower).toBeLessThanOrEqual(lower!);
    expect(exact.upper).toBeGreaterThanOrEqual(upper!);
  });

  it.each(published.single)('agrees on all three intervals of $x of $n', (row) => {
    for (const [name, interval] of methods) expect(missOf(interval(row.x, row.n), row[name])).toBeLessThan(1e-8);
  });

  it.each([...statistics.proportion, ...random.proportion])('agrees on $events of $n', (row) => {
    expect(missOf(clopperPearson(row.events, row.n), row.clopperPearson)).toBeLessThan(1e-9);
    expect(missOf(wilson(row.events, row.n), row.wilson)).toBeLessThan(1e-9);
  });
});

describe.each(methods)('%s', (_name, interval) => {
  it('has ordered limits in 0–1 that contain the proportion', () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0.5, max: 0.999, noNaN: true }), ({ events, n }, level) => {
        const { lower, upper } = interval(events, n, level);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(events / n);
        expect(upper).toBeGreaterThanOrEqual(events / n);
      }),
    );
  });

  it('mirrors when events and others change places', () => {
    fc.assert(
      fc.property(counts, ({ events, n }) => {
        const { lower, upper } = interval(events, n);
        expect(missOf(interval(n - events, n), [1 - upper, 1 - lower])).toBeLessThan(1e-14);
      }),
    );
  });

  it('widens with the level', () => {
    fc.assert(
      fc.property(counts, ({ events, n }) => {
        const narrow = interval(events, n, 0.8);
        const wide = interval(events, n, 0.99);
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
      }),
    );
  });

  it('starts at exactly 0 for 0 of n and ends at exactly 1 for n of n', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (n) => {
        expect(interval(0, n).lower).toBe(0);
        expect(interval(n, n).upper).toBe(1);
      }),
    );
  });

  it.each([[-1, 5], [6, 5], [0, 0], [0.5, 5], [1, 5.5], [Number.NaN, 5]])('refuses %d of %d', (events, n) => {
    expect(() => interval(events, n)).toThrow(RangeError);
  });

  it('refuses an impossible level', () => {
    expect(() => interval(1, 5, 95)).toThrow(RangeError);
  });
});

describe('clopperPearson', () => {
  it('agrees with the beta quantiles of stdlib', () => {
    fc.assert(
      fc.property(counts, ({ events, n }) => {
        const lower = events === 0 ? 0 : stdlibBetaQuantile(0.025, events, n - events + 1);
        const upper = events === n ? 1 : stdlibBetaQuantile(0.975, events + 1, n - events);
        expect(missOf(clopperPearson(events, n), [lower, upper])).toBeLessThan(1e-9);
      }),
    );
  });

  it('contains the interval of Jeffreys', () => {
    fc.assert(
      fc.property(counts, ({ events, n }) => {
        const exact = clopperPearson(events, n);
        const posterior = jeffreys(events, n);
        expect(exact.lower).toBeLessThanOrEqual(posterior.lower);
        expect(exact.upper).toBeGreaterThanOrEqual(posterior.upper);
      }),
    );
  });
});
