import { describe, expect, it } from 'vitest';
import { iconsOf, peopleOf } from '../../../src/analysis/people.ts';
import { AS_REPORTED } from '../../../src/analysis/rates.ts';
import type { Cohort } from '../../../src/dataset/dataset.ts';
import { datasetOf } from '../../fixtures/cohorts.ts';

const rate = (events: number, n: number) => ({ events, n, basis: 'printed' as const });

function people(rates: Cohort['rates']) {
  const dataset = datasetOf([{ cancers: ['gastric-gej'], rates }]);
  return peopleOf(dataset.cohorts[0]!, dataset, AS_REPORTED);
}

describe('people', () => {
  it('draws one icon a person and says how many of 100 would be expected', () => {
    expect(people({ orr: rate(23, 104), dcr: rate(65, 104) })).toMatchObject({
      kind: 'people',
      expected: { lower: 15, upper: 31 },
      controlled: 65,
      icons: { responded: 23, stable: 42, others: 39, each: true },
    });
  });
  it('leaves disease control out where it counts other people', () => {
    expect(people({ orr: rate(2, 12), dcr: rate(9, 13) })).toMatchObject({ controlled: null, icons: { stable: 0 } });
  });
  it('falls back on complete response, and on a bare percentage last', () => {
    expect(people({ cr: rate(4, 11) })).toMatchObject({ kind: 'people', measure: 'cr' });
    expect(people({ orr: { percent: 33, basis: 'printed' } })).toEqual({ kind: 'bare', measure: 'orr', estimate: 0.33 });
    expect(people({})).toEqual({ kind: 'not-reported' });
  });
  it('draws 100 icons for more than 150 people and hides neither the only responder nor the only other', () => {
    expect(iconsOf(75, null, 150)).toEqual({ responded: 75, stable: 0, others: 75, each: true });
    expect(iconsOf(192, null, 194)).toEqual({ responded: 99, stable: 0, others: 1, each: false });
    expect(iconsOf(1, null, 400)).toMatchObject({ responded: 1, others: 99 });
    expect(iconsOf(0, null, 400)).toMatchObject({ responded: 0, others: 100 });
    expect(iconsOf(400, null, 400)).toMatchObject({ responded: 100, others: 0 });
  });
});
