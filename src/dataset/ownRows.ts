/** From the rows of a reader's file, one after another, to a table that travels and is kept. */
import { type Cancer, EXTRAS, type Extra, type Product } from './dataset.ts';
import { RESPONSE_MEASURES } from './measures.ts';
import { linksOf, type NamedLinks } from './ownLinks.ts';
import type { OwnTable, PackedRates, PackedRow, PackedText, PackedTrial, Rates } from './ownTable.ts';
import { UNNAMED } from './ownTable.ts';
import { type Arm, ARMS, type CellSource, type Construct, type Design, type Phase, RATE_MEASURES } from './vocabulary.ts';

/** Counts as a table prints them: position of the measure, events, n, and again; in one line, by one yardstick. */
interface TableRates {
  readonly line: number;
  readonly criteria?: string | undefined;
  readonly counts: readonly number[];
}

/** A row of a reader's file: one cohort, checked, with nothing filled in that the file does not say. */
export interface OwnRow extends NamedLinks {
  readonly trial: string;
  readonly cohort?: string | undefined;
  readonly product?: string | undefined;
  readonly targets: readonly string[];
  readonly cellSource?: CellSource | undefined;
  readonly construct?: Construct | undefined;
  readonly cancers: readonly string[];
  readonly phase?: Phase | undefined;
  readonly design?: Design | undefined;
  readonly arm?: Arm | undefined;
  readonly countries: readonly string[];
  readonly registryIds: readonly string[];
  readonly year?: number | undefined;
  readonly enrolled?: number | undefined;
  readonly infused?: number | undefined;
  readonly followUpMonths?: number | undefined;
  readonly source?: string | undefined;
  readonly url?: string | undefined;
  /** What an exported table says the cohort is beside the headline. */
  readonly extras?: readonly Extra[] | undefined;
  readonly rates: TableRates | Rates;
}

