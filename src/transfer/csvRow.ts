/** One row of a table as a cohort: read whole, or not at all. */
import { type Cancer, EXTRAS, type Extra, type RateOutcome } from '../dataset/dataset.ts';
import { applies } from '../dataset/measures.ts';
import type { OwnRow } from '../dataset/own.ts';
import { ARMS, DESIGNS, PHASES, type RateMeasure } from '../dataset/vocabulary.ts';
import { findCancer } from './cancerNames.ts';
import { readAddress, readCount, readCountry, readDecimal, readDesign, readPhase, readYear, splitCell } from './cellValues.ts';
import { cleanName, cleanText } from './cleanText.ts';
import { type Field, PAIRS, PARTS } from './csvFields.ts';
import { isFault, type Problem } from './problems.ts';

/** Cells of a row by field, and what the file calls the field. */
export interface Cells {
  readonly line: number;
  readonly cell: (field: Field) => string;
  readonly heading: (field: Field) => string;
}

export interface Known {
  readonly cancers: ReadonlyMap<string, Cancer>;
  /** Names of cancers with ids, by `cancerIndex`. */
  readonly names: ReadonlyMap<string, string>;
  /** What the reader said the file's own words for cancers mean, by the words cleaned. */
  readonly chosen: ReadonlyMap<string, string>;
}

/** Longest text of a cell that is quoted back. */
const QUOTED = 40;

type Rates = Partial<Record<RateMeasure, RateOutcome>>;
/** What the row says of its figures; the criteria are those of the response. */
type Stated = Pick<RateOutcome, 'locator' | 'criteria'>;
const PARTS_OF_ALL = ['cr', 'pr', 'sd', 'pd', 'ne'] as const;
const [KNOWN_PHASES, KNOWN_DESIGNS] = [PHASES.join(', '), DESIGNS.join(', ')];

/** Collects the problems of one row while its cells are read. */
class RowReader {
  readonly problems: Problem[] = [];
  readonly row: Cells;

  constructor(row: Cells) {
    this.row = row;
  }

  report(code: Problem['code'], field?: Field, found?: string, expected?: string): void {
    this.problems.push({
      code,
      line: this.row.line,
      ...(field && { column: this.row.heading(field) }),
      ...(found !== undefined && { found: cleanText(found).slice(0, QUOTED) }),
      ...(expected !== undefined && { expected }),
    });
  }

  /** A value, undefined where the cell is empty; what cannot be read is reported. */
  value<T>(field: Field, read: (cell: string) => T | undefined | null, code: Problem['code'], expected?: string): T | undefined {
    const cell = this.row.cell(field);
    const found = read(cell);
    if (found === null) this.report(code, field, cell, expected);
    return found ?? undefined;
  }

  count(field: Field): number | undefined {
    return this.value(field, readCount, 'not-count');
  }

  name(field: Field): string | undefined {
    return cleanName(this.row.cell(field)) || undefined;
  }

  list(field: Field): readonly string[] {
    return splitCell(this.row.cell(field)).map(cleanName);
  }
}

function cancersOf(reader: RowReader, { names, chosen }: Known): readonly string[] {
  const several = reader.list('cancers');
  const words = several.length > 0 ? several : reader.list('cancer');
  if (words.length === 0) reader.report('missing', 'cancer');
  const ids = words.flatMap((word) => {
    const id = chosen.get(word) ?? findCancer(word, names);
    if (id === null) reader.report('cancer', several.length > 0 ? 'cancers' : 'cancer', word);
    return id ?? [];
  });
  return [...new Set(ids)];
}

/** Events of n; both or neither, whole, and no more events than n. */
function rateOf(reader: RowReader, events: Field, n: Field, total: number | undefined, more: Stated): RateOutcome | undefined {
  const count = reader.count(events);
  if (count === undefined) return undefined;
  if (total === undefined) {
    reader.report('no-n', events, String(count), reader.row.heading(n));
    return undefined;
  }
  if (total === 0) reader.report('n-zero', n, '0');
  else if (count > total) reader.report('above-n', events, String(count), String(total));
  return { events: count, n: total, basis: 'printed', ...more };
}

function ratesOf(reader: RowReader): Rates {
  const rates: Rates = {};
  let whole: number | undefined;
  let paired = false;
  const locator = String(reader.row.line);
  const criteria = reader.name('criteria');
  const response: Stated = criteria === undefined ? { locator } : { locator, criteria };
  for (const { measure, events, n } of PAIRS) {
    const total = reader.count(n);
    const isResponse = measure === 'orr' || measure === 'cr' || measure === 'dcr';
    const rate = rateOf(reader, events, n, total, isResponse ? response : { locator });
    if (rate) {
      rates[measure] = rate;
      paired = true;
    }
    if (isResponse && whole === undefined && total !== undefined && total > 0) whole = total;
  }
  for (const { measure, events, n } of PARTS) {
    const rate = rateOf(reader, events, n, reader.count(n) ?? whole, response);
    if (rate) rates[measure] = rate;
  }
  if (!paired && !reader.problems.some(isFault)) reader.report('no-pair');
  return rates;
}

