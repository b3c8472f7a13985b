import { describe, expect, it } from 'vitest';
import { fitGlmm } from '../../../src/statistics/glmm.ts';
import { inverseLogit } from '../../../src/statistics/logit.ts';
import { normalQuantile } from '../../../src/statistics/distributions.ts';
import { mortality, sets } from './reference.ts';

const z = normalQuantile(0.975);

describe('published outputs of the CAR-T mortality analysis (Cordas dos Santos et al. 2024; Wald limits)', () => {
  it.each([
    ['nrm', 0.0682209763, 0.0577821255, 0.0803848057],
    ['LBCL', 0.0610887994, 0.0489288945, 0.0760291273],
    ['MM', 0.0801820157, 0.0580804648, 0.1097143064],
    ['MCL', 0.1058823529, 0.0773456654, 0.1433122847],
    ['IL', 0.0566037736, 0.0344086803, 0.0917552137],
    ['axiCel', 0.0738769248, 0.0574738839, 0.09449206],
  ])('%s: %d (%d–%d)', (name, p, lower, upper) => {
    const fit = fitGlmm(sets[name]!)!;
    expect(Math.abs(inverseLogit(fit.logit) - p)).toBeLessThan(1e-6);
    expect(Math.abs(inverseLogit(fit.logit - z * fit.se) - lower)).toBeLessThan(1e-6);
    expect(Math.abs(inverseLogit(fit.logit + z * fit.se) - upper)).toBeLessThan(1e-6);
  });
});

describe('metafor’s tests of Stijnen 2010, table II (its tolerance is 0.01)', () => {
  it.each([
    ['nielweiseControl', -3.4964, 0.257, 0.8124, 0.0294, 0.018, 0.0478],
    ['nielweiseTreated', -4.8121, 0.3555, 0.8265, 0.0081, 0.004, 0.0161],
  ])('%s: b %d, se %d, τ² %d, p %d (%d–%d)', (name, b, se, tau2, p, lower, upper) => {
    const fit = fitGlmm(sets[name]!)!;
    expect(Math.abs(fit.logit - b)).toBeLessThan(5e-4);
    expect(Math.abs(fit.se - se)).toBeLessThan(5e-4);
    expect(Math.abs(fit.tau ** 2 - tau2)).toBeLessThan(2e-3);
    expect(inverseLogit(fit.logit).toFixed(4)).toBe(p.toFixed(4));
    expect(inverseLogit(fit.logit - z * fit.se).toFixed(4)).toBe(lower.toFixed(4));
    expect(inverseLogit(fit.logit + z * fit.se).toFixed(4)).toBe(upper.toFixed(4));
  });
});

describe('further outputs of metafor, 7 nodes, Wald limits', () => {
  it.each([
    ['mmOrr', 0.9213297, 0.8203907, 0.9677704],
    ['nielweiseControl', 0.029414, 0.017984, 0.047754],
    ['nielweiseTreated', 0.008065, 0.004034, 0.016057],
    ['debruin', 0.472076, 0.382165, 0.563836],
    ['pritz', 0.798445, 0.692403, 0.874553],
    ['miller', 0.363636, 0.248056, 0.497443],
  ])('%s: %d (%d–%d)', (name, p, lower, upper) => {
    const fit = fitGlmm(sets[name]!)!;
    expect(Math.abs(inverseLogit(fit.logit) - p)).toBeLessThan(1e-5);
    expect(Math.abs(inverseLogit(fit.logit - z * fit.se) - lower)).toBeLessThan(1e-5);
    expect(Math.abs(inverseLogit(fit.logit + z * fit.se) - upper)).toBeLessThan(1e-5);
  });

  // Seven nodes are few where cohorts are small and far apart; the other two sets' τ² stands in pooling.test.ts.
  it.each([
    ['nrm', 0.2252019, 1e-4],
    ['LBCL', 0.2518173, 1e-4],
    ['MM', 0.1850422, 1e-4],
    ['axiCel', 0.1525199, 1e-4],
    ['debruin', 0.378683, 1e-4],
    ['pritz', 0.589331, 1e-4],
    ['mmOrr', 0.8740579, 2e-4],
    ['nielweiseControl', 0.812354, 2e-4],
    ['nielweiseTreated', 0.826508, 2e-3],
  ])('%s: τ² %d within %d', (name, tau2, tolerance) => {
    expect(Math.abs(fitGlmm(sets[name]!)!.tau ** 2 - tau2)).toBeLessThan(tolerance);
  });
});

describe('fitGlmm', () => {
  it('takes the standard error from the joint information, 0.0904 and not 0.0891 with τ held', () => {
    expect(fitGlmm(mortality)!.se).toBeCloseTo(0.0904167, 5);
    expect(fitGlmm(sets['mmOrr']!)!.se).toBeCloseTo(0.4804, 4);
  });

  it('is the fit of the total where τ is 0', () => {
    const fit = fitGlmm([{ events: 20, n: 100 }, { events: 41, n: 200 }])!;
    expect(fit.tau).toBe(0);
    expect(inverseLogit(fit.logit)).toBeCloseTo(61 / 300, 14);
    expect(fit.se).toBeCloseTo(1 / Math.sqrt(300 * (61 / 300) * (239 / 300)), 14);
  });

  it('pulls a cohort of 0 events in without correction', () => {
    const fit = fitGlmm([{ events: 0, n: 6 }, { events: 0, n: 10 }, { events: 1, n: 12 }])!;
    expect(inverseLogit(fit.logit)).toBeCloseTo(1 / 28, 12);
  });

  it.each([
    ['no events', [{ events: 0, n: 6 }, { events: 0, n: 10 }]],
    ['events alone', [{ events: 6, n: 6 }, { events: 10, n: 10 }]],
    ['cohorts at both ends', [{ events: 0, n: 10 }, { events: 10, n: 10 }]],
    ['cohorts at both ends and one between', [{ events: 0, n: 78 }, { events: 72, n: 72 }, { events: 14, n: 87 }]],
  ])('has no fit for %s', (_name, cohorts) => {
    expect(fitGlmm(cohorts)).toBeNull();
  });

  it('refuses an impossible count', () => {
    expect(() => fitGlmm([{ events: 7, n: 6 }])).toThrow(RangeError);
  });
});
