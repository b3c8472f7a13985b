/** A whole table: headings, mapping, rows, problems; in steps, so that it can stop for breath and show how far it is. */
import type { Cancer, Overview, Product } from '../dataset/dataset.ts';
import { OverviewBuilder, type OwnRow, productNames } from '../dataset/own.ts';
import { cancerIndex, findCancer } from './cancerNames.ts';
import { splitCell } from './cellValues.ts';
import { cleanName } from './cleanText.ts';
import { type Field, fieldOf, lackingIn, type Mapping, mapHeadings } from './csvFields.ts';
import { type CsvLine, csvLines, type Delimiter, findDelimiter, tidyLines } from './csvText.ts';
import { type Cells, type Known, readRow } from './csvRow.ts';
import { isFault, MOST_LISTED, type Problem } from './problems.ts';

/** What a table is read against: the page's own cancers and products. */
export interface Vocabulary {
  readonly cancers: readonly Cancer[];
  readonly products: readonly Product[];
}

/** What the reader decided by hand. */
export interface CsvChoices {
  readonly mapping?: Mapping | undefined;
  /** The file's words for a cancer, and which cancer they mean. */
  readonly cancers?: readonly (readonly [words: string, id: string])[] | undefined;
}

export interface CsvReading {
  readonly headings: readonly string[];
  /** A cell of each column, to recognise it by. */
  readonly samples: readonly string[];
  readonly mapping: Mapping;
  readonly lacking: ReturnType<typeof lackingIn>;
  readonly delimiter: Delimiter;
  readonly overview: Overview;
  /** Where each cohort of the overview stands in the file. */
  readonly lines: readonly number[];
  /** Rows of the file, without the headings. */
  readonly rows: number;
  /** Rows that cannot be read. */
  readonly faulty: number;
  readonly problems: readonly Problem[];
  /** All of them, also those too many to list. */
  readonly problemCount: number;
  /** Words for cancers that are not known here. */
  readonly unknownCancers: readonly string[];
}

/** The most a page takes: more would not fit into its memory. */
const MOST_ROWS = 200_000;
const MOST_UNKNOWN = 200;
const ROWS_A_BREATH = 250;

/** Where in a row a field stands. */
type Places = ReadonlyMap<Field, number>;

