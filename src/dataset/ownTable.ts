/**
 * The rows of a reader's table as they come from the worker, wait for the reader and are kept on the device: texts of
 * JSON, some hundred rows each, with positions in place of names. They are parsed where they are shown, text by text.
 */
import { groupOfCancers } from './cancerGroup.ts';
import { at, type Cancer, type Cohort, EXTRAS, type Extra, type Product, type RateOutcome, type Trial } from './dataset.ts';
import { RESPONSE_MEASURES } from './measures.ts';
import { ARMS, type Design, type Phase, RATE_MEASURES, type RateMeasure } from './vocabulary.ts';

export type Rates = Partial<Record<RateMeasure, RateOutcome>>;

/** JSON in UTF-8, which passes from the worker to the page without a copy; files that were kept before may hold strings. */
export type PackedText = Uint8Array<ArrayBuffer> | string;

const reader = new TextDecoder();

function parsed<T>(text: PackedText): T {
  return JSON.parse(typeof text === 'string' ? text : reader.decode(text)) as T;
}

/** Counts as a table prints them in one line, by one yardstick: its line, the yardstick, then measure, events and n again and again. */
export type PackedRates = readonly number[];

export type PackedTrial = readonly [
  name: string,
  registryIds: readonly string[],
  phase: Phase,
  design: Design | 'n/a',
  countries: readonly string[],
  product: number,
];

/** null, or −1 for a word, where the file says nothing. */
export type PackedRow = readonly [
  trial: number,
  label: string | null,
  arm: number,
  /** Position in `cancerLists`. */
  cancers: number,
  /** A bit for each of EXTRAS. */
  extras: number,
  year: number | null,
  cite: number,
  url: string | null,
  enrolled: number | null,
  infused: number | null,
  followUpMonths: number | null,
  treatment: number,
  rates: PackedRates | Rates,
];

/** What a row says of other rows of its file, by their positions. */
export interface Links {
  readonly supersededBy?: number | undefined;
  readonly subgroupOf?: number | undefined;
  readonly sharesPatientsWith?: readonly number[] | undefined;
}

export interface OwnTable {
  /** Stands for the report where a row names none: the file's name. */
  readonly cite: string;
  /** Those that the rows name. */
  readonly cancers: readonly Cancer[];
  readonly cancerLists: readonly (readonly string[])[];
  readonly products: readonly Product[];
  /** Reports, treatments and yardsticks: rows name them by their positions. */
  readonly words: readonly string[];
  /** Lists of PackedTrial. */
  readonly trials: readonly PackedText[];
  /** Lists of PackedRow. */
  readonly rows: readonly PackedText[];
  readonly links: readonly (readonly [row: number, links: Links])[];
  readonly counts: { readonly trials: number; readonly cohorts: number; /** Without a response rate. */ readonly hidden: number };
}

/** Shown where a file does not name the product. */
export const UNNAMED = '–';

const OF_RESPONSE: ReadonlySet<RateMeasure> = new Set(['orr', 'cr', 'dcr', 'pr', 'sd', 'pd', 'ne']);

/** Counts alone are a list, or figures of any kind as they are. */
function isPacked(rates: PackedRates | Rates): rates is PackedRates {
  return Array.isArray(rates);
}

function ratesOf(packed: PackedRates | Rates, words: readonly string[]): Rates {
  if (!isPacked(packed)) return packed;
  const [line, criteriaAt = -1] = packed;
  const locator = String(line);
  const criteria = words[criteriaAt];
  const rates: Rates = {};
  for (let from = 2; from < packed.length; from += 3) {
    const measure = at(RATE_MEASURES, packed[from] ?? -1);
    const yardstick = OF_RESPONSE.has(measure) ? criteria : undefined;
    rates[measure] = { events: packed[from + 1], n: packed[from + 2], basis: 'printed', criteria: yardstick, locator };
  }
  return rates;
}

function patientsOf(rates: Rates, infused: number | null, enrolled: number | null): number | undefined {
  for (const measure of RESPONSE_MEASURES) {
    const n = rates[measure]?.n;
    if (n !== undefined) return n;
  }
  return infused ?? enrolled ?? undefined;
}

