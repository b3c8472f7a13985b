/** A reader's own trials beside, or instead of, those that come with the page. */
import { groupOfCancers } from './cancerGroup.ts';
import { at, type Cancer, type Cohort, type Dataset, type Extra, type Overview, type Product, type RateOutcome, type Trial } from './dataset.ts';
import type { DetailsFile } from './details.ts';
import { RESPONSE_MEASURES } from './measures.ts';
import type { Arm, Design, Phase, RateMeasure } from './vocabulary.ts';

/** A row of a reader's file: one cohort, checked, with nothing filled in that the file does not say. */
export interface OwnRow {
  readonly trial: string;
  readonly cohort?: string | undefined;
  readonly product?: string | undefined;
  readonly targets: readonly string[];
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
  readonly rates: Partial<Record<RateMeasure, RateOutcome>>;
}

/** A file that the reader opened, as it is kept and shown. */
export interface OwnFile {
  /** Of this page: `own1`. */
  readonly id: string;
  readonly name: string;
  readonly overview: Overview;
  /** Where the file is in the dataset's own schema: every outcome with its source. */
  readonly details?: DetailsFile | undefined;
}

/** Shown where a file does not name the product. */
const UNNAMED = '–';

function hasResponse(rates: OwnRow['rates']): boolean {
  return RESPONSE_MEASURES.some((measure) => rates[measure]);
}

function extrasOf(row: OwnRow): Extra[] {
  const extras: Extra[] = (row.extras ?? []).filter((extra) => extra !== 'no-rate');
  if (extras.includes('case') || extras.includes('control')) return hasResponse(row.rates) ? extras : [...extras, 'no-rate'];
  if (row.design === 'case-report') extras.push('case');
  else if (row.arm === 'control') extras.push('control');
  if (!hasResponse(row.rates)) extras.push('no-rate');
  return extras;
}

function patientsOf({ rates, infused, enrolled }: OwnRow): number | undefined {
  for (const measure of RESPONSE_MEASURES) {
    const n = rates[measure]?.n;
    if (n !== undefined) return n;
  }
  return infused ?? enrolled;
}

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

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

/** Parts of a key; no text of a file holds what stands between them. */
const keyOf = (...parts: readonly (string | number | undefined)[]) => parts.join('\0');

/**
 * Makes rows into an overview, one after another, so that none has to be kept. Rows with one trial name, product and
 * registry number are cohorts of one trial; ids are made of positions, since names may be anything.
 */
export class OverviewBuilder {
  readonly #setting: Setting;
  readonly #cancerById: ReadonlyMap<string, Cancer>;
  readonly #products: Product[] = [];
  readonly #productAt = new Map<string, number>();
  readonly #trials: Overview['trials'][number][] = [];
  readonly #trialAt = new Map<string, number>();
  readonly #countries: Set<string>[] = [];
  readonly #cohorts: Overview['cohorts'][number][] = [];

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#cancerById = new Map(setting.cancers.map((cancer) => [cancer.id, cancer]));
  }

  #productOf({ product: name, targets }: OwnRow): number {
    const match = name === undefined ? undefined : this.#setting.products.get(plain(name));
    const key = match?.id ?? keyOf(name, '', ...targets);
    let at = this.#productAt.get(key);
    if (at === undefined) {
      at = this.#products.length;
      this.#productAt.set(key, at);
      this.#products.push(match ?? { id: `product${at}`, name: name ?? UNNAMED, aliases: [], targets });
    }
    return at;
  }

  #trialOf(row: OwnRow): number {
    const product = this.#productOf(row);
    const { trial: name, registryIds, phase = 'n/a', design = 'n/a' } = row;
    const key = keyOf(name, product, row.phase, row.design, ...registryIds);
    let at = this.#trialAt.get(key);
    if (at === undefined) {
      at = this.#trials.length;
      this.#trialAt.set(key, at);
      this.#trials.push({ id: `trial${at}`, name, registryIds, phase, design, countries: [], product });
      this.#countries.push(new Set());
    }
    for (const country of row.countries) this.#countries[at]?.add(country);
    return at;
  }

  add(row: OwnRow): void {
    const named = row.cancers.flatMap((id) => this.#cancerById.get(id) ?? []);
    this.#cohorts.push({
      id: `row${this.#cohorts.length}`,
      trial: this.#trialOf(row),
      label: row.cohort === undefined ? (named[0]?.name ?? { en: row.trial }) : { en: row.cohort },
      arm: row.arm ?? 'car-t',
      treatment: row.product ?? UNNAMED,
      cancers: row.cancers,
      group: groupOfCancers(named) ?? 'solid-mixed',
      extras: extrasOf(row),
      statuses: [],
      year: row.year,
      cite: row.source ?? this.#setting.file,
      url: row.url,
      enrolled: row.enrolled,
      infused: row.infused,
      patients: patientsOf(row),
      followUpMonths: row.followUpMonths,
      checked: 1,
      own: true,
      rates: row.rates,
    });
  }

  overview(): Overview {
    const trials = this.#trials.map((trial, at) => ({ ...trial, countries: [...(this.#countries[at] ?? [])] }));
    return { version: '', reviewed: '', cancers: this.#setting.cancers, products: this.#products, trials, cohorts: this.#cohorts };
  }
}

