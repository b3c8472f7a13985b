import { describe, expect, it } from 'vitest';
import { empiricalLogits, inverseLogit, logit } from '../../../src/statistics/logit.ts';

describe('logit and inverseLogit', () => {
  it('undo each other', () => {
    for (const p of [1e-9, 0.1, 0.5, 0.9, 0.999999]) expect(inverseLogit(logit(p))).toBeCloseTo(p, 14);
  });

  it('has the value of metafor’s tests at 0.1', () => {
    expect(logit(0.1)).toBeCloseTo(-2.197225, 6);
  });

  it('is infinite at 0 and 1, and back', () => {
    expect([logit(0), logit(1)]).toEqual([-Infinity, Infinity]);
    expect([inverseLogit(-Infinity), inverseLogit(Infinity)]).toEqual([0, 1]);
  });
});

describe('empiricalLogits', () => {
  it.each([
    [10, 20, 0, 0.2],
    [0, 12, -3.218876, 2.08],
    [12, 12, 3.218876, 2.08],
    [18, 37, -0.054067, 0.108187],
  ])('gives %d of %d the logit %d and the variance %d of metafor’s escalc', (events, n, y, v) => {
    const logits = empiricalLogits([{ events, n }]);
    expect(logits.y[0]).toBeCloseTo(y, 6);
    expect(logits.v[0]).toBeCloseTo(v, 6);
  });

  it('adds one half to the cohorts at an end alone', () => {
    const together = empiricalLogits([{ events: 0, n: 12 }, { events: 10, n: 20 }]);
    expect([...together.v]).toEqual([1 / 0.5 + 1 / 12.5, 0.2]);
  });
});
