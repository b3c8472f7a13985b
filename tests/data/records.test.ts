/** One test a cohort, source, trial, approval and claim; what concerns the whole dataset stands together. */
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/files.ts';
import { problemsOf } from '../../src/dataset/integrity.ts';
import { cohortProblems } from '../../src/dataset/integrityCohorts.ts';
import type { Problem } from '../../src/dataset/integrityProblem.ts';

const raw = readDataset();
const problems = problemsOf(raw);
const at = (prefix: string) => problems.filter(({ path }) => path === prefix || path.startsWith(`${prefix} ›`));

describe('the figures of a cohort fit together', () => {
  const cohorts = raw.trials.flatMap((trial) => trial.cohorts.map((cohort) => [cohort.id, cohort, trial] as const));
  it.each(cohorts)('%s', (_, cohort, trial) => {
    expect(cohortProblems(cohort, trial, raw)).toEqual([]);
  });
});

describe('a source can be found again', () => {
  it.each(raw.sources.map(({ id }) => id))('%s', (id) => expect(at(`sources › ${id}`)).toEqual([]));
});

describe('a trial can be found in a register', () => {
  const ofTrial = (id: string): Problem[] => problems.filter(({ path }) => path === id);
  it.each(raw.trials.map(({ id }) => id))('%s', (id) => expect(ofTrial(id)).toEqual([]));
});

describe('an approval has its place and its day', () => {
  const places = raw.approvals.map(({ product, region, date }) => `${product} ${region} ${date}`);
  it.each(places)('%s', (place) => expect(at(`approvals › ${place}`)).toEqual([]));
});

describe('a claim leads to its sources', () => {
  it.each(raw.claims.map(({ id }) => id))('%s', (id) => expect(at(`claims › ${id}`)).toEqual([]));
});

describe('the agreement of the two readings', () => {
  it.each(['compared', 'agreed'] as const)('adds up, row by row: %s', (column) => {
    const rows = Object.values(raw.edition.reading?.measures ?? {});
    expect(rows.reduce((sum, row) => sum + row[column], 0)).toBe(raw.edition.reading?.[column]);
  });
});

describe('the dataset as a whole', () => {
  it('has nothing else to mend', () => expect(problems).toEqual([]));
});
