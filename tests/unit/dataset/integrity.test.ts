import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../src/dataset/integrity.ts';
import { containersOf, headlineMeasures } from '../../../src/dataset/integrityCohorts.ts';
import { intervalFits, percentFits } from '../../../src/dataset/integrityFigures.ts';
import type { RawCohort, RawDataset, RawOutcome, RawRate, RawSource } from '../../../src/dataset/schema.ts';

const words = (en: string) => ({ en, 'zh-CN': '文' });

const PAPER: RawSource = { id: 'paper', kind: 'journal-article', title: 'A trial', year: 2024, doi: '10.1000/x', url: 'https://example.org', readAt: [] };

function rate(measure: RawRate['measure'], events: number, n: number, more: Partial<RawRate> = {}): RawRate {
  return { measure, events, n, basis: 'printed', locator: 'Abstract', checked: 1, ...more };
}

function cohort(id: string, outcomes: RawOutcome[], more: Partial<RawCohort> = {}): RawCohort {
  return {
    id,
    label: words('All treated'),
    arm: 'car-t',
    treatment: 'cells',
    cancers: ['lbcl'],
    source: 'paper',
    headline: true,
    outcomes,
    ...more,
  };
}

function dataset(cohorts: RawCohort[], more: Partial<RawDataset> = {}): RawDataset {
  return {
    edition: { schemaVersion: 1, version: '1.0.0', reviewed: '2026-11-22', changes: [{ version: '1.0.0', date: '2026-11-22', what: words('First') }] },
    cancers: [
      { id: 'lbcl', family: 'blood', name: words('Lymphoma'), code: 'OncoTree:DLBCLNOS' },
      { id: 'b-all', family: 'blood', name: words('Leukaemia'), code: 'OncoTree:BLL', acuteLeukaemia: true },
    ],
    sources: [PAPER],
    products: [{ id: 'cells', name: 'cells', aliases: [], targets: ['CD19'], cellSource: 'autologous', construct: 'car-t' }],
    approvals: [],
    claims: [],
    trials: [{ id: 'one', name: 'One', registryIds: ['NCT01234567'], phase: '1', design: 'single-arm', countries: [], product: 'cells', cohorts }],
    ...more,
  };
}

const codes = (raw: RawDataset) => problemsOf(raw).map(({ code }) => code);

describe('a printed percent', () => {
  it.each([
    [18, 37, 48.6, true],
    [18, 37, 49, true],
    [18, 37, 48.7, false],
    [24, 34, 70.5, false],
    [1, 8, 12.5, true],
    [1, 8, 13, true],
    [1, 8, 12, true],
  ])('of %i of %i as %d fits: %s', (events, n, percent, fits) => {
    expect(percentFits(rate('orr', events, n, { percent }))).toBe(fits);
  });
});

describe('a printed interval', () => {
  it.each([
    ['the exact one', 18, 37, [31.9, 65.6], 95, true],
    ['a score interval', 18, 37, [33.5, 64.1], 95, true],
    ['one unit of its last digit off', 23, 104, [15, 31], 95, true],
    ['another level', 18, 37, [34.3, 63.2], 90, true],
    ['another level taken for 95%', 18, 37, [34.3, 63.2], 95, false],
    ['a symmetric one', 34, 43, [66, 92], 95, false],
  ] as const)('%s', (_, events, n, interval, level, fits) => {
    expect(intervalFits(rate('orr', events, n, { interval: [...interval], level }))).toBe(fits);
  });
});

