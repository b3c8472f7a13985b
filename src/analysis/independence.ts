/** Which cohorts have patients in common, so that nobody is counted twice or set against themselves. */
import type { Cohort, Dataset } from '../dataset/dataset.ts';
import type { RateMeasure } from '../dataset/vocabulary.ts';

/** Sets of cohorts, by the id of the cohort whose patients they hold, in part or in whole. */
type Populations = ReadonlyMap<string, ReadonlySet<string>>;

const LINKS = ['supersededBy', 'subgroupOf'] as const;
type Link = (typeof LINKS)[number];

/** The later reports and the wholes a cohort is part of, however many steps away along these links, itself included. */
function wholesOf(cohort: Cohort, dataset: Dataset, links: readonly Link[] = LINKS): Set<string> {
  const found = new Set([cohort.id]);
  for (const id of found) {
    const part = dataset.cohortById.get(id);
    for (const link of links) {
      const whole = part?.[link];
      if (whole !== undefined) found.add(whole);
    }
  }
  return found;
}

/** A later report with fewer patients cannot hold all of the earlier one's. */
function holds(later: Cohort, earlier: Cohort): boolean {
  return (earlier.infused ?? 0) <= (later.infused ?? Infinity);
}

/** The reports that replace a cohort, each by the next; `entirely`: as far as each holds all of its patients. */
function successorsOf(cohort: Cohort, dataset: Dataset, entirely: boolean): ReadonlySet<Cohort> {
  const successors = new Set<Cohort>();
  let later = dataset.cohortById.get(cohort.supersededBy ?? '');
  while (later && !successors.has(later)) {
    if (entirely && !holds(later, cohort)) break;
    successors.add(later);
    later = dataset.cohortById.get(later.supersededBy ?? '');
  }
  return successors;
}

function populationsOf(dataset: Dataset, entirely: boolean): Populations {
  const populations = new Map(dataset.cohorts.map((cohort) => [cohort.id, wholesOf(cohort, dataset)]));
  for (const earlier of dataset.cohorts) {
    for (const later of successorsOf(earlier, dataset, entirely)) populations.get(later.id)?.add(earlier.id);
  }
  return populations;
}

const known = new WeakMap<Dataset, { readonly own: Populations; readonly lent: Populations }>();

/**
 * Every cohort that a cohort is part of, and every earlier report that it replaces entirely: what those share with
 * others, it shares too. A figure taken from an earlier report counts that report's patients, also those it alone had.
 */
function populationOf(cohort: Cohort, measure: RateMeasure | null, dataset: Dataset): ReadonlySet<string> {
  let populations = known.get(dataset);
  if (!populations) {
    populations = { own: populationsOf(dataset, true), lent: populationsOf(dataset, false) };
    known.set(dataset, populations);
  }
  const { own, lent } = populations;
  const borrowed = measure !== null && cohort.rates[measure]?.from !== undefined;
  return (borrowed ? lent : own).get(cohort.id) ?? wholesOf(cohort, dataset);
}

/** Whether the two report on different cancers, each of them one alone: then no patient is in both. */
export function haveDifferentCancers(a: Cohort, b: Cohort, dataset: Dataset): boolean {
  const single = ({ cancers }: Cohort) => cancers.every((id) => dataset.cancerById.get(id)?.mixed !== true);
  return single(a) && single(b) && !a.cancers.some((id) => b.cancers.includes(id));
}

/** One replaces the other, is a part of it, both are parts of a third, or the dataset says that they share patients. */
export type Sharing = 'replaced' | 'part' | 'siblings' | 'said';

function isNamed(from: ReadonlySet<string>, to: ReadonlySet<string>, dataset: Dataset): boolean {
  return [...from].some((id) => dataset.cohortById.get(id)?.sharesPatientsWith?.some((other) => to.has(other)));
}

/**
 * Why one patient may be in both cohorts, in the figures of one measure or at all: in what they report themselves or
 * through reports they stand for. Undefined where nothing says so, and for parts with different cancers.
 */
export function sharingOf(a: Cohort, b: Cohort, measure: RateMeasure | null, dataset: Dataset): Sharing | undefined {
  const [ofA, ofB] = [populationOf(a, measure, dataset), populationOf(b, measure, dataset)];
  const overlap = [...ofA].some((id) => ofB.has(id));
  const named = isNamed(ofA, ofB, dataset) || isNamed(ofB, ofA, dataset);
  if ((!overlap && !named) || haveDifferentCancers(a, b, dataset)) return undefined;
  const leads = (links: readonly Link[]) => wholesOf(a, dataset, links).has(b.id) || wholesOf(b, dataset, links).has(a.id);
  if (leads(['supersededBy'])) return 'replaced';
  if (leads(LINKS)) return 'part';
  return named ? 'said' : 'siblings';
}

/** Whether one patient may be in the figures of both cohorts. In doubt it says yes. */
export function sharePatients(a: Cohort, b: Cohort, measure: RateMeasure, dataset: Dataset): boolean {
  return a.id === b.id || sharingOf(a, b, measure, dataset) !== undefined;
}

/** Cohorts of which no two share patients, and for each of the others one of those that it shares them with. */
export interface Independent {
  readonly kept: readonly Cohort[];
  readonly dropped: ReadonlyMap<string, Cohort>;
}

/** The newest report before an earlier one, a whole before its part, many patients before few; never by how rows are sorted. */
function precedence(a: Cohort, b: Cohort): number {
  return (
    Number(a.supersededBy !== undefined) - Number(b.supersededBy !== undefined) ||
    Number(a.subgroupOf !== undefined) - Number(b.subgroupOf !== undefined) ||
    (b.patients ?? 0) - (a.patients ?? 0) ||
    a.index - b.index
  );
}

/** What a cohort's patients may be in: its population, and what the dataset says shares patients with it. */
function neighbourhoodOf(cohort: Cohort, measure: RateMeasure, dataset: Dataset): readonly string[] {
  const population = [...populationOf(cohort, measure, dataset)];
  return [...population, ...population.flatMap((id) => dataset.cohortById.get(id)?.sharesPatientsWith ?? [])];
}

/** Keeps, of cohorts that share patients, one; `kept` stays in the order given. Only neighbours are set side by side. */
export function keepIndependent(cohorts: readonly Cohort[], measure: RateMeasure, dataset: Dataset): Independent {
  const kept: Cohort[] = [];
  const dropped = new Map<string, Cohort>();
  const taken = new Map<string, Cohort[]>();
  for (const cohort of cohorts.toSorted(precedence)) {
    const neighbourhood = neighbourhoodOf(cohort, measure, dataset);
    const near = new Set(neighbourhood.flatMap((id) => taken.get(id) ?? []));
    const other = near.size > 0 && kept.find((member) => near.has(member) && sharePatients(member, cohort, measure, dataset));
    if (other) {
      dropped.set(cohort.id, other);
      continue;
    }
    kept.push(cohort);
    for (const id of neighbourhood) {
      const there = taken.get(id);
      if (there) there.push(cohort);
      else taken.set(id, [cohort]);
    }
  }
  return { kept: cohorts.filter((cohort) => !dropped.has(cohort.id)), dropped };
}
