import { EXTRAS, type Cohort, type Dataset, type Extra } from '../dataset/dataset.ts';
import { add, type Bits, emptyBits } from './bits.ts';
import { FACET_IDS, FACETS, type FacetId, mapFacets, searchable } from './facets.ts';

/** Made once for a dataset, so that a filter click reads bit sets instead of cohorts. */
export interface FacetIndex {
  readonly size: number;
  readonly facets: Readonly<Record<FacetId, ReadonlyMap<string, Bits>>>;
  readonly extras: Readonly<Record<Extra, Bits>>;
  /** 0 where the year of report is not known. */
  readonly years: Int16Array;
  /** −1 where the number of patients is not known. */
  readonly patients: Int32Array;
  /** What the search box looks through, a string a cohort. */
  readonly texts: readonly string[];
}

/** Other names of antigens, so that a reader finds them by the name they know. */
const ANTIGEN_ALIASES: Readonly<Record<string, string>> = {
  'CLDN18.2': 'claudin18.2',
  CLDN6: 'claudin6',
  BCMA: 'TNFRSF17',
  GPC3: 'glypican-3',
  mesothelin: 'MSLN',
  HER2: 'ERBB2',
  'B7-H3': 'CD276',
  CEA: 'CEACAM5',
};

function textOf(cohort: Cohort, dataset: Dataset): string {
  const { trial } = cohort;
  const { product } = trial;
  return [
    trial.name,
    trial.id,
    ...trial.registryIds,
    product.name,
    product.brand ?? '',
    ...product.aliases,
    ...product.targets,
    ...product.targets.map((target) => ANTIGEN_ALIASES[target] ?? ''),
    cohort.cite,
    ...cohort.cancers.flatMap((id) => Object.values(dataset.cancerById.get(id)?.name ?? {})),
  ]
    .map(searchable)
    .join('\n');
}

/** Builds the index; linear in cohorts times values. */
export function buildFacetIndex(dataset: Dataset): FacetIndex {
  const size = dataset.cohorts.length;
  const facets = mapFacets(() => new Map<string, Bits>());
  const extras = Object.fromEntries(EXTRAS.map((extra) => [extra, emptyBits(size)])) as Record<Extra, Bits>;
  const years = new Int16Array(size);
  const patients = new Int32Array(size).fill(-1);
  for (const cohort of dataset.cohorts) {
    for (const id of FACET_IDS) {
      const values: readonly string[] = FACETS[id](cohort, dataset);
      for (const value of values) {
        let bits = facets[id].get(value);
        if (!bits) facets[id].set(value, (bits = emptyBits(size)));
        add(bits, cohort.index);
      }
    }
    for (const extra of cohort.extras) add(extras[extra], cohort.index);
    years[cohort.index] = cohort.year ?? 0;
    if (cohort.patients !== undefined) patients[cohort.index] = cohort.patients;
  }
  return { size, facets, extras, years, patients, texts: dataset.cohorts.map((cohort) => textOf(cohort, dataset)) };
}