function cellsOf({ cells, line }: CsvLine, headings: readonly string[], at: Places): Cells {
  return {
    line,
    cell: (field) => cells[at.get(field) ?? -1] ?? '',
    heading: (field) => headings[at.get(field) ?? -1] ?? field,
  };
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

/** What is wrong with a row before any cell is looked at. */
function shapeProblem({ cells, line, quote, last }: CsvLine, width: number): Problem | null {
  if (quote) return { code: 'quote', line };
  const counts = { line, found: String(cells.length), expected: String(width) };
  if (cells.length > width && cells.slice(width).some(isFilled)) return { code: 'too-long-row', ...counts };
  if (cells.length < width) return { code: last ? 'cut-row' : 'short-row', ...counts };
  return null;
}

/** Rows of one cohort would count its patients twice. */
function sameCohort(row: OwnRow): string {
  const { trial, product, cohort, arm, cancers, registryIds, extras = [] } = row;
  return [trial, product, cohort, arm, cancers.join('\0'), registryIds.join('\0'), extras.join('\0')].join('\0\0');
}

class Table {
  readonly cohorts: OverviewBuilder;
  readonly lines: number[] = [];
  readonly problems: Problem[] = [];
  readonly unknown = new Set<string>();
  readonly seen = new Map<string, number>();
  /** Share of the file that has been parsed. */
  done = 0;
  total = 0;
  faulty = 0;
  problemCount = 0;

  constructor(cohorts: OverviewBuilder) {
    this.cohorts = cohorts;
  }

  report(problems: readonly Problem[]): void {
    this.problemCount += problems.length;
    if (this.problems.length < MOST_LISTED) this.problems.push(...problems);
  }

  take(line: CsvLine, headings: readonly string[], at: Places, known: Known): void {
    this.total += 1;
    const shape = shapeProblem(line, headings.length);
    if (shape) this.report([shape]);
    if (shape && isFault(shape)) {
      this.faulty += 1;
      return;
    }
    const cells = cellsOf(line, headings, at);
    const { row, problems } = readRow(cells, known);
    this.report(problems);
    if (problems.some(({ code }) => code === 'cancer') && this.unknown.size < MOST_UNKNOWN) this.noteUnknown(cells, known);
    const key = row && sameCohort(row);
    const before = key === null ? undefined : this.seen.get(key);
    if (before !== undefined) this.report([{ code: 'twice', line: line.line, found: String(before) }]);
    if (row === null || key === null || before !== undefined) {
      this.faulty += 1;
      return;
    }
    this.seen.set(key, line.line);
    this.cohorts.add(row);
    this.lines.push(line.line);
  }

  private noteUnknown({ cell }: Cells, { names, chosen }: Known): void {
    for (const word of [...splitCell(cell('cancers')), ...splitCell(cell('cancer'))].map(cleanName)) {
      if (!chosen.has(word) && findCancer(word, names) === null) this.unknown.add(word);
    }
  }
}

/** Called now and then with the share that is read; what it returns is waited for. */
export type Breath = (done: number) => void | Promise<void>;

/** The headings, what they mean, and an example of each column. */
function readHead([top, ...next]: readonly CsvLine[], asked: Mapping | undefined) {
  const headings = top?.cells.map(cleanName) ?? [];
  const mapping = asked?.length === headings.length ? asked : mapHeadings(headings);
  const samples = headings.map((_, index) => cleanName(next.find(({ cells }) => isFilled(cells[index] ?? ''))?.cells[index] ?? ''));
  return { headings, mapping, samples };
}

/**
 * Reads a table. Never throws on what a file contains; the code of a refusal where the first row holds no headings,
 * nothing follows it, or too much does.
 */
export async function readCsv(
  text: string,
  name: string,
  vocabulary: Vocabulary,
  choices: CsvChoices,
  breath: Breath,
): Promise<CsvReading | 'csv-headings' | 'csv-rows' | 'too-many'> {
  const tidy = tidyLines(text);
  const delimiter = tidy.named ?? findDelimiter(tidy.text, (heading) => fieldOf(heading) !== null);
  const batches = csvLines(tidy.text, delimiter, tidy.firstLine);
  const first = batches.next().value?.lines ?? [];
  const [top] = first;
  if (top === undefined) return 'csv-rows';
  const { headings, mapping, samples } = readHead(first.slice(0, 50), choices.mapping);
  if (top.quote || headings.filter(isFilled).length < 2) return 'csv-headings';
  const lacking = lackingIn(mapping);
  const at = new Map(mapping.flatMap((field, index) => (field === null ? [] : [[field, index] as const])));
  const known: Known = {
    cancers: new Map(vocabulary.cancers.map((cancer) => [cancer.id, cancer])),
    names: cancerIndex(vocabulary.cancers),
    chosen: new Map(choices.cancers),
  };
  const table = new Table(new OverviewBuilder({ cancers: vocabulary.cancers, products: productNames(vocabulary.products), file: name }));
  const take = async (lines: readonly CsvLine[]) => {
    for (const [index, line] of lines.entries()) {
      table.take(line, headings, at, known);
      if (index % ROWS_A_BREATH === ROWS_A_BREATH - 1) await breath(table.done);
    }
  };
  if (lacking.length === 0) {
    await take(first.slice(1));
    for (const { lines, done } of batches) {
      if (table.total + lines.length > MOST_ROWS) return 'too-many';
      table.done = done;
      await breath(done);
      await take(lines);
    }
    if (table.total === 0) return 'csv-rows';
  }
  return {
    headings,
    samples,
    mapping,
    lacking,
    delimiter,
    overview: table.cohorts.overview(),
    lines: table.lines,
    rows: table.total,
    faulty: table.faulty,
    problems: table.problems,
    problemCount: table.problemCount,
    unknownCancers: [...table.unknown],
  };
}
