import { atOnce } from '../dataset/atOnce.ts';
import { EXTRAS, type Cohort, type Dataset, type Extra, type Product } from '../dataset/dataset.ts';
import { add, type Bits, emptyBits, keep, type Kept } from './bits.ts';
import { countedPatientsOfEach, patientsOfEach } from './columns.ts';
import { FACET_IDS, FACETS, type FacetId, mapFacets, searchable } from './facets.ts';

/** Made once for a dataset, so that a filter click reads bit sets instead of cohorts. */
export interface FacetIndex {
  readonly size: number;
  readonly facets: Readonly<Record<FacetId, ReadonlyMap<string, Kept>>>;
  readonly extras: Readonly<Record<Extra, Bits>>;
  /** 0 where the year of report is not known. */
  readonly years: Int16Array;
  /** NaN where the number of patients is not known. */
  readonly patients: Float64Array;
  /** The patients that are counted under no other cohort; 0 for earlier reports and parts. */
  readonly counted: Float64Array;
  /** The cohorts of each year of report, ascending. */
  readonly byYear: ReadonlyMap<number, Kept>;
  /** The cohorts with at least so many patients, for each threshold offered. */
  readonly byPatients: ReadonlyMap<number, Kept>;
  /** A number for the trial of each cohort, from 0. */
  readonly trials: Uint32Array;
  /** What the search box looks through, a string a cohort; made when first asked for. */
  readonly texts: readonly string[];
}

/** Thresholds offered for "at least N patients". */
export const PATIENT_THRESHOLDS = [10, 20, 50, 100] as const;

/** Other names of antigens, so that a reader finds them by the name they know. */
const ANTIGEN_ALIASES: ReadonlyMap<string, string> = new Map(Object.entries({
  'CLDN18.2': 'claudin18.2',
  CLDN6: 'claudin6',
  BCMA: 'TNFRSF17',
  GPC3: 'glypican-3',
  mesothelin: 'MSLN',
  HER2: 'ERBB2',
  'B7-H3': 'CD276',
  CEA: 'CEACAM5',
}));

function productText({ name, brand, aliases, targets }: Product): string {
  const antigens = targets.map((target) => ANTIGEN_ALIASES.get(target) ?? '');
  return [name, brand ?? '', ...aliases, ...targets, ...antigens].map(searchable).join('\n');
}

/** Answers once for each key. */
function once<K, R>(compute: (key: K) => R): (key: K) => R {
  const answers = new Map<K, R>();
  return (key) => {
    let answer = answers.get(key);
    if (answer === undefined) answers.set(key, (answer = compute(key)));
    return answer;
  };
}

/** What each cohort is found by; what cohorts share is made once. */
function textsOf({ cohorts, cancers }: Dataset): readonly string[] {
  const ofProduct = once(productText);
  const ofTrial = once(({ name, id, registryIds, product }: Cohort['trial']) =>
    [...[name, id, ...registryIds].map(searchable), ofProduct(product)].join('\n'),
  );
  const ofReport = once(searchable);
  const byCancer = new Map(cancers.map(({ id, name }) => [id, Object.values(name).map(searchable).join('\n')]));
  return cohorts.map(({ trial, cite, cancers: ids }) =>
    [ofTrial(trial), ofReport(cite), ...ids.map((id) => byCancer.get(id) ?? '')].join('\n'),
  );
}

/** So many cohorts are indexed before the page may have its turn. */
const STEP = 1000;

/** Builds the index step by step; linear in cohorts times values. */
export function* indexing(dataset: Dataset): Generator<undefined, FacetIndex, void> {
  const size = dataset.cohorts.length;
  const members = mapFacets(() => new Map<string, number[]>());
  const extras = Object.fromEntries(EXTRAS.map((extra) => [extra, emptyBits(size)])) as Record<Extra, Bits>;
  const years = new Int16Array(size);
  const trials = new Uint32Array(size);
  const numbers = new Map<Cohort['trial'], number>();
  const yearMembers = new Map<number, number[]>();
  const patientMembers = new Map<number, number[]>(PATIENT_THRESHOLDS.map((least) => [least, []]));
  for (const cohort of dataset.cohorts) {
    if (cohort.index % STEP === STEP - 1) yield;
    for (const id of FACET_IDS) {
      const values: readonly string[] = FACETS[id](cohort, dataset);
      for (const value of values) {
        const list = members[id].get(value);
        if (!list) members[id].set(value, [cohort.index]);
        else if (list.at(-1) !== cohort.index) list.push(cohort.index);
      }
    }
    for (const extra of cohort.extras) add(extras[extra], cohort.index);
    if (cohort.year !== undefined && cohort.year > 0) {
      years[cohort.index] = cohort.year;
      const list = yearMembers.get(cohort.year);
      if (list) list.push(cohort.index);
      else yearMembers.set(cohort.year, [cohort.index]);
    }
    for (const [least, list] of patientMembers) if ((cohort.patients ?? -1) >= least) list.push(cohort.index);
    const number = numbers.get(cohort.trial) ?? numbers.size;
    numbers.set(cohort.trial, number);
    trials[cohort.index] = number;
  }
  let texts: readonly string[] | undefined;
  return {
    size,
    facets: mapFacets((id) => new Map([...members[id]].map(([value, list]) => [value, keep(list, size)]))),
    extras,
    years,
    patients: patientsOfEach(dataset),
    counted: countedPatientsOfEach(dataset),
    byYear: new Map([...yearMembers].sort(([a], [b]) => a - b).map(([year, list]) => [year, keep(list, size)])),
    byPatients: new Map([...patientMembers].map(([least, list]) => [least, keep(list, size)])),
    trials,
    get texts() {
      return (texts ??= textsOf(dataset));
    },
  };
}

/** The same at once. */
export function buildFacetIndex(dataset: Dataset): FacetIndex {
  return atOnce(indexing(dataset));
}

/** How many cohorts these are, of how many trials and patients; patients counted under another cohort are left out. */
export function totalsOf(index: FacetIndex, positions: readonly number[]) {
  const seen = new Uint8Array(index.size);
  let trials = 0;
  let patients = 0;
  for (let next = 0; next < positions.length; next++) {
    const at = positions[next] ?? 0;
    const trial = index.trials[at] ?? 0;
    if (seen[trial] === 0) trials++;
    seen[trial] = 1;
    patients += index.counted[at] ?? 0;
  }
  return { cohorts: positions.length, trials, patients };
}
