import { describe, expect, it } from 'vitest';
import { overTime } from '../../../src/analysis/overTime.ts';
import { AS_REPORTED } from '../../../src/analysis/rates.ts';
import { bundled } from '../../../src/dataset/bundled.ts';
import { datasetOf } from '../../fixtures/cohorts.ts';

const rate = (events: number, n: number) => ({ events, n, basis: 'printed' as const });
const trial = { id: 'one', name: 'One' };

function coursesOf(parts: Parameters<typeof datasetOf>[0], ids: readonly string[]) {
  const dataset = datasetOf(parts);
  const cohorts = dataset.cohorts.filter(({ id }) => ids.includes(id));
  return overTime(cohorts, 'orr', dataset, AS_REPORTED);
}

describe('reports over time', () => {
  const chain = [
    { trial, year: 2024, rates: { orr: rate(20, 40) } },
    { trial, year: 2022, extras: ['earlier' as const], supersededBy: 'c0', rates: { orr: rate(12, 20) } },
    { trial, year: 2020, extras: ['earlier' as const], supersededBy: 'c1', rates: { orr: rate(5, 8) } },
  ];
  it('joins the earlier reports of a chosen cohort in order of year, the one that stands last', () => {
    const { courses, moved, years } = coursesOf(chain, ['c0']);
    expect(courses).toHaveLength(1);
    expect(courses[0]?.reports.map(({ cohort, earlier }) => [cohort.id, earlier])).toEqual([
      ['c2', true],
      ['c1', true],
      ['c0', false],
    ]);
    expect(courses[0]?.links).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(moved).toEqual({ higher: 0, lower: 1, same: 0 });
    expect(years).toEqual([2020, 2024]);
  });
  it('passes over a report without the figure', () => {
    const [first, second, third] = chain;
    const { courses } = coursesOf([first!, { ...second!, rates: {} }, third!], ['c0']);
    expect(courses[0]?.reports.map(({ cohort }) => cohort.id)).toEqual(['c2', 'c0']);
    expect(courses[0]?.links).toEqual([[0, 1]]);
  });
  it('joins one chain once, however many of its reports are chosen', () => {
    expect(coursesOf(chain, ['c0', 'c1', 'c2']).courses).toHaveLength(1);
  });
  it('joins two parts of one year to the next report, not to one another', () => {
    const part = { trial, year: 2019, supersededBy: 'c0', extras: ['earlier' as const] };
    const { courses } = coursesOf(
      [chain[0]!, { ...part, rates: { orr: rate(9, 10) } }, { ...part, rates: { orr: rate(4, 10) } }],
      ['c0'],
    );
    expect(courses[0]?.links).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });
  it('never joins two trials, even where one report names another as its successor', () => {
    const { courses } = coursesOf(
      [
        { trial: { id: 'a' }, year: 2025, rates: { orr: rate(23, 104) } },
        { trial: { id: 'b' }, year: 2022, supersededBy: 'c0', rates: { orr: rate(18, 37) } },
      ],
      ['c0', 'c1'],
    );
    expect(courses.map(({ reports }) => reports.length)).toEqual([1, 1]);
  });
  it('draws a figure lent by an earlier report once, at the year of that report', () => {
    const { courses } = coursesOf(
      [
        { trial, year: 2024, rates: { orr: { ...rate(18, 37), from: 'Qi 2022' } } },
        { trial, year: 2022, cite: 'Qi 2022', supersededBy: 'c0', extras: ['earlier'], rates: { orr: rate(18, 37) } },
      ],
      ['c0'],
    );
    expect(courses[0]?.reports).toMatchObject([{ cohort: { id: 'c0' }, year: 2022, earlier: false }]);
  });
  it('ends at a circle of replacements', () => {
    const a = { trial, year: 2020, rates: { orr: rate(1, 2) } };
    expect(coursesOf([{ ...a, supersededBy: 'c1' }, { ...a, supersededBy: 'c0' }], ['c0']).courses.length).toBeGreaterThan(0);
  });
  it('does not join the first trial of satri-cel (18 of 37) with the randomised one (23 of 104)', () => {
    const { courses } = overTime(bundled.cohorts, 'orr', bundled, AS_REPORTED);
    const randomised = courses.find(({ reports }) => reports.some(({ cohort }) => cohort.id === 'ct041-st-01-2025-satri-cel'));
    expect(randomised?.reports).toHaveLength(1);
    expect(randomised?.links).toEqual([]);
    const first = courses.find(({ reports }) => reports.some(({ figure }) => figure.outcome.events === 18 && figure.outcome.n === 37));
    expect(first?.reports.every(({ cohort }) => cohort.trial.id === 'ct041-cg4006')).toBe(true);
  });
});
