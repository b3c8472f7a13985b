import { describe, expect, it } from 'vitest';
import { AS_REPORTED } from '../../../src/analysis/rates.ts';
import { relationOf } from '../../../src/analysis/relation.ts';
import { differencesOf, monthsAxis, rowsOf } from '../../../src/analysis/sideBySide.ts';
import { bundled } from '../../../src/dataset/bundled.ts';
import type { Cohort } from '../../../src/dataset/dataset.ts';
import type { RawCohort } from '../../../src/dataset/schema.ts';
import { datasetOf } from '../../fixtures/cohorts.ts';

const printed = 'printed' as const;
const random = { id: 't', design: 'randomised' as const };

type Parts = Parameters<typeof datasetOf>[0];

/** How the first of these cohorts stands to the second. */
function relation(parts: Parts) {
  const dataset = datasetOf(parts);
  const [a, b] = dataset.cohorts;
  if (!a || !b) throw new Error('two cohorts are needed');
  return relationOf(a, b, dataset);
}

describe('two cohorts', () => {
  it('of different trials are called that', () => {
    expect(relation([{}, {}])).toEqual({ kind: 'different-trials' });
  });
  it('are arms where one of them is the control of the same randomised trial, in either order', () => {
    const pair = relation([{ trial: random, arm: 'control' }, { trial: random }]);
    expect(pair).toMatchObject({ kind: 'arms', treated: { id: 'c1' }, control: { id: 'c0' }, sameReport: true });
  });
  it('of different reports of a randomised trial say so', () => {
    expect(relation([{ trial: random }, { trial: random, arm: 'control', cite: 'Later 2026' }])).toMatchObject({ sameReport: false });
  });
  it('are no arms where the trial was not randomised', () => {
    expect(relation([{ trial: { id: 't' } }, { trial: { id: 't' }, arm: 'control' }]).kind).not.toBe('arms');
  });
  it('share patients where one replaces the other, however many reports lie between', () => {
    const trial = { id: 't' };
    const chain = [{ trial, supersededBy: 'c2' }, { trial }, { trial, supersededBy: 'c1' }];
    expect(relation(chain)).toEqual({ kind: 'shared', why: 'replaced' });
  });
  it('share patients where one is part of the other, or both are parts of a third', () => {
    const trial = { id: 't' };
    expect(relation([{ trial, subgroupOf: 'c1' }, { trial }])).toEqual({ kind: 'shared', why: 'part' });
    expect(relation([{ trial, subgroupOf: 'c2' }, { trial, sharesPatientsWith: ['c2'] }, { trial }])).toEqual({ kind: 'shared', why: 'said' });
  });
  it('that are parts of a third are in doubt', () => {
    const trial = { id: 't' };
    expect(relation([{ trial, subgroupOf: 'c2' }, { trial, subgroupOf: 'c2' }, { trial }])).toEqual({ kind: 'unclear' });
  });
  it('share patients through an earlier report that one of them holds', () => {
    const trial = { id: 't' };
    const parts = [{ trial, infused: 30 }, {}, { trial, supersededBy: 'c0', sharesPatientsWith: ['c1'], infused: 20 }];
    expect(relation(parts)).toEqual({ kind: 'shared', why: 'said' });
  });
  it('share patients across trials where the data say so', () => {
    expect(relation([{ sharesPatientsWith: ['c1'] }, {}])).toEqual({ kind: 'shared', why: 'said' });
  });
  it('of one trial are groups where both stand for all their patients or each has a cancer of its own', () => {
    const trial = { id: 't' };
    expect(relation([{ trial }, { trial }])).toEqual({ kind: 'groups' });
    const parts = [{ trial, cancers: ['gastric-gej'], extras: ['subgroup' as const] }, { trial, cancers: ['pancreatic'] }];
    expect(relation(parts)).toEqual({ kind: 'groups' });
  });
  it('of one trial are otherwise in doubt', () => {
    const trial = { id: 't' };
    expect(relation([{ trial, extras: ['subgroup'] }, { trial }])).toEqual({ kind: 'unclear' });
  });
  it('that lead to one another in a circle end', () => {
    expect(relation([{ supersededBy: 'c2' }, {}, { supersededBy: 'c0' }]).kind).toBe('different-trials');
  });
});

