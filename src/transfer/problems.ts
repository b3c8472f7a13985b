/** What can be wrong with a reader's file: codes and what was found, no sentences (those are messages). */

/** Why a file is not read at all. */
export const REFUSALS = [
  'empty',
  'too-big',
  'archive',
  'picture',
  'pdf',
  'spreadsheet',
  'binary',
  'html',
  'unreadable',
  'json-cut',
  'json-broken',
  'json-unknown',
  'xml-cut',
  'xml-broken',
  'xml-unknown',
  'xml-entities',
  'csv-headings',
  'csv-rows',
  'registry-list',
  'too-many',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

export interface Refusal {
  readonly code: RefusalCode;
  /** What was found: a size, a kind, a place. */
  readonly found?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** What is wrong with a row, a cell or an entry. */
export const FAULTS = [
  'missing',
  'no-pair',
  'not-count',
  'not-number',
  'no-n',
  'n-zero',
  'above-n',
  'parts-above-n',
  'above-orr',
  'above-dcr',
  'above-enrolled',
  'no-dcr',
  'cancer',
  'phase',
  'design',
  'country',
  'year',
  'twice',
  'too-long-row',
  'cut-row',
  'quote',
  'schema',
  'reference',
  'integrity',
] as const;
export type FaultCode = (typeof FAULTS)[number];

/** What is read, but should be looked at. */
export const NOTES = ['short-row', 'not-https', 'word', 'no-rate', 'n-above-enrolled', 'integrity-note'] as const;
export type NoteCode = (typeof NOTES)[number];

/** A fault keeps its row out; a note does not. */
export interface Problem {
  readonly code: FaultCode | NoteCode;
  /** In the file, the first is 1. */
  readonly line?: number | undefined;
  /** The heading as it stands in the file, or the place in words. */
  readonly column?: string | undefined;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
}

const notes: ReadonlySet<string> = new Set(NOTES);

export function isFault({ code }: Problem): boolean {
  return !notes.has(code);
}

/** More than these are counted and not listed. */
export const MOST_LISTED = 500;