/** What cannot be true of one group of patients: parts above the whole, CR above ORR, ORR above DCR. */
function checkTogether(reader: RowReader, rates: Rates): void {
  const events = (measure: RateMeasure, n: number) => (rates[measure]?.n === n ? rates[measure].events : undefined);
  const n = rates.orr?.n ?? rates.cr?.n ?? rates.dcr?.n;
  if (n === undefined) return;
  const [orr, cr, dcr] = [events('orr', n), events('cr', n), events('dcr', n)];
  if (cr !== undefined && orr !== undefined && cr > orr) reader.report('above-orr', 'cr_events', String(cr), String(orr));
  if (orr !== undefined && dcr !== undefined && orr > dcr) reader.report('above-dcr', 'orr_events', String(orr), String(dcr));
  const sum = PARTS_OF_ALL.reduce((total, measure) => total + (events(measure, n) ?? 0), 0);
  if (sum > n) reader.report('parts-above-n', undefined, String(sum), String(n));
}

function checkEnrolment(reader: RowReader, rates: Rates, enrolled: number | undefined, infused: number | undefined): void {
  if (enrolled === undefined) return;
  if (infused !== undefined && infused > enrolled) reader.report('above-enrolled', 'infused', String(infused), String(enrolled));
  for (const { measure, n } of PAIRS) {
    const total = rates[measure]?.n;
    if (total !== undefined && total > enrolled) reader.report('n-above-enrolled', n, String(total), String(enrolled));
  }
}

/** What an exported table says of the cohort; anything else is not known here. */
function extrasOf(reader: RowReader): readonly Extra[] | undefined {
  const found = reader.list('kind').flatMap((word) => EXTRAS.find((extra) => extra === word) ?? []);
  return found.length > 0 ? found : undefined;
}

/** The cohort of a row, or null, with whatever is wrong. */
export function readRow(cells: Cells, known: Known): { readonly row: OwnRow | null; readonly problems: readonly Problem[] } {
  const reader = new RowReader(cells);
  const trial = reader.name('trial');
  if (trial === undefined) reader.report('missing', 'trial');
  const cancers = cancersOf(reader, known);
  const rates = ratesOf(reader);
  checkTogether(reader, rates);
  if (rates.dcr && cancers.length > 0 && !applies('dcr', cancers.flatMap((id) => known.cancers.get(id) ?? []))) {
    reader.report('no-dcr', 'dcr_events');
  }
  const enrolled = reader.count('enrolled');
  const infused = reader.count('infused');
  checkEnrolment(reader, rates, enrolled, infused);
  const phase = reader.value('phase', readPhase, 'phase', KNOWN_PHASES);
  const design = reader.value('design', readDesign, 'design', KNOWN_DESIGNS);
  const year = reader.value('year', readYear, 'year', '1990–2099');
  const followUpMonths = reader.value('follow_up_months', readDecimal, 'not-number');
  const countries = splitCell(cells.cell('country')).flatMap((word) => {
    const code = readCountry(word);
    if (code === null) reader.report('country', 'country', word);
    return code ?? [];
  });
  const written = cleanText(cells.cell('url'));
  const url = written === '' ? undefined : (readAddress(written) ?? undefined);
  if (written !== '' && url === undefined) reader.report('not-https', 'url', written);
  const arm = ARMS.find((entry) => entry === cleanText(cells.cell('arm')));
  if (!reader.problems.some(isFault) && !rates.orr && !rates.cr && !rates.dcr) reader.report('no-rate');
  if (trial === undefined || reader.problems.some(isFault)) return { row: null, problems: reader.problems };
  const row: OwnRow = {
    trial,
    cohort: reader.name('cohort'),
    product: reader.name('product'),
    targets: reader.list('target'),
    cancers,
    phase,
    design,
    arm,
    countries: [...new Set(countries)],
    registryIds: reader.list('registry_ids'),
    year,
    enrolled,
    infused,
    followUpMonths,
    source: reader.name('source') ?? (url === undefined ? cleanName(written) || undefined : undefined),
    url,
    extras: extrasOf(reader),
    rates,
  };
  return { row, problems: reader.problems };
}