describe('problems', () => {
  it('are none in a sound dataset', () => {
    expect(problemsOf(dataset([cohort('a', [rate('orr', 8, 10, { percent: 80 }), rate('cr', 5, 10), rate('pr', 3, 10)])]))).toEqual([]);
  });

  it.each<[string, RawDataset]>([
    ['events-above-n', dataset([cohort('a', [rate('orr', 11, 10)])])],
    ['percent-differs', dataset([cohort('a', [rate('orr', 8, 10, { percent: 81 })])])],
    ['interval-differs', dataset([cohort('a', [rate('orr', 8, 10, { interval: [50, 90] })])])],
    ['needless-exception', dataset([cohort('a', [rate('orr', 8, 10, { percent: 80, exception: words('as printed') })])])],
    ['no-value', dataset([cohort('a', [{ measure: 'os', months: null, locator: 'Abstract' }])])],
    ['no-denominator-note', dataset([cohort('a', [{ measure: 'orr', percent: 80, basis: 'printed', locator: 'Abstract' }])])],
    ['no-second-address', dataset([cohort('a', [rate('orr', 8, 10, { checked: 2 })])])],
    [
      'needless-search',
      dataset([cohort('a', [rate('orr', 8, 10, { checked: 2, checkedAt: 'https://example.org', sought: '2026-11-22' })])]),
    ],
    ['no-chinese', dataset([cohort('a', [rate('orr', 8, 10, { note: { en: 'at week 4' } })])])],
    ['parts-above-n', dataset([cohort('a', [rate('cr', 5, 10), rate('pr', 4, 10), rate('sd', 2, 10)])])],
    ['order-of-rates', dataset([cohort('a', [rate('orr', 5, 10), rate('cr', 6, 10)])])],
    ['order-of-rates', dataset([cohort('a', [rate('orr', 5, 10), rate('dcr', 4, 10)])])],
    ['not-applicable', dataset([cohort('a', [rate('dcr', 5, 10)], { cancers: ['b-all'] })])],
    ['cut-off-after-report', dataset([cohort('a', [], { dataCutoff: '2025-01' })])],
    ['id-twice', dataset([cohort('a', []), cohort('a', [])])],
    ['id-unknown', dataset([cohort('a', [], { source: 'nowhere' })])],
    ['id-unknown', dataset([cohort('a', [rate('orr', 1, 2, { source: 'nowhere' })])])],
    ['id-unknown', dataset([cohort('a', [], { supersededBy: 'b', headline: false })])],
    ['unused-source', dataset([cohort('a', [])], { sources: [PAPER, { ...PAPER, id: 'another' }] })],
    ['superseded-in-a-circle', dataset([cohort('a', [], { supersededBy: 'b' }), cohort('b', [], { supersededBy: 'a' })])],
    ['headline-shares-patients', dataset([cohort('a', [rate('orr', 1, 2)], { supersededBy: 'b' }), cohort('b', [rate('orr', 2, 3)])])],
    ['headline-shares-patients', dataset([cohort('a', [rate('orr', 1, 2)], { sharesPatientsWith: ['b'] }), cohort('b', [rate('orr', 2, 3)])])],
  ])('%s is found', (code, raw) => {
    expect(codes(raw)).toContain(code);
  });

  it('are found in sources, trials and approvals too', () => {
    const raw = dataset([cohort('a', [])]);
    const [source] = raw.sources;
    const [trial] = raw.trials;
    if (!source || !trial) throw new Error('the sound dataset is empty');
    const { doi: _, ...bare } = source;
    const approval = { product: 'cells', authority: 'FDA', region: 'US', cancers: ['lbcl'], kind: 'full' as const, indication: words('adults'), source: 'paper', checked: 1 };
    expect(codes({ ...raw, sources: [bare] })).toEqual(['no-identifier']);
    expect(codes({ ...raw, sources: [{ ...bare, noIdentifier: 'none printed' }] })).toEqual([]);
    expect(codes({ ...raw, trials: [{ ...trial, registryIds: [] }] })).toEqual(['no-registry-id']);
    expect(codes({ ...raw, trials: [{ ...trial, registryIds: ['NCT1'] }] })).toEqual(['registry-id-form']);
    expect(codes({ ...raw, approvals: [{ ...approval, date: '2027-01-01' }] })).toEqual(['approval-date']);
    expect(codes({ ...raw, approvals: [{ ...approval, date: '2020', withdrawn: '2019-05' }] })).toEqual(['approval-date']);
  });

  it('leave figures alone that were read at different times', () => {
    const outcomes = [rate('orr', 5, 10, { at: 'day 28' }), rate('cr', 6, 10)];
    expect(codes(dataset([cohort('a', outcomes)]))).toEqual([]);
  });
});

describe('headline figures', () => {
  const early = cohort('early', [rate('orr', 1, 2), rate('crs-3plus', 0, 2)], { supersededBy: 'late', headline: ['crs-3plus'] });
  const late = cohort('late', [rate('orr', 2, 3)]);

  it('may stand in two reports, one measure each', () => {
    expect(codes(dataset([early, late]))).toEqual([]);
    expect(headlineMeasures(early)).toEqual(['crs-3plus']);
    expect(headlineMeasures(late)).toEqual(['orr']);
  });

  it('follow later reports and larger groups to the last', () => {
    const part = cohort('part', [], { subgroupOf: 'early' });
    const all = new Map([early, late, part].map((entry) => [entry.id, entry]));
    expect([...containersOf('part', all)]).toEqual(['early', 'late']);
  });
});
