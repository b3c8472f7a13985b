import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../src/commands/dataText.ts';
import { coverageReport } from '../../../src/dataset/coverage.ts';
import { readDataset } from '../../../src/dataset/files.ts';

const raw = readDataset();

describe('coverage', () => {
  it('counts a figure read twice once, and a cohort without figures not at all', () => {
    const [trial] = raw.trials;
    const [cohort] = trial?.cohorts ?? [];
    if (!trial || !cohort) throw new Error('the dataset is empty');
    const rate = { measure: 'orr' as const, events: 3, n: 9, basis: 'printed' as const, locator: 'Abstract' };
    const twice = { ...rate, measure: 'sd' as const };
    const one = { ...cohort, id: 'one', headline: true, arm: 'car-t' as const, outcomes: [{ ...rate, checked: 2 }, twice] };
    const two = { ...one, id: 'two', outcomes: [] };
    const three = { ...one, id: 'three', headline: ['crs-3plus' as const], outcomes: [rate, { ...rate, measure: 'crs-3plus' as const }] };
    const { headline } = coverageReport({ ...raw, trials: [{ ...trial, design: 'single-arm', cohorts: [one, two, three] }] });
    expect(headline).toEqual({
      trials: 1,
      cohorts: 3,
      orr: 1,
      dcr: 1,
      breakdown: 1,
      crs3plus: 1,
      neurotox3plus: 0,
      readTwice: 0.5,
    });
  });

  it('leaves control arms, case reports and other constructs out of the headline', () => {
    const [trial] = raw.trials;
    if (!trial) throw new Error('the dataset is empty');
    const none = { cohorts: 0, readTwice: 1 };
    expect(coverageReport({ ...raw, trials: [{ ...trial, design: 'case-report' }] }).headline).toMatchObject(none);
    const control = trial.cohorts.map((cohort) => ({ ...cohort, arm: 'control' as const }));
    expect(coverageReport({ ...raw, trials: [{ ...trial, cohorts: control }] }).headline).toMatchObject(none);
    const products = raw.products.map((product) => ({ ...product, construct: 'truc' as const }));
    expect(coverageReport({ ...raw, products }).headline).toMatchObject(none);
  });

  it('reaches what the dataset promises', () => {
    const { orr, dcr, crs3plus, readTwice } = coverageReport(raw).headline;
    expect(orr).toBeGreaterThanOrEqual(150);
    expect(dcr).toBeGreaterThanOrEqual(70);
    expect(crs3plus).toBeGreaterThanOrEqual(90);
    expect(readTwice).toBeGreaterThanOrEqual(0.8);
  });
});

describe('the table of coverage', () => {
  it('sets words to the left and figures to the right', () => {
    expect(tableOf([['', 'n'], ['Lymphoma', '7'], ['All', '12']])).toBe('           n\nLymphoma   7\nAll       12');
  });
});
