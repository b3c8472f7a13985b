import type { Locale } from '../store/view.ts';

/** Several words in a row: `A, B, C`, in Chinese `A、B、C`. */
export function formatListing(words: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(words);
}
