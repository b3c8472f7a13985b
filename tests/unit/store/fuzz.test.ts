/** What may come from outside, broken in every way: the page has an answer, and the answer is a view it can show. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundled } from '../../../src/dataset/bundled.ts';
import { decodeView, encodeView } from '../../../src/store/address.ts';
import { useDashboard } from '../../../src/store/dashboard.ts';
import { decodePreferences, encodePreferences, THEMES } from '../../../src/store/preferences.ts';
import { selectCohorts, selectGroups, selectTotals } from '../../../src/store/selectors.ts';
import { LOCALES } from '../../../src/store/view.ts';
import { ADDRESSES, broken } from '../../fixtures/broken.ts';

describe('a broken address', () => {
  it('gives a view that the page can show and would write again', () => {
    fc.assert(
      fc.property(broken(ADDRESSES), (query) => {
        const { view, problems } = decodeView(query, bundled);
        expect(decodeView(encodeView(view), bundled)).toEqual({ view, problems: [] });
        for (const { key, value } of problems) expect(typeof key + typeof value).toBe('stringstring');
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  it('never leads to a wrong count', () => {
    fc.assert(
      fc.property(broken(ADDRESSES), (query) => {
        const state = { ...useDashboard.getInitialState(), view: decodeView(query, bundled).view };
        const cohorts = selectCohorts(state);
        expect(selectTotals(state).cohorts).toBe(cohorts.length);
        expect(new Set(cohorts).size).toBe(cohorts.length);
        expect(selectGroups(state).reduce((sum, group) => sum + group.cohorts.length, 0)).toBe(cohorts.length);
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  it('of thousands of values is read at once', () => {
    const start = performance.now();
    const { problems } = decodeView('country=XX&'.repeat(1800), bundled);
    expect(problems.length).toBeGreaterThan(1000);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

it('broken preferences give a theme and a language that exist', () => {
  const kept = [
    encodePreferences({ theme: 'dark', locale: 'zh-CN', startDismissed: true }),
    '{"version":1,"theme":{"toString":1},"locale":["en"],"startDismissed":1}',
    '{"version":1,"__proto__":{"theme":"dark"}}',
  ];
  fc.assert(
    fc.property(fc.oneof(broken(kept), fc.json(), fc.string({ unit: 'binary' })), (stored) => {
      const { theme, locale, startDismissed, ...rest } = decodePreferences(stored);
      expect(THEMES).toContain(theme);
      expect([null, ...LOCALES]).toContain(locale);
      expect(typeof startDismissed).toBe('boolean');
      expect(rest).toEqual({});
    }),
    { numRuns: 3000 },
  );
  expect(({} as { theme?: unknown }).theme).toBeUndefined();
});
