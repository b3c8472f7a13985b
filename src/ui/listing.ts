import type { Locale } from '../store/view.ts';

const formats = new Map<Locale, Intl.ListFormat>();

/** Several words in a row: `A, B, C`, in Chinese `A、B、C`. */
export function formatListing(words: readonly string[], locale: Locale): string {
  if (words.length < 2) return words[0] ?? '';
  let format = formats.get(locale);
  if (!format) formats.set(locale, (format = new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' })));
  return format.format(words);
}
