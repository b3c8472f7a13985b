import type { Cancer, Cohort, Dataset } from '../dataset/dataset.ts';
import type { CancerFamily } from '../dataset/vocabulary.ts';

/** The cohorts of one cancer, in the order they were given. */
export interface Group {
  readonly cancer: Cancer;
  readonly cohorts: readonly Cohort[];
  /** Patients of the headline cohorts: nobody is counted twice. */
  readonly patients: number;
}

/** Patients of cohorts that share none: headline cohorts, control arms and single cases, not earlier reports or parts. */
export function patientsOf(cohorts: readonly Cohort[]): number {
  return cohorts.reduce(
    (total, { extras, patients }) =>
      extras.includes('earlier') || extras.includes('subgroup') ? total : total + (patients ?? 0),
    0,
  );
}

/** Groups cohorts by cancer, in the dataset's order of cancers; each cohort stands in one group. */
export function groupByCancer(cohorts: readonly Cohort[], dataset: Dataset): readonly Group[] {
  const groups = new Map<string, Cohort[]>();
  for (const cohort of cohorts) {
    const group = groups.get(cohort.group);
    if (group) group.push(cohort);
    else groups.set(cohort.group, [cohort]);
  }
  return dataset.cancers.flatMap((cancer) => {
    const members = groups.get(cancer.id);
    return members ? [{ cancer, cohorts: members, patients: patientsOf(members) }] : [];
  });
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
    return [{ family, groups: members, cohorts: sum((g) => g.cohorts.length), patients: sum((g) => g.patients) }];
  });
}
