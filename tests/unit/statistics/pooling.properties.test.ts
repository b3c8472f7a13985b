import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pool, poolReml } from '../../../src/statistics/pooling.ts';
import { cohorts, counts, mirrored } from './arbitraries.ts';
import { missOf, myeloma } from './reference.ts';

describe.each([['pool', pool], ['poolReml', poolReml]] as const)('%s', (_name, pooling) => {
  it('refuses one cohort and none', () => {
    expect(pooling([{ events: 3, n: 10 }])).toBeNull();
    expect(pooling([])).toBeNull();
  });

  it('predicts from three cohorts upwards', () => {
    expect(pooling(myeloma.slice(0, 2))!.prediction).toBeNull();
    expect(pooling(myeloma.slice(0, 3))!.prediction).not.toBeNull();
  });

  it('throws on an impossible count or level', () => {
    expect(() => pooling([{ events: 3, n: 10 }, { events: 11, n: 10 }])).toThrow(RangeError);
    expect(() => pooling([{ events: 3, n: 10 }, { events: 1, n: 10 }], 95)).toThrow(RangeError);
  });

  it('keeps ordered limits in 0–1, the estimate inside, the interval inside the prediction', () => {
    fc.assert(
      fc.property(cohorts, (some) => {
        const { estimate, interval, prediction, i2, qP } = pooling(some)!;
        expect(interval.lower).toBeGreaterThanOrEqual(0);
        expect(interval.upper).toBeLessThanOrEqual(1);
        expect(interval.lower).toBeLessThanOrEqual(estimate);
        expect(interval.upper).toBeGreaterThanOrEqual(estimate);
        for (const share of [i2, qP]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        if (prediction === null) return;
        expect(prediction.lower).toBeGreaterThanOrEqual(0);
        expect(prediction.lower).toBeLessThanOrEqual(interval.lower);
        expect(prediction.upper).toBeGreaterThanOrEqual(interval.upper);
        expect(prediction.upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('mirrors when events and others change places', () => {
    fc.assert(
      fc.property(cohorts, (some) => {
        const ours = pooling(some)!;
        const other = pooling(some.map(mirrored))!;
        expect(other.method).toBe(ours.method);
        expect(other.estimate).toBeCloseTo(1 - ours.estimate, 7);
        expect(other.tau).toBeCloseTo(ours.tau, 5);
        expect(missOf(other.interval, [1 - ours.interval.upper, 1 - ours.interval.lower])).toBeLessThan(1e-7);
      }),
    );
  });

  it('does not care for the order of cohorts', () => {
    const shuffled = cohorts.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(
      fc.property(shuffled, ([some, order]) => {
        const ours = pooling(some)!;
        const other = pooling(order)!;
        expect(other.method).toBe(ours.method);
        expect(other.estimate).toBeCloseTo(ours.estimate, 7);
        expect(other.tau).toBeCloseTo(ours.tau, 5);
        expect(missOf(other.interval, [ours.interval.lower, ours.interval.upper])).toBeLessThan(1e-7);
      }),
    );
  });
});

describe('pool', () => {
  it('of identical cohorts is the cohort, with τ = 0', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 12 }), (cohort, k) => {
        const { estimate, tau } = pool(Array.from({ length: k }, () => cohort))!;
        expect(estimate).toBeCloseTo(cohort.events / cohort.n, 12);
        expect(tau).toBe(0);
      }),
    );
  });

  it('is the total where no spread shows, and its prediction the interval', () => {
    fc.assert(
      fc.property(cohorts, (some) => {
        const { tau, estimate, events, n, interval, prediction } = pool(some)!;
        if (tau > 0) return;
        expect(estimate).toBeCloseTo(events / n, 12);
        expect(prediction ?? interval).toEqual(interval);
      }),
    );
  });
});
