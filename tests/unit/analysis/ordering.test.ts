import { describe, expect, it } from 'vitest';
import { cohortsAt, orderPositions, type Sort } from '../../../src/analysis/ordering.ts';
import { AS_REPORTED } from '../../../src/analysis/rates.ts';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import { datasetOf } from '../../fixtures/cohorts.ts';

const rate = (events: number, n: number) => ({ events, n, basis: 'printed' as const });
const dataset = datasetOf([
  { id: 'old', year: 2018, patients: 10, rates: { dcr: rate(9, 10), orr: rate(9, 10) } },
  { id: 'none', year: 2020, patients: 50 },
  { id: 'small', year: 2024, patients: 3, rates: { dcr: rate(1, 3), orr: rate(3, 3) } },
  { id: 'large', year: 2024, patients: 200, rates: { dcr: rate(100, 200), orr: rate(180, 200) } },
  { id: 'gastric', cancers: ['gastric-gej'], group: 'gastric-gej', year: 2025, rates: { dcr: { percent: 40, basis: 'printed' } } },
]);
const positions = ({ cohorts }: Dataset) => cohorts.map(({ index }) => index);
const order = (...sorts: Sort[]) => cohortsAt(orderPositions(positions(dataset), sorts, dataset, AS_REPORTED), dataset).map((cohort) => cohort.id);

describe('the order of rows', () => {
  it('is by cancer, then newest, then largest, where nothing is chosen', () => {
    expect(order()).toEqual(['large', 'small', 'none', 'old', 'gastric']);
  });
  it('keeps missing values last both ways', () => {
    expect(order({ key: 'dcr', descending: true })).toEqual(['old', 'large', 'gastric', 'small', 'none']);
    expect(order({ key: 'dcr', descending: false })).toEqual(['small', 'gastric', 'large', 'old', 'none']);
  });
  it('breaks ties by the second key', () => {
    expect(order({ key: 'year', descending: true }, { key: 'patients', descending: false }).slice(1, 3)).toEqual(['small', 'large']);
  });
  it('by the lower limit puts 180 of 200 before 3 of 3', () => {
    expect(order({ key: 'lower', descending: true }).slice(0, 3)).toEqual(['large', 'old', 'small']);
  });
  it('orders texts with numbers as a person would', () => {
    const named = datasetOf([{ trial: { name: 'ZUMA-12' } }, { trial: { name: 'ZUMA-2' } }, { trial: { name: 'karmma' } }]);
    const sorted = cohortsAt(orderPositions(positions(named), [{ key: 'trial', descending: false }], named, AS_REPORTED), named);
    expect(sorted.map((cohort) => cohort.trial.name)).toEqual(['karmma', 'ZUMA-2', 'ZUMA-12']);
  });
});
