/** A reader's own trials beside, or instead of, those that come with the page. */
import { at, type Cohort, type Dataset, type Overview, type Product, type Trial } from './dataset.ts';
import type { DetailsFile } from './details.ts';
import { type OwnTable, Unpacking } from './ownTable.ts';

/** What a file holds: rows of a table or a record, or a file in the dataset's own schema, with every outcome and source. */
export type OwnContent =
  | { readonly table: OwnTable; readonly overview?: undefined; readonly details?: undefined }
  | { readonly overview: Overview; readonly details?: DetailsFile | undefined; readonly table?: undefined };

/** A file that the reader opened, as it is kept and shown. */
export type OwnFile = OwnContent & {
  /** Of this page: `own1`. */
  readonly id: string;
  readonly name: string;
};

/** How many cohorts a file has. */
export function cohortsIn({ table, overview }: OwnContent): number {
  return table ? table.counts.cohorts : overview.cohorts.length;
}

/** A dataset while it grows. */
class Growing {
  readonly base: Dataset;
  readonly cohorts: Cohort[];
  readonly cohortById: Map<string, Cohort>;
  readonly trialById: Map<string, Trial>;
  readonly productById = new Map<string, Product>();

  constructor(base: Dataset, alone: boolean) {
    this.base = base;
    this.cohorts = alone ? [] : [...base.cohorts];
    this.cohortById = new Map(alone ? [] : base.cohortById);
    this.trialById = new Map(alone ? [] : base.trialById);
    for (const { product } of this.trialById.values()) this.productById.set(product.id, product);
  }

  addTrials(trials: readonly Trial[]): void {
    for (const trial of trials) {
      this.trialById.set(trial.id, trial);
      this.productById.set(trial.product.id, trial.product);
    }
  }

  addCohorts(cohorts: readonly Cohort[]): void {
    for (const cohort of cohorts) {
      this.cohorts.push(cohort);
      this.cohortById.set(cohort.id, cohort);
    }
  }
}

/** So many cohorts are added before the page may have its turn. */
const STEP = 500;

/** The file's ids are made its own: two files, and the page, may use the same. */
function* addOverview(growing: Growing, file: string, overview: Overview): Generator<void> {
  const { base } = growing;
  const own = (id: string) => `${file}-${id}`;
  const optional = (id: string | undefined) => (id === undefined ? undefined : own(id));
  const products = overview.products.map((product) => base.productById.get(product.id) ?? { ...product, id: own(product.id) });
  const trials = overview.trials.map((trial) => ({ ...trial, id: own(trial.id), product: at(products, trial.product) }));
  growing.addTrials(trials);
  for (let from = 0; from < overview.cohorts.length; from += STEP) {
    if (from > 0) yield;
    const first = growing.cohorts.length;
    growing.addCohorts(
      overview.cohorts.slice(from, from + STEP).map((cohort, index) => ({
        ...cohort,
        id: own(cohort.id),
        supersededBy: optional(cohort.supersededBy),
        subgroupOf: optional(cohort.subgroupOf),
        sharesPatientsWith: cohort.sharesPatientsWith?.map(own),
        own: true,
        index: first + index,
        trial: at(trials, cohort.trial),
      })),
    );
  }
}

function* addTable(growing: Growing, file: string, table: OwnTable): Generator<void> {
  const unpacking = new Unpacking(table, file, growing.base.productById);
  const { trials, rows } = table;
  for (const [index, text] of trials.entries()) {
    if (index > 0) yield;
    growing.addTrials(unpacking.trials(text));
  }
  for (const [index, text] of rows.entries()) {
    if (index > 0) yield;
    growing.addCohorts(unpacking.cohorts(text, growing.cohorts.length));
  }
}

/**
 * Makes the dataset with the reader's files, beside the bundled trials or `alone`, step by step: between two steps the
 * page may have its turn. Gives the share that is done, and the dataset in the end; without files the base itself.
 */
export function* joining(base: Dataset, files: readonly OwnFile[], alone: boolean): Generator<number, Dataset, void> {
  if (files.length === 0) return base;
  const growing = new Growing(base, alone);
  const all = files.reduce((sum, file) => sum + cohortsIn(file), growing.cohorts.length);
  for (const { id, table, overview } of files) {
    const steps = table ? addTable(growing, id, table) : addOverview(growing, id, overview);
    while (steps.next().done !== true) yield growing.cohorts.length / all;
  }
  const named = files.flatMap(({ table, overview }) => (table ?? overview).cancers);
  const cancerById = new Map([...named, ...base.cancers].map((cancer) => [cancer.id, cancer]));
  const further = [...cancerById.values()].filter(({ id }) => !base.cancerById.has(id));
  const { cohorts, cohortById, trialById, productById } = growing;
  return {
    ...base,
    cancers: further.length > 0 ? [...base.cancers, ...further] : base.cancers,
    cancerById,
    cohorts,
    cohortById,
    trialById,
    productById,
  };
}
