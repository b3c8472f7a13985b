import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFacetIndex, PATIENT_THRESHOLDS } from '../../../src/analysis/facetIndex.ts';
import { FACET_IDS, FACETS, type Filters, NO_FILTERS, searchable } from '../../../src/analysis/facets.ts';
import { filterCohorts } from '../../../src/analysis/filtering.ts';
import { type Cohort, type Dataset, EXTRAS, type Extra, STATUSES } from '../../../src/dataset/dataset.ts';
import { DESIGNS, PHASES } from '../../../src/dataset/vocabulary.ts';
import { CANCERS, datasetOf } from '../../fixtures/cohorts.ts';

const TARGETS = ['CD19', 'BCMA', 'GPC3', 'CLDN18.2'];
const COUNTRIES = ['US', 'CN', 'DE'];
const ids = CANCERS.map((cancer) => cancer.id);

const anyCohort = fc.record({
  cancers: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
  extras: fc.subarray([...EXTRAS], { maxLength: 2 }),
  statuses: fc.subarray([...STATUSES], { minLength: 1 }),
  year: fc.option(fc.integer({ min: 2015, max: 2026 }), { nil: undefined }),
  patients: fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }),
  product: fc.record({ id: fc.constantFrom('p1', 'p2', 'p3'), targets: fc.subarray(TARGETS, { minLength: 1 }) }),
  trial: fc.record({
    phase: fc.constantFrom(...PHASES),
    design: fc.constantFrom(...DESIGNS),
    countries: fc.subarray(COUNTRIES),
    name: fc.constantFrom('ZUMA-1', 'KarMMa', 'CT041-ST-01'),
  }),
});

const anyFilters: fc.Arbitrary<Filters> = fc.record({
  cancer: fc.subarray([...ids, 'blood', 'solid'], { maxLength: 2 }),
  target: fc.subarray(TARGETS, { maxLength: 2 }),
  product: fc.subarray(['p1', 'p2', 'p3'], { maxLength: 1 }),
  status: fc.subarray([...STATUSES], { maxLength: 1 }),
  design: fc.subarray([...DESIGNS], { maxLength: 2 }),
  phase: fc.subarray([...PHASES], { maxLength: 2 }),
  country: fc.subarray(COUNTRIES, { maxLength: 2 }),
  search: fc.constantFrom('', '', 'zuma', 'CT 041', 'karmma cd19'),
  from: fc.option(fc.integer({ min: 2015, max: 2026 })),
  to: fc.option(fc.integer({ min: 2015, max: 2026 })),
  minPatients: fc.option(fc.constantFrom(...PATIENT_THRESHOLDS)),
});

/** The obvious slow way: every cohort asked every question. */
function passes(cohort: Cohort, filters: Filters, extras: readonly Extra[], dataset: Dataset, texts: string): boolean {
  const words = filters.search.split(/\s+/).map(searchable).filter(Boolean);
  return (
    cohort.extras.every((extra) => extras.includes(extra)) &&
    FACET_IDS.every((id) => {
      const values: readonly string[] = FACETS[id](cohort, dataset);
      return filters[id].length === 0 || filters[id].some((value) => values.includes(value));
    }) &&
    (filters.from === null || (cohort.year ?? -Infinity) >= filters.from) &&
    (filters.to === null || (cohort.year ?? Infinity) <= filters.to) &&
    (filters.minPatients === null || (cohort.patients ?? -1) >= filters.minPatients) &&
    (texts.includes(words.join('')) || words.every((word) => texts.includes(word)))
  );
}

describe('filtering agrees with asking every cohort', () => {
  it('in what passes, in every count of a value, and in what lifting a filter would bring', () => {
    fc.assert(
      fc.property(fc.array(anyCohort, { maxLength: 70 }), anyFilters, fc.subarray([...EXTRAS]), (parts, filters, extras) => {
        const dataset = datasetOf(parts);
        const index = buildFacetIndex(dataset);
        const slow = (with_: Filters, also: readonly Extra[] = extras) =>
          dataset.cohorts.filter((cohort) => passes(cohort, with_, also, dataset, index.texts[cohort.index] ?? ''));
        const fast = filterCohorts(index, filters, extras);
        expect(fast.cohorts).toEqual(slow(filters).map((cohort) => cohort.index));
        for (const id of FACET_IDS) {
          for (const [value, count] of fast.counts[id]) {
            expect(count, `${id}=${value}`).toBe(slow({ ...filters, [id]: [value] }).length);
          }
        }
        for (const extra of EXTRAS) {
          const added = slow(filters, [...extras, extra]).filter((cohort) => cohort.extras.includes(extra));
          expect(fast.extraCounts[extra], extra).toBe(added.length);
        }
        for (const [id, count] of fast.lifted) {
          const lifted = id === 'years' ? { from: null, to: null } : { [id]: NO_FILTERS[id] };
          expect(count, id).toBe(slow({ ...filters, ...lifted }).length);
        }
        for (const [least, count] of fast.patientCounts) {
          expect(count).toBe(slow({ ...filters, minPatients: least }).length);
        }
        for (const [year, count] of fast.yearCounts) expect(count).toBe(slow({ ...filters, from: year, to: year }).length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a facet', () => {
  const dataset = datasetOf([
    { cancers: ['gastric-gej', 'pancreatic'], product: { targets: ['CLDN18.2'] } },
    { cancers: ['gastric-gej'], product: { targets: ['GPC3'] } },
    { cancers: ['mm'], product: { targets: ['BCMA'] } },
  ]);
  const index = buildFacetIndex(dataset);

  it('counts a cohort with several cancers under each of them', () => {
    const { counts } = filterCohorts(index, NO_FILTERS, []);
    expect(counts.cancer.get('gastric-gej')).toBe(2);
    expect(counts.cancer.get('pancreatic')).toBe(1);
    expect(counts.cancer.get('solid')).toBe(2);
  });

  it('leaves its own choice aside and respects all others', () => {
    const { counts, cohorts } = filterCohorts(index, { ...NO_FILTERS, target: ['BCMA'], cancer: ['solid'] }, []);
    expect(cohorts).toEqual([]);
    expect(counts.target.get('GPC3')).toBe(1);
    expect(counts.target.get('BCMA')).toBe(0);
    expect(counts.cancer.get('mm')).toBe(1);
  });
});

describe('the search box', () => {
  const dataset = datasetOf([
    {
      trial: { name: 'CT041-ST-01', registryIds: ['NCT04581473'] },
      product: { name: 'satricabtagene autoleucel', aliases: ['CT041'], targets: ['CLDN18.2'] },
    },
    { trial: { name: 'ZUMA-1' }, cancers: ['mm'] },
  ]);
  const index = buildFacetIndex(dataset);
  const found = (search: string) => filterCohorts(index, { ...NO_FILTERS, search }, []).cohorts;

  it.each(['ct041', 'CT 041', 'nct04581473', 'claudin 18.2', 'claudin18.2', 'CLDN18.2', 'satricabtagene', 'st-01'])(
    'finds CT041-ST-01 by "%s"',
    (search) => expect(found(search)).toEqual([0]),
  );
  it('finds a cancer by its Chinese name', () => expect(found('骨髓瘤')).toEqual([0, 1]));
  it('needs every word', () => expect(found('zuma gastric')).toEqual([]));
  it('takes punctuation alone for no search', () => expect(found(' – ')).toEqual([0, 1]));
});
