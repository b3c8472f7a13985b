import { describe, expect, it } from 'vitest';
import { heterogeneityOf } from '../../../src/statistics/heterogeneity.ts';
import pooled from '../../fixtures/pooled.json';
import statistics from '../../fixtures/statistics.json';
import random from '../../fixtures/random.json';
import { countsOf, sets } from './reference.ts';

const { made: _made, ...answers } = pooled;

describe('heterogeneityOf', () => {
  it.each(Object.entries(answers))('agrees with metafor’s Q, p and I² on %s', (name, { reml }) => {
    const { q, qP, i2 } = heterogeneityOf(sets[name]!, reml.tau2);
    expect(Math.abs(q - reml.q)).toBeLessThan(1e-7);
    expect(Math.abs(qP / reml.qp - 1)).toBeLessThan(1e-8);
    expect(i2 * 100).toBeCloseTo(reml.i2, 6);
  });

  it.each([...statistics.pooled, ...random.pooled])('agrees with metafor on $events of $n', ({ reml, ...row }) => {
    const { q, qP, i2 } = heterogeneityOf(countsOf(row), reml.tau2);
    expect(Math.abs(q - reml.q)).toBeLessThan(1e-7 * Math.max(1, q));
    expect(Math.abs(qP - reml.qp)).toBeLessThan(1e-9);
    expect(i2 * 100).toBeCloseTo(reml.i2, 6);
  });

  it.each([
    ['nrm', 146.262777],
    ['MM', 26.7640066],
    ['mmOrr', 23.6345314],
    ['nielweiseControl', 72.16591],
    ['debruin', 95.9587],
    ['pritz', 29.78542],
  ])('gives %s its printed Q of %d', (name, printed) => {
    expect(heterogeneityOf(sets[name]!, 0).q).toBeCloseTo(printed, 5);
  });

  it('has no I² without τ² and no Q for equal cohorts', () => {
    const { q, qP, i2 } = heterogeneityOf([{ events: 5, n: 20 }, { events: 5, n: 20 }], 0);
    expect(q).toBeCloseTo(0, 14);
    expect(qP).toBeCloseTo(1, 6);
    expect(i2).toBe(0);
  });
});