/** Letters and digits alone: names are compared so. */
export function plain(name: string): string {
  const small = name.toLowerCase();
  if (/^[a-z\d]*$/.test(small)) return small;
  return /^[ -~]*$/.test(small) ? small.replace(/[^a-z\d]+/g, '') : small.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Products by every name they go by. */
export function productNames(products: Iterable<Product>): ReadonlyMap<string, Product> {
  const names = new Map<string, Product>();
  for (const product of products) {
    for (const name of [product.id, product.name, product.brand ?? '', ...product.aliases]) {
      if (name !== '') names.set(plain(name), product);
    }
  }
  return names;
}

interface Setting {
  readonly cancers: readonly Cancer[];
  /** The products of the page, by `productNames`; a row that names one of them is about it. */
  readonly products: ReadonlyMap<string, Product>;
  /** Stands for the report where a row names none: the file's name. */
  readonly file: string;
}

const RESPONSES: ReadonlySet<number> = new Set(RESPONSE_MEASURES.map((measure) => RATE_MEASURES.indexOf(measure)));

function hasResponse({ rates }: OwnRow): boolean {
  if (!('counts' in rates)) return RESPONSE_MEASURES.some((measure) => rates[measure]);
  for (let from = 0; from < rates.counts.length; from += 3) if (RESPONSES.has(rates.counts[from] ?? -1)) return true;
  return false;
}

const BIT = Object.fromEntries(EXTRAS.map((extra, bit) => [extra, 1 << bit])) as Readonly<Record<Extra, number>>;

/** The marks of a cohort, as the dataset's own are marked; what only the file can know is taken from it. */
function bitsOf(row: OwnRow, construct: Construct | undefined): number {
  const said = row.extras ?? [];
  let bits = 0;
  if (row.design === 'case-report' || said.includes('case')) bits = BIT.case;
  else if (row.arm === 'control' || said.includes('control')) bits = BIT.control;
  else if (said.includes('earlier')) bits = BIT.earlier;
  else if (said.includes('subgroup')) bits = BIT.subgroup;
  if (construct === undefined ? said.includes('construct') : construct !== 'car-t') bits |= BIT.construct;
  return hasResponse(row) ? bits : bits | BIT['no-rate'];
}

/** Whether a product is what a row says of it; a row need not say. */
function fits({ cellSource, construct }: Product, row: OwnRow): boolean {
  return (row.cellSource ?? cellSource) === cellSource && (row.construct ?? construct) === construct;
}

/** What a row says of its product beside the name. */
function variantOf({ targets, cellSource, construct }: OwnRow): string {
  const antigens = targets.length === 1 ? (targets[0] ?? '') : targets.join('\0');
  return cellSource === undefined && construct === undefined ? antigens : `${antigens}\0\0${cellSource}\0${construct}`;
}

/** So many rows, or trials, in a text: it is parsed within a frame on a slow machine. */
const IN_A_TEXT = 500;

const writer = new TextEncoder();

function textOf(list: readonly (PackedTrial | PackedRow)[]): PackedText {
  return writer.encode(JSON.stringify(list));
}

function texts(list: readonly PackedTrial[]): PackedText[] {
  const made: PackedText[] = [];
  for (let from = 0; from < list.length; from += IN_A_TEXT) made.push(textOf(list.slice(from, from + IN_A_TEXT)));
  return made;
}

/**
 * Rows with one trial name, product and registry number are cohorts of one trial; ids are made of positions, since names
 * may be anything. No row is kept longer than until its text is full.
 */
export class TableBuilder {
  readonly #setting: Setting;
  readonly #cancerLists = new Map<string, number>();
  readonly #products: Product[] = [];
  /** By name, then by what else rows say of it. */
  readonly #productAt = new Map<string | undefined, Map<string, number>>();
  readonly #pageProducts = new Map<string, number>();
  readonly #trials: PackedTrial[] = [];
  readonly #trialAt = new Map<string, number>();
  readonly #texts: PackedText[] = [];
  #rows: PackedRow[] = [];
  readonly #names = new Map<string, number>();
  readonly #words = new Map<string, number>();
  readonly #links: (readonly [number, NamedLinks])[] = [];
  #count = 0;
  #hidden = 0;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  #productOf(row: OwnRow): number {
    const name = row.product;
    const variants = this.#productAt.get(name) ?? new Map<string, number>();
    if (variants.size === 0) this.#productAt.set(name, variants);
    const variant = variantOf(row);
    const at = variants.get(variant) ?? this.#newProduct(row);
    variants.set(variant, at);
    return at;
  }

  #newProduct(row: OwnRow): number {
    const { product: name, targets, cellSource, construct } = row;
    const known = name === undefined ? undefined : this.#setting.products.get(plain(name));
    const match = known && fits(known, row) ? known : undefined;
    const before = match && this.#pageProducts.get(match.id);
    if (before !== undefined) return before;
    const at = this.#products.length;
    this.#products.push(match ?? { id: `product${at}`, name: name ?? UNNAMED, aliases: [], targets, cellSource, construct });
    if (match) this.#pageProducts.set(match.id, at);
    return at;
  }

  #trialOf(row: OwnRow, product: number): number {
    const { trial: name, registryIds, phase = 'n/a', design = 'n/a' } = row;
    const key = `${name}\0${product}\0${row.phase}\0${row.design}\0${registryIds.join('\0')}`;
    const before = this.#trialAt.get(key);
    if (before === undefined) {
      const at = this.#trials.length;
      this.#trialAt.set(key, at);
      this.#trials.push([name, registryIds, phase, design, row.countries, product]);
      return at;
    }
    const trial = this.#trials[before];
    if (trial && trial[4] !== row.countries && row.countries.some((country) => !trial[4].includes(country))) {
      this.#trials[before] = [name, registryIds, phase, design, [...new Set([...trial[4], ...row.countries])], product];
    }
    return before;
  }

  #cancersOf({ cancers }: OwnRow): number {
    const key = cancers.join('\0');
    const before = this.#cancerLists.get(key);
    if (before !== undefined) return before;
    this.#cancerLists.set(key, this.#cancerLists.size);
    return this.#cancerLists.size - 1;
  }

  #word(word: string | undefined): number {
    if (word === undefined) return -1;
    const before = this.#words.get(word);
    if (before === undefined) this.#words.set(word, this.#words.size);
    return before ?? this.#words.size - 1;
  }

  #ratesOf({ rates }: OwnRow): PackedRates | Rates {
    return 'counts' in rates ? [rates.line, this.#word(rates.criteria), ...rates.counts] : rates;
  }

  add(row: OwnRow): void {
    const product = this.#productOf(row);
    const bits = bitsOf(row, this.#products[product]?.construct);
    if (bits & BIT['no-rate']) this.#hidden += 1;
    if (row.id !== undefined) this.#names.set(row.id, this.#names.has(row.id) ? -1 : this.#count);
    if (row.supersededBy !== undefined || row.subgroupOf !== undefined || row.sharesPatientsWith) this.#links.push([this.#count, row]);
    this.#rows.push([
      this.#trialOf(row, product),
      row.cohort ?? null,
      ARMS.indexOf(row.arm ?? 'car-t'),
      this.#cancersOf(row),
      bits,
      row.year ?? null,
      this.#word(row.source),
      row.url ?? null,
      row.enrolled ?? null,
      row.infused ?? null,
      row.followUpMonths ?? null,
      this.#word(row.product),
      this.#ratesOf(row),
    ]);
    this.#count += 1;
    if (this.#rows.length === IN_A_TEXT) this.#write();
  }

  #write(): void {
    if (this.#rows.length > 0) this.#texts.push(textOf(this.#rows));
    this.#rows = [];
  }

  /** Names and registry numbers of the trials. */
  *trialWords(): Generator<readonly string[]> {
    for (const [name, registryIds] of this.#trials) yield [name, ...registryIds];
  }

  table(): OwnTable {
    this.#write();
    const cancerLists = [...this.#cancerLists.keys()].map((key) => (key === '' ? [] : key.split('\0')));
    const named = new Set(cancerLists.flat());
    return {
      cite: this.#setting.file,
      cancers: this.#setting.cancers.filter(({ id }) => named.has(id)),
      cancerLists,
      products: this.#products,
      words: [...this.#words.keys()],
      trials: texts(this.#trials),
      rows: this.#texts,
      links: linksOf(this.#links, this.#names),
      counts: { trials: this.#trials.length, cohorts: this.#count, hidden: this.#hidden },
    };
  }
}
