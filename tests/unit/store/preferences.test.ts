import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodePreferences, DEFAULT_PREFERENCES, encodePreferences, THEMES } from '../../../src/store/preferences.ts';
import { browserLocale } from '../../../src/store/sync.ts';
import { LOCALES } from '../../../src/store/view.ts';

it('preferences come back as they were kept', () => {
  const any = fc.record({
    theme: fc.constantFrom(...THEMES),
    locale: fc.option(fc.constantFrom(...LOCALES)),
    startDismissed: fc.boolean(),
  });
  fc.assert(
    fc.property(any, (kept) => {
      expect(decodePreferences(encodePreferences(kept))).toEqual(kept);
    }),
  );
});

it('corrupt, foreign and outdated preferences fall back to the default', () => {
  for (const stored of [null, '', '{', '[]', '"x"', '7', '{"version":99,"theme":"dark"}', '{"theme":"dark"}']) {
    expect(decodePreferences(stored), String(stored)).toEqual(DEFAULT_PREFERENCES);
  }
  expect(decodePreferences('{"version":1,"theme":"pink","locale":"zh-CN","startDismissed":"yes"}')).toEqual({
    theme: 'system',
    locale: 'zh-CN',
    startDismissed: false,
  });
  fc.assert(fc.property(fc.anything(), (value) => {
    const stored = JSON.stringify(value) ?? 'undefined';
    expect(THEMES).toContain(decodePreferences(stored).theme);
  }));
});

it.each([
  [['zh-TW', 'en'], 'zh-CN'],
  [['de-DE', 'zh'], 'zh-CN'],
  [['de-DE', 'en-US'], 'en'],
  [['fr'], 'en'],
  [[], 'en'],
])('a browser that asks for %j gets %s', (languages, expected) => expect(browserLocale(languages)).toBe(expected));
