import { describe, expect, it } from 'vitest';
import { compileOverview } from '../../../src/dataset/compile.ts';
import { link } from '../../../src/dataset/dataset.ts';
import { readDataset } from '../../../src/dataset/files.ts';
import type { RawCohort, RawDataset } from '../../../src/dataset/schema.ts';

const raw = readDataset();
const dataset = link(compileOverview(raw));
const cohort = (id: string) => dataset.cohortById.get(id);

describe('the bundled trials', () => {
  it('show the randomised result of satri-cel, with its status in gastric cancer', () => {
    expect(cohort('ct041-st-01-2025-satri-cel')).toMatchObject({
      extras: [],
      patients: 104,
      statuses: ['approved'],
      rates: { orr: { events: 23, n: 104 }, dcr: { events: 65, n: 104 } },
    });
  });
  it('keep the interim results of 2022 among the earlier reports, parts included', () => {
    expect(cohort('ct041-cg4006-2022-all')?.extras).toEqual(['earlier']);
    expect(cohort('ct041-cg4006-2022-gastric')?.extras).toEqual(['earlier']);
  });
  it('hold control arms, case reports and other constructs back', () => {
    expect(cohort('ct041-st-01-2025-tpc')?.extras).toContain('control');
    expect(cohort('botta-2024-case-all')?.extras).toContain('case');
    expect(cohort('gavo-cel-2023-all')?.extras).toContain('construct');
  });
  it('list a cohort with several cancers under a mixed group of its kind', () => {
    expect(cohort('ct041-cg4006-2022-all')?.group).toBe('gi-mixed');
    expect(cohort('cart-her2-feng-2018-all')?.group).toBe('gi-mixed');
    expect(cohort('penn-hucart-meso-2025-all')?.group).toBe('solid-mixed');
  });
  it('never give two rows to the same patients in the first view', () => {
    for (const row of dataset.cohorts.filter(({ extras }) => extras.length === 0)) {
      expect(row.supersededBy && cohort(row.supersededBy)?.extras.length, row.id).not.toBe(0);
    }
  });
});

/** The dataset with a trial of two reports in place of all trials. */
function withReports(earlier: Partial<RawCohort>, later: Partial<RawCohort>): RawDataset {
  const trial = raw.trials.find(({ id }) => id === 'ct041-st-01');
  const model = trial?.cohorts[0];
  if (!trial || !model) throw new Error('the trial is in the data');
  const plain: RawCohort = { ...model, supersededBy: undefined, subgroupOf: undefined };
  const cohorts = [{ ...plain, id: 'earlier', supersededBy: 'later', ...earlier }, { ...plain, id: 'later', ...later }];
  return { ...raw, trials: [{ ...trial, cohorts }] };
}

describe('a later report that leaves a measure out', () => {
  const rate = (measure: 'orr' | 'crs-3plus', events: number, n: number) => ({
    measure, events, n, basis: 'printed' as const, locator: 'Abstract',
  });

  it('shows the earlier figure in its own row, with the report it comes from', () => {
    const { cohorts } = compileOverview(
      withReports(
        { headline: ['crs-3plus'], outcomes: [rate('orr', 5, 10), rate('crs-3plus', 1, 10)] },
        { headline: true, outcomes: [rate('orr', 9, 20)] },
      ),
    );
    expect(cohorts[0]?.extras).toEqual(['earlier']);
    expect(cohorts[1]?.extras).toEqual([]);
    expect(cohorts[1]?.rates).toMatchObject({ orr: { events: 9, n: 20 }, 'crs-3plus': { events: 1, n: 10, from: 'Qi 2025' } });
  });

  it('never takes a figure that it reports itself', () => {
    const { cohorts } = compileOverview(
      withReports({ headline: ['orr'], outcomes: [rate('orr', 5, 10)] }, { headline: true, outcomes: [rate('orr', 9, 20)] }),
    );
    expect(cohorts[1]?.rates.orr).toMatchObject({ events: 9, n: 20 });
  });
});

it('a reference that leads nowhere is named', () => {
  const broken = withReports({}, { source: 'nowhere' });
  expect(() => compileOverview(broken)).toThrow('later names nowhere, which does not exist');
});
