import { describe, expect, it } from 'vitest';
import { logGamma, upperGamma } from '../../../src/statistics/gamma.ts';
import reference from '../../fixtures/distributions.json';

describe('logGamma', () => {
  it.each(reference.lgamma)('agrees with R at %d', (x, value) => {
    expect(Math.abs(logGamma(x!) - value!)).toBeLessThan(1e-13 * Math.max(1, Math.abs(value!)));
  });

  it('is not defined at or below 0', () => {
    expect(logGamma(0)).toBeNaN();
    expect(logGamma(-1.5)).toBeNaN();
  });
});

describe('upperGamma', () => {
  it('is e^−x for a = 1, by series and by fraction', () => {
    for (const x of [0.01, 0.5, 1.9, 2.1, 10, 300]) expect(upperGamma(1, x) / Math.exp(-x)).toBeCloseTo(1, 12);
  });

  it('is 1 at 0', () => {
    expect(upperGamma(2.5, 0)).toBe(1);
  });
});