export function overviewOf(rows: readonly OwnRow[], setting: Setting): Overview {
  const builder = new OverviewBuilder(setting);
  for (const row of rows) builder.add(row);
  return builder.overview();
}

/** Adds one file's cohorts. Their ids are made the file's own: two files, and the page, may use the same. */
function addCohorts(cohorts: Cohort[], { id: file, overview }: OwnFile, base: Dataset): void {
  const own = (id: string) => `${file}-${id}`;
  const optional = (id: string | undefined) => (id === undefined ? undefined : own(id));
  const products = overview.products.map((product) => base.productById.get(product.id) ?? { ...product, id: own(product.id) });
  const trials = overview.trials.map((trial) => ({ ...trial, id: own(trial.id), product: at(products, trial.product) }));
  // A copy each, and no more: there may be a hundred thousand.
  for (const cohort of overview.cohorts) {
    cohorts.push({
      ...cohort,
      id: own(cohort.id),
      supersededBy: optional(cohort.supersededBy),
      subgroupOf: optional(cohort.subgroupOf),
      sharesPatientsWith: cohort.sharesPatientsWith?.map(own),
      own: true,
      index: cohorts.length,
      trial: at(trials, cohort.trial),
    });
  }
}

/** The dataset with the reader's files: beside the bundled trials, or `alone`. Without files it is the base itself. */
export function withOwn(base: Dataset, files: readonly OwnFile[], alone: boolean): Dataset {
  if (files.length === 0) return base;
  const cohorts = alone ? [] : [...base.cohorts];
  for (const file of files) addCohorts(cohorts, file, base);
  const cohortById = new Map<string, Cohort>();
  const trialById = new Map<string, Trial>();
  for (const cohort of cohorts) {
    cohortById.set(cohort.id, cohort);
    trialById.set(cohort.trial.id, cohort.trial);
  }
  const cancerById = new Map([...files.flatMap(({ overview }) => overview.cancers), ...base.cancers].map((cancer) => [cancer.id, cancer]));
  const further = [...cancerById.values()].filter(({ id }) => !base.cancerById.has(id));
  return {
    ...base,
    cancers: further.length > 0 ? [...base.cancers, ...further] : base.cancers,
    cancerById,
    cohorts,
    cohortById,
    trialById,
    productById: new Map([...trialById.values()].map(({ product }) => [product.id, product])),
  };
}

/** Trials of an overview that the page has already, by name or registry number: their patients may be the same. */
export function sharedTrials({ trials }: Overview, base: Dataset): number {
  const known = new Set<string>();
  for (const { name, registryIds } of base.trialById.values()) for (const word of [name, ...registryIds]) known.add(plain(word));
  return trials.filter(({ name, registryIds }) => [name, ...registryIds].some((word) => known.has(plain(word)))).length;
}
