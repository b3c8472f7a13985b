/** A whole table: headings, mapping, rows, problems; in steps, so that it can stop for breath and show how far it is. */
import type { Cancer, Product } from '../dataset/dataset.ts';
import { type OwnRow, productNames, TableBuilder } from '../dataset/ownRows.ts';
import type { OwnTable } from '../dataset/ownTable.ts';
import { cancerIndex } from './cancerNames.ts';
import { cleanName } from './cleanText.ts';
import { fieldOf, lackingIn, type Mapping, mapHeadings } from './csvFields.ts';
import { type CsvLine, csvLines, type Delimiter, findDelimiter, tidyLines } from './csvText.ts';
import { RowReader } from './csvRow.ts';
import { isFault, MOST_LISTED, type Problem } from './problems.ts';
import { countShared } from './sharedTrials.ts';

/** What a table is read against: the page's own cancers, products and trials. */
export interface Vocabulary {
  readonly cancers: readonly Cancer[];
  readonly products: readonly Product[];
  /** Names and registry numbers of trials that the page has. */
  readonly trials?: readonly string[] | undefined;
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
  readonly table: OwnTable;
  /** Trials that the page has already, by name or registry number: their patients may be the same. */
  readonly shared: number;
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
const ROWS_A_BREATH = 250;

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

/** What is wrong with a row before any cell is looked at. */
function shapeProblem({ cells, line, quote, last }: CsvLine, width: number): Problem | null {
  if (quote) return { code: 'quote', line };
  if (cells.length === width) return null;
  const counts = { line, found: String(cells.length), expected: String(width) };
  if (cells.length > width && cells.slice(width).some(isFilled)) return { code: 'too-long-row', ...counts };
  if (cells.length < width) return { code: last ? 'cut-row' : 'short-row', ...counts };
  return null;
}

/** Rows of one cohort would count its patients twice. */
function sameCohort({ trial, product, cohort, arm, cancers, registryIds, extras }: OwnRow): string {
  return [trial, product, cohort, arm, cancers.join(), registryIds.join('\0'), extras?.join()].join('\0\0');
}

class Table {
  readonly cohorts: TableBuilder;
  readonly reader: RowReader;
  readonly width: number;
  readonly problems: Problem[] = [];
  readonly seen = new Map<string, number>();
  /** Share of the file that has been parsed. */
  done = 0;
  total = 0;
  faulty = 0;
  problemCount = 0;

  constructor(cohorts: TableBuilder, reader: RowReader, width: number) {
    this.cohorts = cohorts;
    this.reader = reader;
    this.width = width;
  }

  report(problems: readonly Problem[]): void {
    if (problems.length === 0) return;
    this.problemCount += problems.length;
    if (this.problems.length < MOST_LISTED) this.problems.push(...problems);
  }

  take(line: CsvLine): void {
    this.total += 1;
    const shape = shapeProblem(line, this.width);
    if (shape) this.report([shape]);
    const row = shape && isFault(shape) ? null : this.#read(line);
    if (row === null) this.faulty += 1;
    else this.cohorts.add(row);
  }

  #read(line: CsvLine): OwnRow | null {
    const { row, problems } = this.reader.read(line);
    this.report(problems);
    if (row === null) return null;
    const key = sameCohort(row);
    const before = this.seen.get(key);
    if (before !== undefined) {
      this.report([{ code: 'twice', line: line.line, found: String(before) }]);
      return null;
    }
    this.seen.set(key, line.line);
    return row;
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
  const known = {
    cancers: new Map(vocabulary.cancers.map((cancer) => [cancer.id, cancer])),
    names: cancerIndex(vocabulary.cancers),
    chosen: new Map(choices.cancers),
  };
  const cohorts = new TableBuilder({ cancers: vocabulary.cancers, products: productNames(vocabulary.products), file: name });
  const reader = new RowReader(headings, mapping, known);
  const table = new Table(cohorts, reader, headings.length);
  const take = async (lines: readonly CsvLine[]) => {
    for (const [index, line] of lines.entries()) {
      table.take(line);
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
    shared: countShared(cohorts.trialWords(), vocabulary.trials ?? []),
    table: cohorts.table(),
    rows: table.total,
    faulty: table.faulty,
    problems: table.problems,
    problemCount: table.problemCount,
    unknownCancers: [...reader.unknown],
  };
}
