import type { Cancer, Cohort, Dataset } from '../dataset/dataset.ts';
import type { CancerFamily } from '../dataset/vocabulary.ts';
import { cancersOfEach, countedPatients, countedPatientsOfEach } from './columns.ts';
import { cohortsAt } from './ordering.ts';

/** The cohorts of one cancer, in the order they were given. */
export interface Group {
  readonly cancer: Cancer;
  /** Their places in the dataset. */
  readonly positions: readonly number[];
  /** They themselves; looked up when first asked for. */
  readonly cohorts: readonly Cohort[];
  /** Patients of the headline cohorts: nobody is counted twice. */
  readonly patients: number;
}

/** Patients of cohorts that share none: headline cohorts, control arms and single cases, not earlier reports or parts. */
export function patientsOf(cohorts: readonly Cohort[]): number {
  return cohorts.reduce((total, cohort) => total + countedPatients(cohort), 0);
}

/** Groups cohorts, given by their positions, by cancer, in the dataset's order of cancers; each stands in one group. */
export function groupByCancer(positions: ArrayLike<number>, dataset: Dataset): readonly Group[] {
  const cancers = cancersOfEach(dataset);
  const counted = countedPatientsOfEach(dataset);
  const members = dataset.cancers.map((): number[] => []);
  const patients = new Float64Array(members.length);
  for (let next = 0; next < positions.length; next++) {
    const at = positions[next] ?? 0;
    const cancer = cancers[at] ?? -1;
    members[cancer]?.push(at);
    if (cancer >= 0) patients[cancer] = (patients[cancer] ?? 0) + (counted[at] ?? 0);
  }
  return dataset.cancers.flatMap((cancer, place) => {
    const positions = members[place] ?? [];
    return positions.length === 0 ? [] : [groupOf(cancer, positions, patients[place] ?? 0, dataset)];
  });
}

function groupOf(cancer: Cancer, positions: readonly number[], patients: number, dataset: Dataset): Group {
  let cohorts: readonly Cohort[] | undefined;
  return {
    cancer,
    positions,
    patients,
    get cohorts() {
      return (cohorts ??= cohortsAt(positions, dataset));
    },
  };
}

export interface Family {
  readonly family: CancerFamily;
  readonly groups: readonly Group[];
  readonly cohorts: number;
  readonly patients: number;
}

/**
 * Groups gathered into blood cancers and solid tumours, those with the most patients first, never by what they report;
 * a family without cohorts is left out.
 */
export function groupByFamily(groups: readonly Group[]): readonly Family[] {
  return (['blood', 'solid'] as const).flatMap((family) => {
    const members = groups.filter((group) => group.cancer.family === family).sort((a, b) => b.patients - a.patients);
    if (members.length === 0) return [];
    const sum = (of: (group: Group) => number) => members.reduce((total, group) => total + of(group), 0);
    return [{ family, groups: members, cohorts: sum((g) => g.positions.length), patients: sum((g) => g.patients) }];
  });
}
