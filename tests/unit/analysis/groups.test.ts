import { expect, it } from 'vitest';
import { groupByCancer, groupByFamily, patientsOf } from '../../../src/analysis/groups.ts';
import { median, summarise } from '../../../src/analysis/summary.ts';
import { AS_REPORTED } from '../../../src/analysis/rates.ts';
import { datasetOf, everyPlace } from '../../fixtures/cohorts.ts';

const rate = (events: number, n: number) => ({ events, n, basis: 'printed' as const });
const dataset = datasetOf([
  { cancers: ['gastric-gej'], group: 'gastric-gej', patients: 104, rates: { orr: rate(23, 104) } },
  { cancers: ['mm'], patients: 97, rates: { orr: rate(95, 97) } },
  { cancers: ['mm'], patients: 29, extras: ['earlier'], rates: { orr: rate(28, 29) } },
  { cancers: ['b-all'], group: 'b-all', patients: 20 },
]);

it('groups stand in the order of the cancers, each cohort in one of them', () => {
  const groups = groupByCancer(everyPlace(dataset), dataset);
  expect(groups.map((group) => [group.cancer.id, group.cohorts.length])).toEqual([['mm', 2], ['b-all', 1], ['gastric-gej', 1]]);
});

it('patients of an earlier report are not counted again', () => {
  expect(patientsOf(dataset.cohorts)).toBe(104 + 97 + 20);
  const [blood, solid] = groupByFamily(groupByCancer(everyPlace(dataset), dataset));
  expect([blood?.patients, solid?.patients]).toEqual([117, 104]);
});

it('within a family those with the most patients stand first, whatever they report', () => {
  const some = datasetOf([
    { cancers: ['mm'], patients: 10, rates: { orr: rate(10, 10) } },
    { cancers: ['b-all'], patients: 50, rates: { orr: rate(0, 50) } },
  ]);
  const [blood] = groupByFamily(groupByCancer(everyPlace(some), some));
  expect(blood?.groups.map(({ cancer }) => cancer.id)).toEqual(['b-all', 'mm']);
});

it('a summary counts who reports, and who could not', () => {
  const orr = summarise(everyPlace(dataset), 'orr', dataset, AS_REPORTED);
  expect(orr).toMatchObject({ cohorts: 4, reported: 3, notApplicable: 0, medianPatients: 63 });
  expect(orr.medians.solid).toBeCloseTo(23 / 104, 10);
  expect(summarise(everyPlace(dataset), 'dcr', dataset, AS_REPORTED)).toMatchObject({ reported: 0, notApplicable: 1, median: null });
});

it.each([
  [[], null],
  [[4], 4],
  [[1, 9], 5],
  [[9, 1, 5], 5],
])('the median of %j is %s', (values, expected) => expect(median(values)).toBe(expected));
