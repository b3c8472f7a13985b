/** Comma-separated values as RFC 4180 has them, UTF-8 with a mark so that spreadsheets know it. */
export type Cell = string | number | undefined;

/** Signs with which a spreadsheet begins a formula, in ASCII and in full width, and those that hide one. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Text that a spreadsheet would run gets an apostrophe before it and stays text; numbers stay numbers. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function written(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of cells as one text; the first row holds the headings. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}
