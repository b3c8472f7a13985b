/** One row of a table as a cohort: read whole, or not at all. */
import { type Cancer, EXTRAS, type Extra } from '../dataset/dataset.ts';
import { applies } from '../dataset/measures.ts';
import type { OwnRow } from '../dataset/ownRows.ts';
import { type Arm, ARMS, CELL_SOURCES, CONSTRUCTS, type Design, DESIGNS, PHASES } from '../dataset/vocabulary.ts';
import { findCancer } from './cancerNames.ts';
import { readAddress, readCountry, readDecimal, readDesign, readPhase, readYear, remembered, splitCell } from './cellValues.ts';
import { cleanName, cleanText } from './cleanText.ts';
import { CsvCells } from './csvCells.ts';
import type { Mapping } from './csvFields.ts';
import { checkEnrolment, checkTogether, countIn, countsOf, flat, pairsIn } from './csvRates.ts';
import type { CsvLine } from './csvText.ts';
import { isFault, type Problem } from './problems.ts';

export interface Known {
  readonly cancers: ReadonlyMap<string, Cancer>;
  /** Names of cancers with ids, by `cancerIndex`. */
  readonly names: ReadonlyMap<string, string>;
  /** What the reader said the file's own words for cancers mean, by the words cleaned. */
  readonly chosen: ReadonlyMap<string, string>;
}

/** The cohort of a row, or null, with whatever is wrong. */
export interface ReadRow {
  readonly row: OwnRow | null;
  readonly problems: readonly Problem[];
}

const [KNOWN_PHASES, KNOWN_DESIGNS] = [PHASES.join(', '), DESIGNS.join(', ')];

/** Words for cancers that a reader can be asked about. */
const MOST_UNKNOWN = 200;

/** Words of a cell as codes, and those that are none. */
function codesIn<T extends string>(cell: string, codeOf: (word: string) => T | null) {
  const codes = new Set<T>();
  const unknown: string[] = [];
  for (const word of splitCell(cell).map(cleanName)) {
    const code = codeOf(word);
    if (code === null) unknown.push(word);
    else codes.add(code);
  }
  return { codes: [...codes], unknown };
}

/** A word of a vocabulary, in small letters; null for another. */
function wordOf<T extends string>(words: readonly T[]) {
  return remembered((cell: string): T | null => words.find((word) => word === cleanText(cell).toLowerCase()) ?? null);
}

/** Reads the rows of one table. */
export class RowReader {
  readonly #cells: CsvCells;
  readonly #pairs: ReturnType<typeof pairsIn>;
  readonly #cancers: (cell: string) => { readonly ids: readonly string[]; readonly unknown: readonly string[]; readonly hasDcr: boolean };
  readonly #countries = remembered((cell: string) => codesIn(cell, readCountry));
  readonly #extras = remembered((cell: string): readonly Extra[] => codesIn(cell, (word) => EXTRAS.find((extra) => extra === word) ?? null).codes);
  readonly #arm = wordOf(ARMS);
  readonly #cellSource = wordOf(CELL_SOURCES);
  readonly #construct = wordOf(CONSTRUCTS);
  /** Words for cancers that are not known here. */
  readonly unknown = new Set<string>();

