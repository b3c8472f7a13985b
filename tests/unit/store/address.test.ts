import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACET_IDS, NO_FILTERS } from '../../../src/analysis/facets.ts';
import { COLUMNS, SORT_KEYS } from '../../../src/analysis/ordering.ts';
import { DENOMINATORS, INTERVAL_METHODS } from '../../../src/analysis/rates.ts';
import { EXTRAS, STATUSES } from '../../../src/dataset/dataset.ts';
import { CHART_MEASURES } from '../../../src/dataset/measures.ts';
import { DESIGNS, PHASES, VERDICTS } from '../../../src/dataset/vocabulary.ts';
import { decodeView, encodeView } from '../../../src/store/address.ts';
import { BENEFITS, DEFAULT_VIEW, HARMS, LOCALES, PAGES, TABS, type View } from '../../../src/store/view.ts';
import { CANCERS, datasetOf } from '../../fixtures/cohorts.ts';

const dataset = datasetOf([
  { cancers: ['gastric-gej'], product: { targets: ['CLDN18.2'] }, trial: { countries: ['CN'] } },
  { cancers: ['mm'], product: { targets: ['BCMA'] } },
  { cancers: ['b-all'] },
]);
const cohortIds = dataset.cohorts.map((cohort) => cohort.id);
const optionalYear = fc.option(fc.integer({ min: 1990, max: 2100 }));
const text = fc.string({ unit: 'grapheme', maxLength: 60 });

const anyView: fc.Arbitrary<View> = fc.record({
  filters: fc.record({
    cancer: fc.subarray([...CANCERS.map((cancer) => cancer.id), 'blood', 'solid']),
    target: fc.subarray(['CLDN18.2', 'BCMA', 'CD19']),
    product: fc.subarray(['p0', 'p1', 'p2']),
    status: fc.subarray([...STATUSES]),
    design: fc.subarray([...DESIGNS]),
    phase: fc.subarray([...PHASES]),
    country: fc.subarray(['CN', 'US']),
    search: text,
    from: optionalYear,
    to: optionalYear,
    minPatients: fc.option(fc.integer({ min: 1, max: 100_000 })),
  }),
  extras: fc.subarray([...EXTRAS]),
  tab: fc.constantFrom(...TABS),
  measure: fc.constantFrom(...CHART_MEASURES),
  sort: fc.uniqueArray(fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }), {
    selector: ({ key }) => key,
    maxLength: 3,
  }),
  hidden: fc.subarray(COLUMNS.slice(1)),
  allRows: fc.boolean(),
  method: fc.constantFrom(...INTERVAL_METHODS),
  denominator: fc.constantFrom(...DENOMINATORS),
  leftOut: fc.subarray(cohortIds),
  across: fc.boolean(),
  leaveOneOut: fc.boolean(),
  benchmark: fc.option(fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 1000)),
  benchmarkSource: text,
  benefit: fc.constantFrom(...BENEFITS),
  harm: fc.constantFrom(...HARMS),
  plain: fc.boolean(),
  trial: fc.option(fc.constantFrom('t0', 't1', 't2')),
  compare: fc.subarray(cohortIds),
  trayOnly: fc.boolean(),
  page: fc.option(fc.constantFrom(...PAGES)),
  verdicts: fc.subarray([...VERDICTS]),
  lang: fc.option(fc.constantFrom(...LOCALES)),
});

describe('the address', () => {
  it('gives back every view it was made from', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decodeView(encodeView(view), dataset)).toEqual({ view, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('is empty for the default view, and readable', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('');
    const view: View = {
      ...DEFAULT_VIEW,
      filters: { ...NO_FILTERS, cancer: ['gastric-gej', 'mm'] },
      measure: 'dcr',
      tab: 'rates',
      sort: [{ key: 'orr', descending: true }],
    };
    expect(encodeView(view)).toBe('cancer=gastric-gej&cancer=mm&tab=rates&measure=dcr&sort=orr.desc');
  });

  it('drops what it does not know and names it', () => {
    const { view, problems } = decodeView('cancer=mm&cancer=nonsense&colour=red&from=soon&sort=orr.up&__proto__=x', dataset);
    expect(view.filters.cancer).toEqual(['mm']);
    expect(problems).toEqual([
      { code: 'unknown-value', key: 'cancer', value: 'nonsense' },
      { code: 'unknown-key', key: 'colour', value: 'red' },
      { code: 'unknown-value', key: 'from', value: 'soon' },
      { code: 'unknown-value', key: 'sort', value: 'orr.up' },
      { code: 'unknown-key', key: '__proto__', value: 'x' },
    ]);
  });

  it('takes a seventh cohort to compare for a mistake', () => {
    const many = datasetOf(Array.from({ length: 8 }, () => ({})));
    const { view, problems } = decodeView(many.cohorts.map(({ id }) => `compare=${id}`).join('&'), many);
    expect(view.compare).toHaveLength(6);
    expect(problems).toHaveLength(2);
  });

  it('never throws and always gives a view that it would write again', () => {
    const keys = fc.constantFrom(...FACET_IDS, 'sort', 'tab', 'measure', 'trial', 'compare', 'lang', 'from', 'search', 'x', '');
    const pairs = fc.array(fc.tuple(keys, fc.oneof(text, fc.constantFrom('orr.desc', 'mm', 'rates', '2020', '-1', '%', 'NaN'))));
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 200 }), pairs.map((list) => new URLSearchParams(list).toString())), (query) => {
        const { view } = decodeView(query, dataset);
        expect(decodeView(encodeView(view), dataset)).toEqual({ view, problems: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('gives up on an address of 100 kB and says so', () => {
    const { view, problems } = decodeView(`search=${'x'.repeat(100_000)}`, dataset);
    expect(view).toBe(DEFAULT_VIEW);
    expect(problems).toEqual([{ code: 'too-long', key: '', value: '' }]);
  });
});
