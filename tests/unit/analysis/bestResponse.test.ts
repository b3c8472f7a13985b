import { describe, expect, it } from 'vitest';
import { bestResponse, bestResponses } from '../../../src/analysis/bestResponse.ts';
import { AS_REPORTED } from '../../../src/analysis/rates.ts';
import type { RateOutcome } from '../../../src/dataset/dataset.ts';
import type { RateMeasure } from '../../../src/dataset/vocabulary.ts';
import { bundled } from '../../../src/dataset/bundled.ts';
import { datasetOf } from '../../fixtures/cohorts.ts';

type Rates = Partial<Record<RateMeasure, RateOutcome>>;

/** Counts on one number of patients. */
function of(n: number, counts: Partial<Record<RateMeasure, number>>, more: Partial<RateOutcome> = {}): Rates {
  return Object.fromEntries(
    Object.entries(counts).map(([measure, events]) => [measure, { events, n, basis: 'printed' as const, ...more }]),
  );
}

/** The breakdown as `CR 9, PR 4*` with the sum. */
function breakdown(rates: Rates, cancers = ['gastric-gej'], reading = AS_REPORTED, enrolled?: number) {
  const dataset = datasetOf([{ cancers, rates, enrolled }]);
  const found = bestResponse(dataset.cohorts[0]!, dataset, reading);
  return found && `${found.n}: ${found.classes.map((c) => `${c.class} ${c.count}${c.derived ? '*' : ''}`).join(', ')}`;
}

describe('best response', () => {
  it('takes printed classes as they are and leaves what is missing unknown', () => {
    expect(breakdown(of(13, { pr: 2, sd: 1, ne: 4 }))).toBe('13: pr 2, sd 1, ne 4, unknown 6');
  });
  it('derives PR as ORR − CR on the same number of patients', () => {
    expect(breakdown(of(101, { orr: 84, cr: 59 }))).toBe('101: cr 59, pr 25*, unknown 17');
  });
  it('derives stable disease as DCR − ORR without guessing the class of the responses', () => {
    expect(breakdown(of(104, { orr: 23, dcr: 65 }))).toBe('104: response 23, sd 42*, unknown 39');
  });
  it('does not subtract across different numbers of patients', () => {
    expect(breakdown({ ...of(32, { orr: 21 }), ...of(35, { cr: 14 }) })).toBeNull();
  });
  it('does not subtract across assessors, times or reports', () => {
    for (const [a, b] of [
      [{ assessor: 'independent' }, { assessor: 'investigator' }],
      [{ at: 'month 3' }, { at: 'month 6' }],
      [{}, { from: 'Other 2019' }],
    ] as const) {
      expect(breakdown({ ...of(30, { orr: 20 }, a), ...of(30, { cr: 10 }, b) })).toBeNull();
    }
  });
  it('does not stand an interim report’s classes beside the latest response rate', () => {
    expect(breakdown({ ...of(24, { orr: 0 }), ...of(6, { sd: 4, dcr: 4 }, { from: 'Interim 2018' }) })).toBeNull();
  });
  it('keeps sCR inside a CR that is "CR or better"', () => {
    expect(breakdown(of(33, { orr: 28, scr: 12, cr: 15, vgpr: 9, pr: 4, sd: 4, pd: 1 }), ['mm'])).toBe(
      '33: cr 15, vgpr 9, pr 4, sd 4, pd 1',
    );
  });
  it('sets sCR apart where only then the classes add up to the responses', () => {
    expect(breakdown(of(30, { orr: 20, scr: 8, cr: 5, vgpr: 4, pr: 3 }), ['mm'])).toBe(
      '30: scr 8, cr 5, vgpr 4, pr 3, unknown 10',
    );
  });
  it('derives VGPR and PR of myeloma from VGPR or better', () => {
    expect(breakdown(of(128, { orr: 94, cr: 42, 'vgpr-or-better': 68 }), ['mm'])).toBe(
      '128: cr 42, vgpr 26*, pr 26*, unknown 34',
    );
  });
  it('names the rest of myeloma responses VGPR or PR where VGPR is not told', () => {
    expect(breakdown(of(74, { orr: 65, cr: 54 }), ['mm'])).toBe('74: cr 54, vgpr-pr 11*, unknown 9');
  });
  it('derives CRi in acute leukaemia from CR or CRi, and never a partial response', () => {
    expect(breakdown(of(78, { orr: 57, cr: 47, 'cr-cri': 57 }), ['b-all'])).toBe('78: cr 47, cri 10*, unknown 21');
    expect(breakdown(of(20, { orr: 19, cr: 17 }), ['b-all'])).toBe('20: cr 17, response 2*, unknown 1');
  });
  it('tells no breakdown where a single class is known or classes contradict one another', () => {
    expect(breakdown(of(53, { orr: 44, cr: 44 }), ['b-all'])).toBeNull();
    expect(breakdown(of(20, { orr: 5, cr: 4, pr: 3 }))).toBeNull();
    expect(breakdown(of(10, { cr: 4, pr: 4, sd: 4 }))).toBeNull();
  });
  it('over everyone enrolled, those not treated are of unknown class', () => {
    expect(breakdown(of(20, { cr: 8, pr: 12 }), undefined, { method: 'exact', denominator: 'enrolled' }, 25)).toBe(
      '25: cr 8, pr 12, unknown 5',
    );
  });
  it('adds up to n for every cohort of the dataset, with no class below zero', () => {
    const { byCohort } = bestResponses(bundled.cohorts, bundled, AS_REPORTED);
    expect(byCohort.size).toBeGreaterThan(80);
    for (const [id, { n, classes }] of byCohort) {
      expect(classes.reduce((sum, { count }) => sum + count, 0), id).toBe(n);
      expect(Math.min(...classes.map(({ count }) => count)), id).toBeGreaterThanOrEqual(0);
    }
  });
});
