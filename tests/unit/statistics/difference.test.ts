import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareUpperTail, normalQuantile } from '../../../src/statistics/distributions.ts';
import { miettinenNurminen, newcombe } from '../../../src/statistics/difference.ts';
import published from '../../fixtures/published.json';
import random from '../../fixtures/random.json';
import statistics from '../../fixtures/statistics.json';
import { counts, mirrored } from './arbitraries.ts';
import { count, missOf } from './reference.ts';

const methods = [['newcombe', newcombe], ['miettinenNurminen', miettinenNurminen]] as const;

describe('Newcombe 1998, table II, method 10', () => {
  it.each([
    [[56, 70], [48, 80], [0.0524, 0.3339]],
    [[9, 10], [3, 10], [0.1705, 0.809]],
    [[6, 7], [2, 7], [0.0582, 0.8062]],
    [[5, 56], [0, 29], [-0.0381, 0.1926]],
    [[0, 10], [0, 20], [-0.1611, 0.2775]],
    [[0, 10], [0, 10], [-0.2775, 0.2775]],
    [[10, 10], [0, 20], [0.6791, 1]],
    [[10, 10], [0, 10], [0.6075, 1]],
  ])('%j less %j is %j', (a, b, limits) => {
    expect(missOf(newcombe(count(a), count(b)), limits)).toBeLessThan(5.1e-5);
  });
});

describe('SAS examples (WUSS 2016, paper 127)', () => {
  it.each([
    [[56, 70], [48, 80], [0.0528, 0.3382]],
    [[9, 10], [3, 10], [0.17, 0.8406]],
    [[10, 10], [0, 20], [0.7156, 1]],
    [[84, 101], [89, 105], [-0.1191, 0.086]],
  ])('Miettinen–Nurminen of %j less %j is %j', (a, b, limits) => {
    expect(missOf(miettinenNurminen(count(a), count(b)), limits)).toBeLessThan(5.1e-5);
  });

  it.each([
    [[56, 70], [48, 80], [0.0533, 0.3377]],
    [[9, 10], [3, 10], [0.1821, 0.837]],
    [[10, 10], [0, 20], [0.7225, 1]],
    [[84, 101], [89, 105], [-0.1188, 0.0857]],
  ])('Miettinen–Nurminen of %j less %j holds Mee’s interval %j', (a, b, [lower, upper]) => {
    const ours = miettinenNurminen(count(a), count(b));
    expect(ours.lower).toBeLessThan(lower!);
    expect(ours.upper).toBeGreaterThanOrEqual(upper!);
  });

  it('Newcombe of 84/101 less 89/105 is −0.1177 to 0.0851', () => {
    expect(missOf(newcombe(count([84, 101]), count([89, 105])), [-0.1177, 0.0851])).toBeLessThan(5.1e-5);
  });
});

describe('R', () => {
  it.each(published.difference)('agrees on both intervals of $a less $b', (row) => {
    for (const [name, interval] of methods) {
      expect(missOf(interval(count(row.a), count(row.b)), row[name])).toBeLessThan(1e-8);
    }
  });

  // Mee's statistic is Miettinen's and Nurminen's without √((N − 1)/N): his limits are theirs at another level.
  it.each(published.difference)('agrees on Mee’s interval of $a less $b, at the level that takes the factor away', ({ a, b, mee }) => {
    const total = count(a).n + count(b).n;
    const level = 1 - chiSquareUpperTail((normalQuantile(0.975) ** 2 * (total - 1)) / total, 1);
    expect(missOf(miettinenNurminen(count(a), count(b), level), mee)).toBeLessThan(1e-8);
  });

  it.each([...statistics.difference, ...random.difference])('agrees on Newcombe of $a less $b', (row) => {
    expect(missOf(newcombe(count(row.a), count(row.b)), row.newcombe)).toBeLessThan(1e-9);
  });
});

describe.each(methods)('%s', (_name, interval) => {
  it('has ordered limits in −1 to 1 that contain the difference', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const { difference, lower, upper } = interval(a, b);
        expect(difference).toBe(a.events / a.n - b.events / b.n);
        expect(lower).toBeGreaterThanOrEqual(-1);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(difference);
        expect(upper).toBeGreaterThanOrEqual(difference);
      }),
    );
  });

  it('turns its sign when the groups change places', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const { difference, lower, upper } = interval(a, b);
        const turned = interval(b, a);
        expect(turned.difference).toBeCloseTo(-difference, 15);
        expect(missOf(turned, [-upper, -lower])).toBeLessThan(1e-9);
      }),
    );
  });

  it('turns its sign when events and others change places', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const { lower, upper } = interval(a, b);
        expect(missOf(interval(mirrored(a), mirrored(b)), [-upper, -lower])).toBeLessThan(1e-9);
      }),
    );
  });

  it('widens with the level', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const narrow = interval(a, b, 0.8);
        const wide = interval(a, b, 0.99);
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
      }),
    );
  });

  it('ends at exactly 1 for n of n less 0 of n, and at −1 the other way', () => {
    expect(interval(count([10, 10]), count([0, 20])).upper).toBe(1);
    expect(interval(count([0, 20]), count([10, 10])).lower).toBe(-1);
  });

  it('lies about 0 for equal groups', () => {
    const { difference, lower, upper } = interval(count([0, 10]), count([0, 10]));
    expect(difference).toBe(0);
    expect(lower).toBeCloseTo(-upper, 12);
  });

  it.each([[[6, 5], [1, 5]], [[1, 5], [-1, 5]], [[0, 0], [1, 5]], [[1, 5], [1.5, 5]]])(
    'refuses %j less %j',
    (a, b) => {
      expect(() => interval(count(a), count(b))).toThrow(RangeError);
    },
  );
});
