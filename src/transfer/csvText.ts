/** Rows of cells from the text of a CSV or TSV file, in slices, so that a page can breathe between them. */
import Papa from 'papaparse';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Characters parsed at a time: so few that their cells are gone before memory is swept. A row that is longer doubles it. */
const SLICE = 64_000;

export interface CsvLine {
  readonly cells: readonly string[];
  /** Where the row starts in the file; quoted cells may hold line ends, so rows are not lines. */
  readonly line: number;
  /** A quotation mark that is not closed, or closed in the middle of a cell. */
  readonly quote: boolean;
  /** The file ends in this row without a line end. */
  readonly last: boolean;
}

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly row?: number; readonly type: string }[];
  readonly meta: { readonly cursor: number };
}

function parse(text: string, delimiter: Delimiter, ignoreLastRow: boolean): Parsed {
  // The types call the result `any`; its shape is that of Papa.parse.
  return new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' }).parse(text, 0, ignoreLastRow) as Parsed;
}

/** One kind of line end, no byte order mark, and without the `sep=;` that spreadsheets put first. */
export function tidyLines(text: string): { readonly text: string; readonly firstLine: number; readonly named: Delimiter | null } {
  const marked = text.startsWith('\ufeff') ? text.slice(1) : text;
  const plain = marked.includes('\r') ? marked.replace(/\r\n?/g, '\n') : marked;
  const separator = /^sep=(.)\n/i.exec(plain);
  if (!separator) return { text: plain, firstLine: 1, named: null };
  const named = DELIMITERS.find((delimiter) => delimiter === separator[1]) ?? null;
  return { text: plain.slice(separator[0].length), firstLine: 2, named };
}

/** The delimiter under which the first row has most headings that `isKnown`; among equals the one with most cells. */
export function findDelimiter(text: string, isKnown: (heading: string) => boolean): Delimiter {
  const head = text.trimStart().slice(0, 20_000);
  let best: { readonly delimiter: Delimiter; readonly score: number } = { delimiter: ',', score: -1 };
  for (const delimiter of DELIMITERS) {
    const [cells = []] = parse(head, delimiter, false).data;
    const score = cells.filter(isKnown).length * 1000 + cells.length;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function lineEnds(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** The rows, some hundred at a time, each batch with the share of the text it ends at (0–1). Blank rows are left out. */
export function* csvLines(text: string, delimiter: Delimiter, firstLine = 1): Generator<{ readonly lines: CsvLine[]; readonly done: number }> {
  let line = firstLine;
  let size = SLICE;
  for (let at = 0; at < text.length; ) {
    const end = Math.min(text.length, at + size);
    const isEnd = end === text.length;
    const slice = text.slice(at, end);
    const { data, errors, meta } = parse(slice, delimiter, !isEnd);
    if (!isEnd && meta.cursor === 0) {
      size *= 2;
      continue;
    }
    const broken = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? [row] : [])));
    // Only a quoted cell can hold a line end.
    const isQuoted = slice.includes('"');
    const lines: CsvLine[] = [];
    for (const [index, cells] of data.entries()) {
      const last = isEnd && index === data.length - 1 && !text.endsWith('\n');
      if (!isBlank(cells)) lines.push({ cells, line, quote: broken.has(index), last });
      line += isQuoted ? 1 + lineEnds(cells) : 1;
    }
    at = isEnd ? text.length : at + meta.cursor;
    size = SLICE;
    yield { lines, done: at / text.length };
  }
}
