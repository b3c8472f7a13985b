import { expect, it } from 'vitest';
import { cohortName, namedAmong } from '../../../src/charts/cohortName.ts';
import { datasetOf } from '../../fixtures/cohorts.ts';
import { languageOf } from '../../fixtures/language.ts';

const { cohorts } = datasetOf([
  { trial: { id: 'one', name: 'ONE' }, label: { en: 'All' } },
  { trial: { id: 'two', name: 'TWO' }, label: { en: 'Second line' } },
  { trial: { id: 'two', name: 'TWO' }, label: { en: 'Third line' } },
  { trial: { id: 'three', name: 'THREE' }, label: { en: 'Younger' }, extras: ['subgroup'] },
]);

it('names a cohort beside its trial where the trial alone would tell none, or another', () => {
  const named = namedAmong(cohorts);
  expect(cohorts.map((cohort) => cohortName(cohort, named(cohort), languageOf('en')))).toEqual([
    'ONE',
    'TWO: Second line',
    'TWO: Third line',
    'THREE: Younger',
  ]);
  expect(cohorts.slice(0, 2).map(namedAmong(cohorts.slice(0, 2)))).toEqual([false, false]);
});
