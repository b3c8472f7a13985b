import { describe, expect, it } from 'vitest';
import { reportLine } from '../../../src/analysis/reportLine.ts';
import { loadDetails } from '../../../src/dataset/bundled.ts';
import type { RawCohort } from '../../../src/dataset/schema.ts';

type Part = Partial<RawCohort> & { readonly id: string; readonly source?: string };

const rate = (measure: 'orr' | 'cr' | 'dcr', events: number) =>
  ({ measure, events, n: 10, basis: 'printed', locator: 'Table 1' }) as const;

/** Sources are named after their year. */
function lineOf(parts: readonly Part[]) {
  const cohorts = parts.map((part) => ({
    label: { en: part.id },
    arm: 'car-t' as const,
    treatment: 'CAR-T',
    cancers: ['mm'],
    source: '2020',
    headline: true,
    outcomes: [],
    ...part,
  }));
  return reportLine(cohorts, (source) => Number(source) || undefined);
}

const ids = (parts: readonly Part[]) => lineOf(parts).entries.map(({ cohort }) => cohort.id);

describe('the reports of a trial', () => {
  it('stand by year, oldest first, those without one last', () => {
    expect(ids([{ id: 'c', source: 'undated' }, { id: 'b', source: '2022' }, { id: 'a', source: '2021' }])).toEqual(['a', 'b', 'c']);
  });
  it('of one year: the replaced before what replaced it, a group before its parts', () => {
    expect(ids([{ id: 'new' }, { id: 'old', supersededBy: 'new' }])).toEqual(['old', 'new']);
    expect(ids([{ id: 'part', subgroupOf: 'whole' }, { id: 'whole' }])).toEqual(['whole', 'part']);
  });
  it('name what each replaced and what it is a part of by position', () => {
    const { entries, reports } = lineOf([
      { id: 'final', source: '2024' },
      { id: 'first', source: '2021', supersededBy: 'final' },
      { id: 'part', source: '2021', subgroupOf: 'first', supersededBy: 'elsewhere' },
    ]);
    expect(entries.map(({ replaces, replacedBy, partOf }) => ({ replaces, replacedBy, partOf }))).toEqual([
      { replaces: [], replacedBy: 2, partOf: undefined },
      { replaces: [], replacedBy: undefined, partOf: 0 },
      { replaces: [0], replacedBy: undefined, partOf: undefined },
    ]);
    expect(reports).toBe(2);
  });
  it('are followed by the rate that most of them give, the overall response where it is a draw', () => {
    expect(lineOf([{ id: 'a', outcomes: [rate('cr', 3)] }, { id: 'b', outcomes: [rate('orr', 5)] }]).measure).toBe('orr');
    const line = lineOf([{ id: 'a', outcomes: [rate('cr', 3), rate('orr', 5)] }, { id: 'b', outcomes: [rate('cr', 4)] }]);
    expect(line.measure).toBe('cr');
    expect(line.entries.map((entry) => entry.rate?.events)).toEqual([3, 4]);
  });
  it('that name one another in a circle end', () => {
    expect(ids([{ id: 'a', supersededBy: 'b' }, { id: 'b', supersededBy: 'a' }, { id: 'c', supersededBy: 'c' }])).toHaveLength(3);
  });
  it('of satri-cel go from 61.1% of the first to 57.1% of the interim report', async () => {
    const { trialById, sourceById } = await loadDetails();
    const { entries } = reportLine(trialById.get('ct041-cg4006')!.cohorts, (id) => sourceById.get(id)?.year);
    const at = entries.findIndex(({ cohort }) => cohort.id === 'ct041-cg4006-2022-gastric');
    expect(entries[at]?.rate?.percent).toBe(57.1);
    expect(entries[at]?.replaces.map((index) => entries[index]?.rate?.percent)).toEqual([61.1]);
  });
});