describe('the satri-cel trials', () => {
  const cohort = (id: string): Cohort => {
    const found = bundled.cohortById.get(id);
    if (!found) throw new Error(id);
    return found;
  };
  const treated = cohort('ct041-st-01-2025-satri-cel');
  it('are different trials in 2022 and 2025', () => {
    expect(relationOf(cohort('ct041-cg4006-2022-gastric'), treated, bundled).kind).toBe('different-trials');
  });
  it('have their difference between arms with both intervals', () => {
    const [orr] = differencesOf(treated, cohort('ct041-st-01-2025-tpc'), bundled, AS_REPORTED);
    expect(orr).toMatchObject({ measure: 'orr', first: { events: 23, n: 104 }, second: { events: 2, n: 52 } });
    expect(orr?.newcombe.difference).toBeCloseTo(23 / 104 - 2 / 52, 12);
    // Wilson: 15.20–31.01% of 104, 1.06–12.98% of 52; combined by squares.
    expect(orr?.newcombe.lower).toBeCloseTo(0.1827 - Math.hypot(0.2212 - 0.152, 0.1298 - 0.0385), 3);
    expect(orr?.newcombe.upper).toBeCloseTo(0.1827 + Math.hypot(0.3101 - 0.2212, 0.0385 - 0.0106), 3);
    expect(orr?.miettinenNurminen.lower).not.toBeCloseTo(orr?.newcombe.lower ?? 0, 3);
  });
});

describe('a difference', () => {
  it('is not asked of a figure that a report with the other’s patients has lent', () => {
    const rate = { events: 5, n: 10, basis: printed };
    const dataset = datasetOf([
      { infused: 8, rates: { orr: rate, 'crs-any': { ...rate, from: 'Author 2020' } } },
      { rates: { orr: rate, 'crs-any': rate } },
      { supersededBy: 'c0', sharesPatientsWith: ['c1'], infused: 20 },
    ]);
    const [a, b] = dataset.cohorts;
    expect(a && b && differencesOf(a, b, dataset, AS_REPORTED).map(({ measure }) => measure)).toEqual(['orr']);
  });
  it('is asked only of rates that both report with their count', () => {
    const dataset = datasetOf([
      { rates: { orr: { events: 9, n: 10, basis: printed }, cr: { percent: 40, basis: printed }, dcr: { events: 1, n: 2, basis: printed } } },
      { rates: { orr: { events: 3, n: 10, basis: printed }, cr: { events: 2, n: 10, basis: printed } } },
    ]);
    const [a, b] = dataset.cohorts;
    const found = a && b ? differencesOf(a, b, dataset, AS_REPORTED) : [];
    expect(found.map(({ measure }) => measure)).toEqual(['orr']);
    // Newcombe 1998, table II: 9/10 − 3/10.
    expect(found[0]?.newcombe.lower).toBeCloseTo(0.1705, 4);
    expect(found[0]?.newcombe.upper).toBeCloseTo(0.809, 4);
  });
});

describe('the rows', () => {
  const dataset = datasetOf([
    { rates: { dcr: { events: 5, n: 10, basis: printed }, orr: { events: 3, n: 10, basis: printed } } },
    { rates: { 'crs-any': { events: 5, n: 10, basis: printed } } },
    { cancers: ['b-all'] },
  ]);
  const raw = (outcomes: object[]) => ({ outcomes }) as unknown as RawCohort;
  const raws = [
    raw([
      { measure: 'os', months: null, interval: [9.5, null] },
      { measure: 'pfs-rate', atMonths: 12, percent: 30 },
      { measure: 'pfs-rate', atMonths: 6, percent: 50 },
      { measure: 'hazard-ratio', of: 'os', value: 0.7 },
    ]),
    raw([{ measure: 'pfs', months: 13, interval: [8, 26.1] }, { measure: 'hazard-ratio', of: 'pfs', value: 0.4 }]),
  ];
  const groups = rowsOf(dataset.cohorts.map((cohort, at) => ({ cohort, raw: raws[at] })), dataset, AS_REPORTED);

  it('stand in the order of the field, whatever the order of the report', () => {
    expect(groups.map(({ section, rows }) => [section, rows.map(({ key }) => key)])).toEqual([
      ['response', ['orr', 'dcr']],
      ['survival', ['pfs', 'pfs-rate 6', 'pfs-rate 12', 'os', 'hazard-ratio pfs', 'hazard-ratio os']],
      ['safety', ['crs-any']],
    ]);
  });
  it('have a cell for each cohort, which says what it does not report', () => {
    const [orr, dcr] = groups[0]?.rows ?? [];
    expect(orr?.cells).toMatchObject([{ kind: 'rate' }, { kind: 'not-reported' }, { kind: 'not-reported' }]);
    expect(dcr?.cells).toMatchObject([{ kind: 'rate' }, { kind: 'not-reported' }, { kind: 'not-applicable' }]);
    expect(groups[1]?.rows[0]?.cells).toMatchObject([undefined, { months: 13 }, undefined]);
  });
  it('share one axis of months that holds every limit', () => {
    expect(monthsAxis(groups)).toBe(36);
    expect(monthsAxis([])).toBe(6);
  });
});