/** Lists that many rows share, made once. */
function listOfExtras(known: Map<number, readonly Extra[]>, bits: number): readonly Extra[] {
  const before = known.get(bits);
  if (before) return before;
  const made = EXTRAS.filter((_, bit) => (bits & (1 << bit)) !== 0);
  known.set(bits, made);
  return made;
}

/** Unpacks a table under ids that begin with `file`: trials first, since rows name them. Text by text. */
export class Unpacking {
  readonly #table: OwnTable;
  readonly #file: string;
  readonly #products: readonly Product[];
  readonly #trials: Trial[] = [];
  readonly #cancers: readonly { readonly ids: readonly string[]; readonly group: string; readonly label: Cohort['label'] | undefined }[];
  readonly #extras = new Map<number, readonly Extra[]>();
  readonly #links: ReadonlyMap<number, Links>;
  #rows = 0;

  constructor(table: OwnTable, file: string, productById: ReadonlyMap<string, Product>) {
    this.#table = table;
    this.#file = file;
    this.#products = table.products.map((product) => productById.get(product.id) ?? { ...product, id: `${file}-${product.id}` });
    const cancerById = new Map(table.cancers.map((cancer) => [cancer.id, cancer]));
    this.#cancers = table.cancerLists.map((ids) => {
      const named = ids.flatMap((id) => cancerById.get(id) ?? []);
      return { ids, group: groupOfCancers(named) ?? 'solid-mixed', label: named[0]?.name };
    });
    this.#links = new Map(table.links);
  }

  trials(text: PackedText): readonly Trial[] {
    const packed = parsed<readonly PackedTrial[]>(text);
    const trials = packed.map(([name, registryIds, phase, design, countries, product], index): Trial => {
      const id = `${this.#file}-trial${this.#trials.length + index}`;
      return { id, name, registryIds, phase, design, countries, product: at(this.#products, product) };
    });
    for (const trial of trials) this.#trials.push(trial);
    return trials;
  }

  /** The cohorts of a text, from position `first` of the dataset on. */
  cohorts(text: PackedText, first: number): readonly Cohort[] {
    const packed = parsed<readonly PackedRow[]>(text);
    const cohorts = packed.map((row, index) => this.#cohort(row, this.#rows + index, first + index));
    this.#rows += packed.length;
    return cohorts;
  }

  #id(row: number): string {
    return `${this.#file}-row${row}`;
  }

  #cohort(row: PackedRow, position: number, index: number): Cohort {
    const [trialAt, label, arm, list, extras, year, cite, url, enrolled, infused, followUpMonths, treatment, packed] = row;
    const trial = at(this.#trials, trialAt);
    const cancers = at(this.#cancers, list);
    const { words } = this.#table;
    const rates = ratesOf(packed, words);
    const links = this.#links.get(position);
    return {
      id: this.#id(position),
      index,
      trial,
      label: label === null ? (cancers.label ?? { en: trial.name }) : { en: label },
      arm: at(ARMS, arm),
      treatment: words[treatment] ?? UNNAMED,
      cancers: cancers.ids,
      group: cancers.group,
      extras: listOfExtras(this.#extras, extras),
      statuses: NONE,
      year: year ?? undefined,
      cite: words[cite] ?? this.#table.cite,
      url: url ?? undefined,
      enrolled: enrolled ?? undefined,
      infused: infused ?? undefined,
      patients: patientsOf(rates, infused, enrolled),
      followUpMonths: followUpMonths ?? undefined,
      supersededBy: links?.supersededBy === undefined ? undefined : this.#id(links.supersededBy),
      subgroupOf: links?.subgroupOf === undefined ? undefined : this.#id(links.subgroupOf),
      sharesPatientsWith: links?.sharesPatientsWith?.map((other) => this.#id(other)),
      checked: 1,
      own: true,
      rates,
    };
  }
}

const NONE: Cohort['statuses'] = [];
