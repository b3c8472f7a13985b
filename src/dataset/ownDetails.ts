/** What the panels ask of a trial in full, for a reader's own trials too: made when it is asked for, not before. */
import type { Cohort, Dataset, Product, RateOutcome } from './dataset.ts';
import type { Details, ProductDetails } from './details.ts';
import type { OwnFile } from './own.ts';
import { UNNAMED } from './ownTable.ts';
import type { RawCohort, RawOutcome, RawSource, RawTrial } from './schema.ts';
import type { RateMeasure, SourceKind } from './vocabulary.ts';

/** A map that makes what it does not hold. */
class MakingMap<T> extends Map<string, T> {
  readonly #make: (id: string) => T | undefined;

  constructor(entries: ReadonlyMap<string, T>, make: (id: string) => T | undefined) {
    super(entries);
    this.#make = make;
  }

  override get(id: string): T | undefined {
    return super.get(id) ?? this.#make(id);
  }
}

/** What an address shows of a source's kind; of another it is only known that it is a page. */
function kindOf(url: string): SourceKind {
  const { hostname } = new URL(url);
  if (hostname === 'clinicaltrials.gov') return 'registry-record';
  return ['doi.org', 'pubmed.ncbi.nlm.nih.gov'].includes(hostname) ? 'journal-article' : 'web-page';
}

function sourceOf(cohort: Cohort | undefined): RawSource | undefined {
  if (!cohort?.own || cohort.url === undefined || cohort.year === undefined) return undefined;
  return {
    id: cohort.id,
    kind: kindOf(cohort.url),
    title: cohort.cite,
    year: cohort.year,
    url: cohort.url,
    readAt: [],
  };
}

function outcomesOf({ rates }: Cohort, file: OwnFile): RawOutcome[] {
  return (Object.entries(rates) as [RateMeasure, RateOutcome][]).map(([measure, { from: _, locator, ...rate }]) => ({
    ...rate,
    measure,
    // In a table it is the line; a record names the outcome in words.
    locator: [file.name, locator].filter(Boolean).join(': '),
  }));
}

function cohortOf(cohort: Cohort, file: OwnFile): RawCohort {
  return {
    id: cohort.id,
    label: cohort.label,
    arm: cohort.arm,
    treatment: cohort.treatment ?? cohort.trial.product.name,
    cancers: [...cohort.cancers],
    enrolled: cohort.enrolled,
    infused: cohort.infused,
    medianFollowUpMonths: cohort.followUpMonths,
    source: cohort.id,
    supersededBy: cohort.supersededBy,
    subgroupOf: cohort.subgroupOf,
    sharesPatientsWith: cohort.sharesPatientsWith && [...cohort.sharesPatientsWith],
    headline: cohort.extras.every((extra) => extra === 'no-rate' || extra === 'construct'),
    outcomes: outcomesOf(cohort, file),
  };
}

/** One of the file's ids, as the page calls it. */
const own = (file: OwnFile, id: string) => `${file.id}-${id}`;

function prefixed(trial: RawTrial, file: OwnFile): RawTrial {
  const optional = (id: string | undefined) => (id === undefined ? undefined : own(file, id));
  return {
    ...trial,
    id: own(file, trial.id),
    cohorts: trial.cohorts.map((cohort) => ({
      ...cohort,
      id: own(file, cohort.id),
      source: own(file, cohort.source),
      supersededBy: optional(cohort.supersededBy),
      subgroupOf: optional(cohort.subgroupOf),
      sharesPatientsWith: cohort.sharesPatientsWith?.map((id) => own(file, id)),
      outcomes: cohort.outcomes.map((outcome) => ({
        ...outcome,
        source: optional(outcome.source),
        supersededBy: optional(outcome.supersededBy),
      })),
    })),
  };
}

/** An entry of a file in the dataset's schema, by the page's id of it. */
function find<T extends { readonly id: string }>(id: string, file: OwnFile, list: readonly T[] | undefined): T | undefined {
  return list?.find((entry) => own(file, entry.id) === id);
}

/** A product that a table describes as far as the dataset's schema asks. */
function productOf(product: Product | undefined): ProductDetails | undefined {
  if (!product || product.name === UNNAMED) return undefined;
  const { id, name, aliases, targets, cellSource, construct } = product;
  if (targets.length === 0 || cellSource === undefined || construct === undefined) return undefined;
  return { id, name, aliases: [...aliases], targets: [...targets], cellSource, construct };
}

function trialOf(id: string, file: OwnFile, dataset: Dataset): RawTrial | undefined {
  const raw = find(id, file, file.details?.trials);
  if (raw) return prefixed(raw, file);
  const trial = dataset.trialById.get(id);
  if (!trial) return undefined;
  const { name, registryIds, phase, design, countries, product } = trial;
  return {
    id,
    name,
    registryIds: [...registryIds],
    phase,
    // The schema knows no design that is not stated; panels take the design from the trial itself.
    design: design === 'n/a' ? 'single-arm' : design,
    countries: [...countries],
    product: product.id,
    cohorts: dataset.cohorts.filter((cohort) => cohort.trial.id === id).map((cohort) => cohortOf(cohort, file)),
  };
}

const known = new WeakMap<Details, WeakMap<Dataset, Details>>();

/** The details with those of the reader's own files. The same for the same, so that views may remember them. */
export function withOwnDetails(details: Details, files: readonly OwnFile[], dataset: Dataset): Details {
  if (files.length === 0) return details;
  const before = known.get(details)?.get(dataset);
  if (before) return before;
  const fileOf = (id: string) => files.find((file) => id.startsWith(`${file.id}-`));
  const made: Details = {
    ...details,
    trialById: new MakingMap(details.trialById, (id) => {
      const file = fileOf(id);
      return file && trialOf(id, file, dataset);
    }),
    sourceById: new MakingMap(details.sourceById, (id) => {
      const file = fileOf(id);
      const source = file && find(id, file, file.details?.sources);
      return source ? { ...source, id } : sourceOf(dataset.cohortById.get(id));
    }),
    productById: new MakingMap(details.productById, (id) => {
      const file = fileOf(id);
      return file && (find(id, file, file.details?.products) ?? productOf(dataset.productById.get(id)));
    }),
  };
  const ofDetails = known.get(details) ?? new WeakMap<Dataset, Details>();
  known.set(details, ofDetails.set(dataset, made));
  return made;
}
