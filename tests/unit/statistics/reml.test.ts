import { describe, expect, it } from 'vitest';
import { inverseLogit } from '../../../src/statistics/logit.ts';
import { normalQuantile, tQuantile } from '../../../src/statistics/distributions.ts';
import { fitReml } from '../../../src/statistics/reml.ts';
import pooled from '../../fixtures/pooled.json';
import random from '../../fixtures/random.json';
import statistics from '../../fixtures/statistics.json';
import { countsOf, ofDisease, mortality, myeloma, sets } from './reference.ts';

const { made: _made, ...answers } = pooled;

function limits(fit: { logit: number; se: number }, width: number): [number, number] {
  return [inverseLogit(fit.logit - width * fit.se), inverseLogit(fit.logit + width * fit.se)];
}

describe('fitReml', () => {
  it.each(Object.entries(answers))('agrees with metafor on %s', (name, { reml }) => {
    const fit = fitReml(sets[name]!);
    expect(fit.logit).toBeCloseTo(reml.logit, 6);
    expect(Math.abs(fit.tau2 - reml.tau2)).toBeLessThan(1e-6);
    expect(fit.se * Math.sqrt(Math.max(1, fit.q))).toBeCloseTo(reml.se, 6);
  });

  // metafor stops at its default of 1e-5, which shows where τ² is 0.
  it.each([...statistics.pooled, ...random.pooled])('agrees with metafor on $events of $n', ({ reml, ...row }) => {
    const fit = fitReml(countsOf(row));
    expect(Math.abs(fit.logit - reml.logit)).toBeLessThan(1e-6);
    expect(Math.abs(fit.tau2 - reml.tau2)).toBeLessThan(5e-6);
  });

  it('gives the Wald and plain Hartung–Knapp limits of 52 mortality cohorts', () => {
    const fit = fitReml(mortality);
    expect(fit.logit).toBeCloseTo(-2.5336011, 6);
    expect(fit.tau2).toBeCloseTo(0.2109871, 6);
    expect(fit.se).toBeCloseTo(0.0883941, 6);
    expect(fit.se * Math.sqrt(fit.q)).toBeCloseTo(0.0847932, 6);
    const wald = limits(fit, normalQuantile(0.975));
    expect(wald[0]).toBeCloseTo(0.0625703, 6);
    expect(wald[1]).toBeCloseTo(0.0862465, 6);
    const knapp = limits({ logit: fit.logit, se: fit.se * Math.sqrt(fit.q) }, tQuantile(0.975, 51));
    expect(knapp[0]).toBeCloseTo(0.0627477, 6);
    expect(knapp[1]).toBeCloseTo(0.0860088, 6);
  });

  it('gives the Wald and the far too narrow plain Hartung–Knapp limits of three indolent lymphoma cohorts', () => {
    const fit = fitReml(ofDisease('IL'));
    expect(inverseLogit(fit.logit)).toBeCloseTo(0.0567932, 6);
    const wald = limits(fit, normalQuantile(0.975));
    expect(wald[0]).toBeCloseTo(0.0345229, 6);
    expect(wald[1]).toBeCloseTo(0.09206, 6);
    const knapp = limits({ logit: fit.logit, se: fit.se * Math.sqrt(fit.q) }, tQuantile(0.975, 2));
    expect(knapp[0]).toBeCloseTo(0.0439359, 6);
    expect(knapp[1]).toBeCloseTo(0.0731252, 6);
  });

  it('gives the plain Hartung–Knapp limits of six myeloma cohorts', () => {
    const fit = fitReml(myeloma);
    const knapp = limits({ logit: fit.logit, se: fit.se * Math.sqrt(fit.q) }, tQuantile(0.975, 5));
    expect(knapp[0]).toBeCloseTo(0.7609506, 6);
    expect(knapp[1]).toBeCloseTo(0.966247, 6);
  });

  it('gives the published figures of Stijnen 2010, table II (b, se, τ²)', () => {
    const control = fitReml(sets['nielweiseControl']!);
    expect([control.logit, control.se, control.tau2].map((x) => x.toFixed(4))).toEqual(['-3.3018', '0.2378', '0.6629']);
    const treated = fitReml(sets['nielweiseTreated']!);
    expect([treated.logit, treated.se, treated.tau2].map((x) => x.toFixed(4))).toEqual(['-4.2604', '0.2589', '0.3928']);
  });

  it('settles for cohorts at both ends', () => {
    const fit = fitReml([{ events: 0, n: 10 }, { events: 10, n: 10 }]);
    expect(fit.logit).toBeCloseTo(0, 12);
    expect(fit.tau2).toBeGreaterThan(10);
  });

  it('refuses a single cohort', () => {
    expect(() => fitReml([{ events: 1, n: 5 }])).toThrow(RangeError);
  });
});
