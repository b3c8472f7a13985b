import { expect, it } from 'vitest';
import { groupByCancer } from '../../../src/analysis/groups.ts';
import { mayBePooled } from '../../../src/analysis/poolable.ts';
import type { Extra, RateOutcome } from '../../../src/dataset/dataset.ts';
import { datasetOf, everyPlace } from '../../fixtures/cohorts.ts';

const COUNT: RateOutcome = { events: 1, n: 4, basis: 'printed' };
const BARE: RateOutcome = { percent: 25, basis: 'printed' };

function mayBe(rates: readonly RateOutcome[], cancer = 'mm', extras: readonly Extra[] = [], across = false) {
  const dataset = datasetOf(rates.map((orr) => ({ cancers: [cancer], group: cancer, extras, rates: { orr } })));
  return groupByCancer(everyPlace(dataset), dataset).map((group) => mayBePooled(group, 'orr', across));
}

it('three counts may be pooled, two may not', () => {
  expect(mayBe([COUNT, COUNT, COUNT])).toEqual([true]);
  expect(mayBe([COUNT, COUNT])).toEqual([false]);
});

it('a percentage without its denominator does not count', () => expect(mayBe([COUNT, COUNT, BARE])).toEqual([false]));

it('an earlier report, a subgroup, a control arm, a case do not count', () => {
  for (const extra of ['earlier', 'subgroup', 'control', 'case'] as const) {
    expect(mayBe([COUNT, COUNT, COUNT], 'mm', [extra])).toEqual([false]);
  }
});

it('several cancers together only when asked for', () => {
  expect(mayBe([COUNT, COUNT, COUNT], 'blood-mixed')).toEqual([false]);
  expect(mayBe([COUNT, COUNT, COUNT], 'blood-mixed', [], true)).toEqual([true]);
});