  constructor(headings: readonly string[], mapping: Mapping, { cancers, names, chosen }: Known) {
    this.#cells = new CsvCells(headings, mapping);
    this.#pairs = pairsIn(this.#cells);
    this.#cancers = remembered((cell) => {
      const { codes, unknown } = codesIn(cell, (word) => chosen.get(word) ?? findCancer(word, names));
      return { ids: codes, unknown, hasDcr: applies('dcr', codes.flatMap((id) => cancers.get(id) ?? [])) };
    });
  }

  #cancersOf() {
    const cells = this.#cells;
    const field = cells.list('cancers').length > 0 ? 'cancers' : 'cancer';
    const found = this.#cancers(cells.cell(field));
    if (found.ids.length + found.unknown.length === 0) cells.report('missing', 'cancer');
    for (const word of found.unknown) {
      cells.report('cancer', field, word);
      if (this.unknown.size < MOST_UNKNOWN) this.unknown.add(word);
    }
    return found;
  }

  /** What an exported table says of the cohort, of the trial's design and its arm; anything else is not known here. */
  #kindOf(): { readonly extras: readonly Extra[]; readonly design: Design | undefined; readonly arm: Arm | undefined } {
    const cells = this.#cells;
    const extras = cells.has('kind') ? this.#extras(cells.cell('kind')) : [];
    const design = cells.value('design', readDesign, 'design', KNOWN_DESIGNS);
    const arm = cells.has('arm') ? (this.#arm(cells.cell('arm')) ?? undefined) : undefined;
    // A link says it too, where the table does not say what the cohort is.
    const isSaid = extras.length > 0 || /^headline$/i.test(cells.cell('kind'));
    const linked: readonly Extra[] = cells.cell('superseded_by') !== '' ? ['earlier'] : cells.cell('subgroup_of') !== '' ? ['subgroup'] : [];
    return {
      extras: isSaid ? extras : linked,
      design: design ?? (extras.includes('case') ? 'case-report' : undefined),
      arm: arm ?? (extras.includes('control') ? 'control' : undefined),
    };
  }

  read(line: CsvLine): ReadRow {
    const cells = this.#cells;
    cells.take(line);
    const trial = cells.name('trial');
    if (trial === undefined) cells.report('missing', 'trial');
    const { ids: cancers, hasDcr } = this.#cancersOf();
    const counts = countsOf(cells, this.#pairs);
    checkTogether(cells, counts);
    if (counts.dcr && cancers.length > 0 && !hasDcr) cells.report('no-dcr', 'dcr_events');
    const enrolled = countIn(cells, 'enrolled');
    const infused = countIn(cells, 'infused');
    checkEnrolment(cells, counts, enrolled, infused);
    const phase = cells.value('phase', readPhase, 'phase', KNOWN_PHASES);
    const { extras, design, arm } = this.#kindOf();
    const year = cells.value('year', readYear, 'year', '1990–2099');
    const followUpMonths = cells.value('follow_up_months', readDecimal, 'not-number');
    const cellSource = cells.value('cell_source', this.#cellSource, 'word', CELL_SOURCES.join(', '));
    const construct = cells.value('construct', this.#construct, 'word', CONSTRUCTS.join(', '));
    const countries = this.#countries(cells.cell('country'));
    for (const word of countries.unknown) cells.report('country', 'country', word);
    const written = cleanText(cells.cell('url'));
    const url = written === '' ? undefined : (readAddress(written) ?? undefined);
    if (written !== '' && url === undefined) cells.report('not-https', 'url', written);
    const isFaulty = cells.problems.some(isFault);
    if (!isFaulty && !counts.orr && !counts.cr && !counts.dcr) cells.report('no-rate');
    const { problems } = cells;
    if (trial === undefined || isFaulty) return { row: null, problems };
    const shared = cells.names('shares_patients_with');
    const row: OwnRow = {
      trial,
      cohort: cells.name('cohort'),
      product: cells.common('product'),
      targets: cells.list('target'),
      cellSource,
      construct,
      cancers,
      phase,
      design,
      arm,
      countries: countries.codes,
      registryIds: cells.names('registry_ids'),
      year,
      enrolled,
      infused,
      followUpMonths,
      source: cells.common('source') ?? (url === undefined ? cleanName(written) || undefined : undefined),
      url,
      extras,
      id: cells.name('cohort_id'),
      supersededBy: cells.name('superseded_by'),
      subgroupOf: cells.name('subgroup_of'),
      sharesPatientsWith: shared.length > 0 ? shared : undefined,
      rates: { line: line.line, criteria: cells.common('criteria'), counts: flat(counts) },
    };
    return { row, problems };
  }
}
