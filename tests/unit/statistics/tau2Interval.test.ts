import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tau2Interval } from '../../../src/statistics/tau2Interval.ts';
import { cohorts, mirrored } from './arbitraries.ts';
import { missOf, mortality, sets } from './reference.ts';

describe('tau2Interval', () => {
  it('of 52 mortality cohorts is 0.086027–0.373802, as metafor prints it with its default tolerance', () => {
    expect(missOf(tau2Interval(mortality)!, [0.086027, 0.373802])).toBeLessThan(1e-4);
  });

  // confint(rma(measure = "PLO", method = "REML"), control = list(tol = 1e-13))
  it.each([
    ['nrm', 0.08602045507, 0.3737745394],
    ['LBCL', 0.08235440711, 0.4729339518],
    ['MM', 0.01675704575, 0.803033538],
    ['MCL', 0, 2.452202913],
    ['IL', 0, 0.2268846156],
    ['mmOrr', 0.123121299, 6.222467244],
    ['nielweiseControl', 0.2415030154, 2.015141127],
    ['nielweiseTreated', 0, 1.130966038],
    ['debruin', 0.1687078976, 1.25142401],
    ['pritz', 0.04136312592, 2.050992308],
    ['miller', 0, 4.962540568],
  ])('agrees with metafor on %s: %d–%d', (name, lower, upper) => {
    expect(missOf(tau2Interval(sets[name]!)!, [lower, upper])).toBeLessThan(1e-8);
  });

  it('has no answer for equal cohorts', () => {
    expect(tau2Interval([5, 5, 5, 5].map((events) => ({ events, n: 20 })))).toBeNull();
  });

  it('has ordered limits from 0 upwards, wider at a higher level, alike when events and others change places', () => {
    fc.assert(
      fc.property(cohorts, (some) => {
        const ours = tau2Interval(some);
        if (ours === null) return;
        expect(ours.lower).toBeGreaterThanOrEqual(0);
        expect(ours.upper).toBeGreaterThanOrEqual(ours.lower);
        const wide = tau2Interval(some, 0.99)!;
        expect(wide.lower).toBeLessThanOrEqual(ours.lower);
        expect(wide.upper).toBeGreaterThanOrEqual(ours.upper);
        const other = tau2Interval(some.map(mirrored))!;
        expect(Math.abs(other.upper / ours.upper - 1 || 0)).toBeLessThan(1e-6);
      }),
    );
  });

  it('refuses an impossible count', () => {
    expect(() => tau2Interval([{ events: 7, n: 6 }, { events: 1, n: 6 }])).toThrow(RangeError);
  });
});
