import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFacetIndex, totalsOf } from '../../../src/analysis/facetIndex.ts';
import { groupByCancer, groupByFamily, patientsOf } from '../../../src/analysis/groups.ts';
import { cohortsAt, orderPositions, type Sort, type SortKey } from '../../../src/analysis/ordering.ts';
import { AS_REPORTED, estimateOf } from '../../../src/analysis/rates.ts';
import { median, summarise } from '../../../src/analysis/summary.ts';
import { type Cohort, type Dataset, EXTRAS } from '../../../src/dataset/dataset.ts';
import { CANCERS, datasetOf } from '../../fixtures/cohorts.ts';

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const anyRate = fc.integer({ min: 1, max: 40 }).chain((n) =>
  fc.record({ events: fc.integer({ min: 0, max: n }), n: fc.constant(n), basis: fc.constant('printed' as const) }),
);
const anyCohorts = fc.array(
  fc.record({
    cancers: fc.uniqueArray(fc.constantFrom(...CANCERS.map(({ id }) => id)), { minLength: 1, maxLength: 2 }),
    extras: fc.subarray([...EXTRAS], { maxLength: 2 }),
    year: optional(fc.integer({ min: 2018, max: 2024 })),
    patients: optional(fc.integer({ min: 1, max: 9 })),
    followUpMonths: optional(fc.constantFrom(0, 1.5, 12)),
    rates: fc.record({ orr: anyRate, cr: anyRate }, { requiredKeys: [] }),
    trial: fc.record({ name: fc.constantFrom('ZUMA-1', 'ZUMA-12', 'zuma-2', 'KarMMa', 'Étoile', 'CT041') }),
  }),
  { maxLength: 60 },
);

/** How two cohorts compare by one key, asked of the cohorts themselves; null where one does not say. */
const VALUES: Partial<Record<SortKey, (cohort: Cohort, dataset: Dataset) => number | string | undefined>> = {
  trial: ({ trial }) => trial.name,
  year: ({ year }) => year,
  patients: ({ patients }) => patients,
  followUp: ({ followUpMonths }) => followUpMonths,
  orr: ({ rates: { orr } }) => orr && (orr.events ?? 0) / (orr.n ?? 1),
  cr: ({ rates: { cr } }) => cr && (cr.events ?? 0) / (cr.n ?? 1),
  cancer: ({ group }, { cancers }) => cancers.findIndex(({ id }) => id === group),
};
const anySorts = fc.uniqueArray(
  fc.record({ key: fc.constantFrom('trial', 'year', 'patients', 'followUp', 'orr', 'cr', 'cancer'), descending: fc.boolean() }),
  { selector: ({ key }) => key, maxLength: 3 },
) as fc.Arbitrary<Sort[]>;

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The obvious slow way: every pair of cohorts compared, key by key. */
function slowOrder(cohorts: readonly Cohort[], sorts: readonly Sort[], dataset: Dataset): readonly Cohort[] {
  const keys: Sort[] = [...sorts, { key: 'cancer', descending: false }, { key: 'year', descending: true }, { key: 'patients', descending: true }];
  return cohorts.toSorted((a, b) => {
    for (const { key, descending } of keys) {
      const [x, y] = [VALUES[key]?.(a, dataset), VALUES[key]?.(b, dataset)];
      if (x === undefined && y === undefined) continue;
      if (x === undefined) return 1;
      if (y === undefined) return -1;
      const difference = typeof x === 'string' ? collator.compare(x, String(y)) : x - Number(y);
      if (difference !== 0) return descending ? -difference : difference;
    }
    return a.index - b.index;
  });
}

describe('the fast way agrees with the obvious slow one', () => {
  it('in the order of any selection by any keys, asked again and again of one dataset', () => {
    fc.assert(
      fc.property(anyCohorts, fc.array(fc.tuple(anySorts, fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 4 }), (parts, asked) => {
        const dataset = datasetOf(parts);
        for (const [sorts, every] of asked) {
          const some = dataset.cohorts.filter(({ index }) => index % every === 0);
          const fast = cohortsAt(orderPositions(some.map(({ index }) => index), sorts, dataset, AS_REPORTED), dataset);
          expect(fast.map(({ id }) => id)).toEqual(slowOrder(some, sorts, dataset).map(({ id }) => id));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('in groups, families, totals and medians', () => {
    fc.assert(
      fc.property(anyCohorts, fc.integer({ min: 1, max: 4 }), (parts, every) => {
        const dataset = datasetOf(parts);
        const some = dataset.cohorts.filter(({ index }) => index % every === 0);
        const groups = groupByCancer(some.map(({ index }) => index), dataset);
        for (const { cancer, cohorts, patients } of groups) {
          expect(cohorts).toEqual(some.filter(({ group }) => group === cancer.id));
          expect(patients).toBe(patientsOf(cohorts));
        }
        expect(groups.flatMap(({ cohorts }) => cohorts).length).toBe(some.length);
        expect(groupByFamily(groups).reduce((sum, { cohorts }) => sum + cohorts, 0)).toBe(some.length);
        expect(totalsOf(buildFacetIndex(dataset), some.map(({ index }) => index))).toEqual({
          cohorts: some.length,
          trials: new Set(some.map(({ trial }) => trial.id)).size,
          patients: patientsOf(some),
        });
        const orr = summarise(some.map(({ index }) => index), 'orr', dataset, AS_REPORTED);
        for (const family of ['blood', 'solid'] as const) {
          const inIt = some.filter(({ group }) => dataset.cancerById.get(group)?.family === family);
          const estimates = inIt.flatMap((cohort) => estimateOf(cohort, 'orr', AS_REPORTED) ?? []);
          expect([orr.counts[family], orr.medians[family]]).toEqual([estimates.length, median(estimates)]);
        }
        const numbers = some.flatMap(({ patients }) => patients ?? []).sort((a, b) => a - b);
        const half = numbers.length / 2;
        const middle = (numbers[Math.ceil(half) - 1] ?? 0) + (numbers[Math.floor(half)] ?? 0);
        expect(median(numbers)).toBe(numbers.length === 0 ? null : middle / 2);
      }),
      { numRuns: 300 },
    );
  });
});
