/** A reader's own trials beside, or instead of, those that come with the page. */
import { groupOfCancers } from './cancerGroup.ts';
import { type Cancer, type Cohort, type Dataset, type Extra, link, type Overview, type Product, type RateOutcome } from './dataset.ts';
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

/**
 * Rows as an overview. Rows with one trial name, product and registry number are cohorts of one trial; ids are made of
 * positions, since names may be anything.
 */
export function overviewOf(rows: readonly OwnRow[], { cancers, products: known, file }: Setting): Overview {
  const cancerById = new Map(cancers.map((cancer) => [cancer.id, cancer]));
  const products: Product[] = [];
  const productAt = new Map<string, number>();
  const trials: Overview['trials'][number][] = [];
  const trialAt = new Map<string, number>();
  const countries: Set<string>[] = [];
  const productOf = (row: OwnRow): number => {
    const match = row.product === undefined ? undefined : known.get(plain(row.product));
    const key = match?.id ?? JSON.stringify([row.product, row.targets]);
    let at = productAt.get(key);
    if (at === undefined) {
      at = products.length;
      productAt.set(key, at);
      products.push(match ?? { id: `product${at}`, name: row.product ?? UNNAMED, aliases: [], targets: row.targets });
    }
    return at;
  };
  const cohorts = rows.map((row, index): Overview['cohorts'][number] => {
    const product = productOf(row);
    const key = JSON.stringify([row.trial, product, row.registryIds, row.phase, row.design]);
    let trial = trialAt.get(key);
    if (trial === undefined) {
      trial = trials.length;
      trialAt.set(key, trial);
      const { registryIds } = row;
      trials.push({ id: `trial${trial}`, name: row.trial, registryIds, phase: row.phase ?? 'n/a', design: row.design ?? 'n/a', countries: [], product });
      countries.push(new Set());
    }
    for (const country of row.countries) countries[trial]?.add(country);
    const named = row.cancers.flatMap((id) => cancerById.get(id) ?? []);
    return {
      id: `row${index}`,
      trial,
      label: row.cohort === undefined ? (named[0]?.name ?? { en: row.trial }) : { en: row.cohort },
      arm: row.arm ?? 'car-t',
      treatment: row.product ?? UNNAMED,
      cancers: row.cancers,
      group: groupOfCancers(named) ?? 'solid-mixed',
      extras: extrasOf(row),
      statuses: [],
      year: row.year,
      cite: row.source ?? file,
      url: row.url,
      enrolled: row.enrolled,
      infused: row.infused,
      patients: patientsOf(row),
      followUpMonths: row.followUpMonths,
      checked: 1,
      own: true,
      rates: row.rates,
    };
  });
  const placed = trials.map((trial, at) => ({ ...trial, countries: [...(countries[at] ?? [])] }));
  return { version: '', reviewed: '', cancers, products, trials: placed, cohorts };
}

/** One file's ids made its own: two files, and the page, may use the same. */
function linked({ id: file, overview }: OwnFile, base: Dataset): readonly Cohort[] {
  const own = (id: string) => `${file}-${id}`;
  const optional = (id: string | undefined) => (id === undefined ? undefined : own(id));
  const { cohorts } = link({
    ...overview,
    products: overview.products.map((product) => base.productById.get(product.id) ?? { ...product, id: own(product.id) }),
    trials: overview.trials.map((trial) => ({ ...trial, id: own(trial.id) })),
    cohorts: overview.cohorts.map((cohort) => ({
      ...cohort,
      id: own(cohort.id),
      supersededBy: optional(cohort.supersededBy),
      subgroupOf: optional(cohort.subgroupOf),
      sharesPatientsWith: cohort.sharesPatientsWith?.map(own),
      own: true,
    })),
  });
  return cohorts;
}

/** The dataset with the reader's files: beside the bundled trials, or `alone`. Without files it is the base itself. */
export function withOwn(base: Dataset, files: readonly OwnFile[], alone: boolean): Dataset {
  if (files.length === 0) return base;
  const members = [...(alone ? [] : base.cohorts), ...files.flatMap((file) => linked(file, base))];
  const cohorts = members.map((cohort, index) => (cohort.index === index ? cohort : { ...cohort, index }));
  const trials = new Map(cohorts.map(({ trial }) => [trial.id, trial]));
  const cancerById = new Map([...files.flatMap(({ overview }) => overview.cancers), ...base.cancers].map((cancer) => [cancer.id, cancer]));
  const further = [...cancerById.values()].filter(({ id }) => !base.cancerById.has(id));
  return {
    ...base,
    cancers: further.length > 0 ? [...base.cancers, ...further] : base.cancers,
    cancerById,
    cohorts,
    cohortById: new Map(cohorts.map((cohort) => [cohort.id, cohort])),
    trialById: trials,
    productById: new Map([...trials.values()].map(({ product }) => [product.id, product])),
  };
}

/** Trials of an overview that the page has already, by name or registry number: their patients may be the same. */
export function sharedTrials({ trials }: Overview, base: Dataset): number {
  const known = new Set<string>();
  for (const { name, registryIds } of base.trialById.values()) for (const word of [name, ...registryIds]) known.add(plain(word));
  return trials.filter(({ name, registryIds }) => [name, ...registryIds].some((word) => known.has(plain(word)))).length;
}
