import { describe, expect, it } from 'vitest';
import {
  lacksSpread,
  mixturesOf,
  pooledByRemlOf,
  pooledOf,
  pooledWithout,
  type Pooling,
  testBetween,
  unstatedOf,
} from '../../../src/analysis/pooling.ts';
import type { RateOutcome } from '../../../src/dataset/dataset.ts';
import { leaveOneOut } from '../../../src/statistics/pooling.ts';

/** Overall response to BCMA CAR-T in six cohorts, as printed in table 3 of PMC10100620. */
const BCMA = [[65, 74], [95, 97], [23, 25], [94, 128], [18, 18], [27, 30]].map(([events = 0, n = 0]) => ({ events, n }));

const member = (outcome: Partial<RateOutcome>, overEnrolled = false): Pooling => ({
  outcome: { events: 1, n: 2, basis: 'printed', ...outcome },
  overEnrolled,
});

describe('a pooled estimate', () => {
  it('of the six BCMA cohorts is that of R’s random-intercept logistic regression', () => {
    const pooled = pooledOf(BCMA);
    expect(pooled?.method).toBe('glmm');
    expect(pooled?.estimate).toBeCloseTo(0.9213297, 5);
    expect(pooled?.interval.lower).toBeCloseTo(0.773058, 4);
    expect(pooled?.interval.upper).toBeCloseTo(0.9757655, 4);
    expect(pooled?.prediction?.lower).toBeCloseTo(0.439937, 4);
    expect(pooled?.prediction?.upper).toBeCloseTo(0.994305, 4);
    expect(pooledByRemlOf(BCMA)?.estimate).toBeCloseTo(0.9051776, 5);
  });

  it('is refused for fewer than three cohorts', () => {
    expect(pooledOf(BCMA.slice(0, 2))).toBeNull();
    expect(pooledByRemlOf(BCMA.slice(0, 2))).toBeNull();
    expect(pooledOf([])).toBeNull();
  });

  it('is computed once for the same counts', () => {
    expect(pooledOf(BCMA.map((count) => ({ ...count })))).toBe(pooledOf(BCMA));
  });

  it('without one cohort is that of the others', () => {
    const each = leaveOneOut(BCMA).map((pooled) => pooled?.estimate);
    expect(BCMA.map((_, at) => pooledWithout(BCMA, at)?.estimate)).toEqual(each);
    expect(each[0]).toBeCloseTo(0.933614, 4);
    expect(pooledWithout(BCMA.slice(0, 3), 0)).toBeNull();
  });

  it('has no spread to speak of where fewer than five cohorts agree, or all stand at one edge', () => {
    const miller = [[3, 11], [6, 17], [10, 21], [1, 6]].map(([events = 0, n = 0]) => ({ events, n }));
    expect(pooledOf(miller)?.estimate).toBeCloseTo(20 / 55, 6);
    expect(lacksSpread(pooledOf(miller)!)).toBe(true);
    expect(lacksSpread(pooledOf([...miller, { events: 4, n: 11 }])!)).toBe(false);
    expect(lacksSpread(pooledOf([5, 8, 9].map((n) => ({ events: n, n })))!)).toBe(true);
    expect(lacksSpread(pooledOf(BCMA)!)).toBe(false);
  });
});

describe('the test between groups', () => {
  it('needs two groups that can be pooled', () => {
    expect(testBetween([BCMA])).toBeNull();
    expect(testBetween([BCMA, BCMA.slice(0, 2)])).toBeNull();
    expect(testBetween([BCMA, BCMA])).toMatchObject({ df: 1 });
    expect(testBetween([BCMA, BCMA])?.q).toBeCloseTo(0, 10);
  });

  it('leaves a group at the edge aside', () => {
    const full = [5, 8, 9].map((n) => ({ events: n, n }));
    expect(testBetween([BCMA, full])).toBeNull();
  });
});

describe('what the cohorts of a pool differ in', () => {
  it('is named where two values are stated, with those that state none last', () => {
    const members = [{}, { criteria: 'PERCIST' }, { criteria: 'RECIST 1.1' }, {}, { criteria: 'RECIST 1.1' }].map((outcome) => member(outcome));
    expect(mixturesOf(members)).toEqual([
      {
        aspect: 'criteria',
        values: [
          { value: 'RECIST 1.1', cohorts: 2 },
          { value: 'PERCIST', cohorts: 1 },
          { value: null, cohorts: 2 },
        ],
      },
    ]);
    expect(unstatedOf(members)).toEqual({ criteria: 2, analysisSet: 5, assessor: 5 });
  });

  it('is not what only some of them state, nor the edition of one yardstick', () => {
    expect(mixturesOf([member({ assessor: 'independent' }), member({})])).toEqual([]);
    expect(mixturesOf([member({ criteria: 'Lugano' }), member({ criteria: 'Lugano 2014' })])).toEqual([]);
    expect(mixturesOf([member({ criteria: 'RECIST 1.0' }), member({ criteria: 'RECIST 1.1' })])).toHaveLength(1);
  });

  it('takes for the yardstick of neurotoxicity which event was counted', () => {
    expect(mixturesOf([member({ event: 'icans' }), member({ event: 'neurologic' })])[0]?.aspect).toBe('criteria');
  });

  it('takes everyone enrolled for the analysis set of those who are read so', () => {
    const members = [member({ analysisSet: 'infused' }, true), member({ analysisSet: 'infused' })];
    expect(mixturesOf(members).map(({ aspect }) => aspect)).toEqual(['analysisSet']);
  });
});
