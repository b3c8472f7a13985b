import { expect, it } from 'vitest';
import { benefitRisk } from '../../../src/analysis/benefitRisk.ts';
import { AS_REPORTED } from '../../../src/analysis/rates.ts';
import { datasetOf } from '../../fixtures/cohorts.ts';

const rate = (events: number, n: number) => ({ events, n, basis: 'printed' as const });

it('draws the cohorts that report both and counts the others by what they lack', () => {
  const dataset = datasetOf([
    { rates: { orr: rate(8, 10), 'crs-3plus': rate(1, 10) } },
    { cancers: ['gastric-gej'], rates: { orr: rate(2, 10), 'crs-3plus': { percent: 5, basis: 'printed' } } },
    { rates: { orr: rate(8, 10) } },
    { rates: { 'crs-3plus': rate(1, 10) } },
    { rates: {} },
  ]);
  const risk = benefitRisk(dataset.cohorts, 'orr', 'crs-3plus', dataset, AS_REPORTED);
  expect(risk.points.map(({ cohort, family, harm }) => [cohort.id, family, harm.kind])).toEqual([
    ['c0', 'blood', 'rate'],
    ['c1', 'solid', 'bare'],
  ]);
  expect(risk).toMatchObject({ cohorts: 5, benefitOnly: 1, harmOnly: 1, neither: 1 });
  expect(risk.medians.benefit).toBeCloseTo(0.5);
  expect(risk.medians.harm).toBeCloseTo(0.075);
});
