import { describe, expect, it } from 'vitest';
import { type Forest, forestOf } from '../../../src/analysis/forest.ts';
import { groupByCancer } from '../../../src/analysis/groups.ts';
import { mixturesOf } from '../../../src/analysis/pooling.ts';
import { AS_REPORTED, countEnrolment, enrolmentOf, estimateOf, type Reading } from '../../../src/analysis/rates.ts';
import type { ChartMeasure } from '../../../src/dataset/measures.ts';
import { datasetOf, everyPlace } from '../../fixtures/cohorts.ts';

type Parts = Parameters<typeof datasetOf>[0];

const orr = (events: number | undefined, n: number | undefined, percent?: number) => ({
  rates: { orr: { events, n, percent, basis: 'printed' as const } },
});

interface Asked {
  readonly measure?: ChartMeasure;
  readonly reading?: Reading;
  readonly leftOut?: readonly string[];
  readonly across?: boolean;
}

function forest(parts: Parts, { measure = 'orr', reading = AS_REPORTED, leftOut = [], across = false }: Asked = {}): Forest {
  const dataset = datasetOf(parts);
  return forestOf(groupByCancer(everyPlace(dataset), dataset), measure, dataset, reading, leftOut, across);
}

const only = (found: Forest) => found.groups[0]!;
const reasons = (found: Forest) => only(found).rows.map(({ exclusion }) => exclusion);
const three: Parts = [orr(3, 10), orr(5, 12), orr(7, 20)];

describe('what is pooled', () => {
  it('are the counts of independent headline cohorts, in their order', () => {
    const found = forest(three);
    expect(only(found).refusal).toBeNull();
    expect(only(found).counts).toEqual([{ events: 3, n: 10 }, { events: 5, n: 12 }, { events: 7, n: 20 }]);
    expect(only(found).rows.map(({ place }) => place)).toEqual([0, 1, 2]);
    expect(found).toMatchObject({ cohorts: 3, reported: 3, pooled: 3, leftOut: 0, across: null, mayMix: false });
  });

  it('are never fewer than three', () => {
    expect(only(forest(three.slice(0, 2))).refusal).toEqual({ kind: 'few', k: 2 });
  });

  it.each(['earlier', 'subgroup', 'control', 'case'] as const)('is no cohort that is there as %s', (extra) => {
    const found = forest([...three, { ...orr(1, 9), extras: ['no-rate', extra] }]);
    expect(reasons(found).at(-1)).toBe(extra);
    expect(only(found).counts).toHaveLength(3);
    expect(only(found).excluded.get(extra)).toBe(1);
  });

  it('is no percentage without a denominator', () => {
    const found = forest([...three, orr(undefined, undefined, 40), orr(undefined, 20, 40)]);
    expect(reasons(found).slice(3)).toEqual(['no-denominator', 'no-denominator']);
    expect(only(found).counts).toHaveLength(3);
  });

  it('are never an interim report and the final one, and the row says with whom it shares patients', () => {
    const found = forest([...three, { ...orr(2, 5), supersededBy: 'c0' }]);
    expect(reasons(found)).toEqual([null, null, null, 'shares-patients']);
    expect(only(found).rows[3]?.sharesWith?.id).toBe('c0');
  });

  it('leaves out whom the reader leaves out, and lets in who shared patients with it', () => {
    const found = forest([...three, { ...orr(2, 5), supersededBy: 'c0' }], { leftOut: ['c0', 'elsewhere'] });
    expect(reasons(found)).toEqual(['left-out', null, null, null]);
    expect(found.leftOut).toBe(1);
    expect(only(forest(three, { leftOut: ['c1'] })).refusal).toEqual({ kind: 'few', k: 2 });
  });

  it('is nothing of a group that mixes cancers, unless asked for', () => {
    const mixed = three.map((part) => ({ ...part, cancers: ['gastric-gej', 'pancreatic'], group: 'gi-mixed' }));
    expect(only(forest(mixed)).refusal).toEqual({ kind: 'cancers' });
    expect(forest(mixed).mayMix).toBe(true);
    expect(forest(mixed).pooled).toBe(0);
    const asked = only(forest(mixed, { across: true }));
    expect(asked.refusal).toBeNull();
    expect(asked.mixesCancers).toBe(true);
  });

  it('is pooled across cancers only when asked for, without shared patients there either', () => {
    const leukaemia = { cancers: ['b-all'], group: 'b-all' };
    const parts: Parts = [...three, { ...orr(4, 9), ...leukaemia }, { ...orr(4, 8), cancers: ['gi-mixed'], subgroupOf: 'c0' }];
    expect(forest(parts).across).toBeNull();
    const { across } = forest(parts, { across: true });
    expect(across?.counts).toHaveLength(4);
    expect(across?.excluded.get('shares-patients')).toBe(1);
    expect(across?.mixesCancers).toBe(true);
    expect(forest(three, { across: true }).across).toBeNull();
  });
});

describe('what is drawn', () => {
  it('names apart those that do not report the measure and those it does not apply to', () => {
    const found = forest([...three, {}, { cancers: ['b-all'], group: 'b-all' }], { measure: 'dcr' });
    expect(found.groups).toEqual([]);
    expect(found).toMatchObject({ cohorts: 5, reported: 0, notApplicable: 1 });
    expect(only(forest([...three, {}])).silent.map(({ id }) => id)).toEqual(['c3']);
  });
});

describe('everyone enrolled as the denominator', () => {
  const enrolled: Reading = { ...AS_REPORTED, denominator: 'enrolled' };
  const parts: Parts = [
    { ...orr(3, 10), enrolled: 15 },
    orr(5, 12),
    { rates: { orr: { events: 7, n: 20, basis: 'printed', analysisSet: 'randomised' } } },
    orr(undefined, undefined, 40),
  ];

  it('recomputes the pool, and keeps and counts those who do not report it', () => {
    const found = only(forest(parts, { reading: enrolled }));
    expect(found.counts).toEqual([{ events: 3, n: 15 }, { events: 5, n: 12 }, { events: 7, n: 20 }]);
    expect(found.rows.map(({ withoutEnrolment }) => withoutEnrolment)).toEqual([false, true, false, false]);
    expect(found.withoutEnrolment).toBe(1);
    expect(mixturesOf(found.poolings).map(({ aspect }) => aspect)).toEqual(['analysisSet']);
    const { cohorts } = datasetOf(parts);
    expect(countEnrolment(cohorts, ['orr'], enrolled)).toEqual({ asked: 3, unreported: 1 });
    expect(countEnrolment(cohorts, ['orr'], AS_REPORTED)).toEqual({ asked: 0, unreported: 0 });
  });

  it('leaves harms among the infused: more patients would make them look rarer', () => {
    const harm = { events: 4, n: 10, basis: 'printed' as const };
    const { cohorts } = datasetOf([{ enrolled: 20, rates: { 'crs-3plus': harm, orr: harm } }]);
    const [cohort] = cohorts;
    expect(estimateOf(cohort!, 'crs-3plus', enrolled)).toBe(0.4);
    expect(estimateOf(cohort!, 'orr', enrolled)).toBe(0.2);
    expect(enrolmentOf(cohort!, 'crs-3plus', enrolled)).toBeNull();
    expect(enrolmentOf(cohort!, 'orr', enrolled)).toBe('known');
  });
});
