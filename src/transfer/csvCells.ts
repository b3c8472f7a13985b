/** The cells of a row by field, as they are read; whatever is wrong with one is noted. One for a table, row after row. */
import { remembered, splitCell } from './cellValues.ts';
import { cleanName, cleanText } from './cleanText.ts';
import type { Field, Mapping } from './csvFields.ts';
import type { CsvLine } from './csvText.ts';
import type { Problem } from './problems.ts';

/** Longest text of a cell that is quoted back. */
const QUOTED = 40;

const names = (cell: string): readonly string[] => splitCell(cell).map(cleanName);

export class CsvCells {
  readonly #headings: readonly string[];
  /** Where in a row a field stands. */
  readonly #places: Partial<Record<Field, number>> = {};
  #cells: readonly string[] = [];
  line = 0;
  problems: Problem[] = [];
  readonly #list = remembered(names);
  readonly #name = remembered(cleanName);

  constructor(headings: readonly string[], mapping: Mapping) {
    this.#headings = headings;
    for (const [at, field] of mapping.entries()) if (field !== null) this.#places[field] = at;
  }

  /** Goes on to a row. */
  take({ cells, line }: CsvLine): void {
    this.#cells = cells;
    this.line = line;
    this.problems = [];
  }

  has(field: Field): boolean {
    return this.#places[field] !== undefined;
  }

  cell(field: Field): string {
    const at = this.#places[field];
    return at === undefined ? '' : (this.#cells[at] ?? '');
  }

  /** What the file calls the field. */
  heading(field: Field): string {
    return this.#headings[this.#places[field] ?? -1] ?? field;
  }

  report(code: Problem['code'], field?: Field, found?: string, expected?: string): void {
    this.problems.push({
      code,
      line: this.line,
      ...(field && { column: this.heading(field) }),
      ...(found !== undefined && { found: cleanText(found).slice(0, QUOTED) }),
      ...(expected !== undefined && { expected }),
    });
  }

  /** A value, undefined where the cell is empty; what cannot be read is reported. */
  value<T>(field: Field, read: (cell: string) => T | undefined | null, code: Problem['code'], expected?: string): T | undefined {
    const cell = this.cell(field);
    if (cell === '') return undefined;
    const found = read(cell);
    if (found === null) this.report(code, field, cell, expected);
    return found ?? undefined;
  }

  /** A name that is another in most rows. */
  name(field: Field): string | undefined {
    return cleanName(this.cell(field)) || undefined;
  }

  /** A name that many rows share. */
  common(field: Field): string | undefined {
    const cell = this.cell(field);
    return cell === '' ? undefined : this.#name(cell) || undefined;
  }

  /** Names apart, others in most rows. */
  names(field: Field): readonly string[] {
    const cell = this.cell(field);
    return cell === '' ? NOTHING : names(cell);
  }

  /** Names apart that many rows share. */
  list(field: Field): readonly string[] {
    const cell = this.cell(field);
    return cell === '' ? NOTHING : this.#list(cell);
  }
}

const NOTHING: readonly string[] = [];
