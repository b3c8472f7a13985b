import { describe, expect, it } from 'vitest';
import { tailOf } from '../../../src/statistics/interval.ts';

describe('tailOf', () => {
  it('is half of what a level leaves out', () => {
    expect(tailOf(0.95)).toBeCloseTo(0.025, 15);
    expect(tailOf(0.8)).toBeCloseTo(0.1, 15);
  });

  it.each([0, 1, -0.5, 95, Number.NaN])('refuses a level of %d', (level) => {
    expect(() => tailOf(level)).toThrow(RangeError);
  });
});
