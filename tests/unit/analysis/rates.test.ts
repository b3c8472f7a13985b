import { describe, expect, it } from 'vitest';
import { answer, AS_REPORTED, estimateOf } from '../../../src/analysis/rates.ts';
import { datasetOf } from '../../fixtures/cohorts.ts';

const printed = 'printed' as const;
const dataset = datasetOf([
  { enrolled: 120, rates: { orr: { events: 23, n: 104, percent: 22, basis: printed } } },
  { rates: { orr: { percent: 56.5, basis: printed } } },
  { cancers: ['b-all'], group: 'b-all' },
  { rates: { orr: { events: 3, n: 3, basis: printed } } },
]);
const [reported, bare, leukaemia, tiny] = dataset.cohorts;
if (!reported || !bare || !leukaemia || !tiny) throw new Error('four cohorts were made');

describe('a cohort asked for a measure', () => {
  it('answers with the count and the exact 95% interval', () => {
    const figure = answer(reported, 'orr', dataset, AS_REPORTED);
    if (figure.kind !== 'rate') throw new Error(figure.kind);
    expect(figure.rate).toMatchObject({ events: 23, n: 104 });
    expect(figure.rate.interval.lower).toBeCloseTo(0.1457, 3);
    expect(figure.rate.interval.upper).toBeCloseTo(0.3132, 3);
  });
  it('gives a percentage without a denominator no interval', () => {
    expect(answer(bare, 'orr', dataset, AS_REPORTED)).toMatchObject({ kind: 'bare', estimate: 0.565 });
  });
  it('tells "not reported" from "not applicable"', () => {
    expect(answer(reported, 'dcr', dataset, AS_REPORTED).kind).toBe('not-reported');
    expect(answer(leukaemia, 'dcr', dataset, AS_REPORTED).kind).toBe('not-applicable');
    expect(answer(leukaemia, 'orr', dataset, AS_REPORTED).kind).toBe('not-reported');
  });
  it('shows 3 of 3 from 29 to 100%', () => {
    const figure = answer(tiny, 'orr', dataset, AS_REPORTED);
    if (figure.kind !== 'rate') throw new Error(figure.kind);
    expect(figure.rate.interval.lower).toBeCloseTo(0.2924, 4);
    expect(figure.rate.interval.upper).toBe(1);
  });
  it('counts the same responders over everyone enrolled when asked to', () => {
    expect(estimateOf(reported, 'orr', { ...AS_REPORTED, denominator: 'enrolled' })).toBeCloseTo(23 / 120, 10);
    expect(estimateOf(tiny, 'orr', { ...AS_REPORTED, denominator: 'enrolled' })).toBe(1);
  });
});
