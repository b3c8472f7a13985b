import type { Cohort, Dataset } from '../dataset/dataset.ts';

/**
 * The filters with values to tick: for each, the values of a cohort. The rail, the chips, the counts and the address
 * all follow from this record; a new facet is a line here and its name in two languages.
 */
export const FACETS = {
  cancer: (cohort, dataset) => [
    ...cohort.cancers,
    ...new Set(cohort.cancers.flatMap((id) => dataset.cancerById.get(id)?.family ?? [])),
  ],
  target: (cohort) => cohort.trial.product.targets,
  product: (cohort) => [cohort.trial.product.id],
  status: (cohort) => cohort.statuses,
  design: (cohort) => [cohort.trial.design],
  phase: (cohort) => [cohort.trial.phase],
  country: (cohort) => cohort.trial.countries,
} satisfies Record<string, (cohort: Cohort, dataset: Dataset) => readonly string[]>;

export type FacetId = keyof typeof FACETS;
export const FACET_IDS = Object.keys(FACETS) as readonly FacetId[];

/** A record with an entry for each facet. */
export function mapFacets<T>(entry: (id: FacetId) => T): Record<FacetId, T> {
  return Object.fromEntries(FACET_IDS.map((id) => [id, entry(id)])) as Record<FacetId, T>;
}

export interface Filters extends Readonly<Record<FacetId, readonly string[]>> {
  readonly search: string;
  /** First and last year of report. */
  readonly from: number | null;
  readonly to: number | null;
  readonly minPatients: number | null;
}

export const NO_FILTERS: Filters = {
  cancer: [],
  target: [],
  product: [],
  status: [],
  design: [],
  phase: [],
  country: [],
  search: '',
  from: null,
  to: null,
  minPatients: null,
};

/** Case, accents and punctuation aside: "Claudin 18.2" finds CLDN18.2 through its alias, "ct 041" finds CT041. */
export function searchable(text: string): string {
  // Most names are plain; to take accents off them would take most of the time.
  const plain = /^[\0-\x7f]*$/.test(text) ? text : text.normalize('NFKD');
  return plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
