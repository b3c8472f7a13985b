import type { RawSource } from './schema.ts';

/** What a reader calls a report by: first author, or else the journal or the title, and the year, said once. */
export function citeOf({ firstAuthor, container, title, year }: Pick<RawSource, 'firstAuthor' | 'container' | 'title' | 'year'>): string {
  const name = firstAuthor?.split(' ')[0] ?? container ?? title;
  return name.includes(String(year)) ? name : `${name} ${year}`;
}
