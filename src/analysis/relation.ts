import type { Cohort, Dataset } from '../dataset/dataset.ts';

/** How two cohorts stand to one another, and so whether a difference between them means anything. */
export type Relation =
  /** The CAR-T arm and the control arm of one randomised trial. */
  | { readonly kind: 'arms'; readonly treated: Cohort; readonly control: Cohort; readonly sameReport: boolean }
  /** Groups of one trial, not drawn by lot, without a patient in common. */
  | { readonly kind: 'groups' }
  | { readonly kind: 'different-trials' }
  /** Patients in common: a difference would set people against themselves. */
  | { readonly kind: 'shared'; readonly why: 'replaced' | 'part' | 'said' }
  /** Reports of one trial of which it is not known whether they share patients. */
  | { readonly kind: 'unclear' };

const LINKS = ['supersededBy', 'subgroupOf'] as const;
type Link = (typeof LINKS)[number];

/** The cohort itself and all it leads to along these links, however many steps away. */
function reached(cohort: Cohort, links: readonly Link[], dataset: Dataset): ReadonlySet<string> {
  const found = new Set([cohort.id]);
  for (const id of found) {
    const from = dataset.cohortById.get(id);
    for (const link of links) {
      const to = from?.[link];
      if (to !== undefined) found.add(to);
    }
  }
  return found;
}

function armsOf(a: Cohort, b: Cohort): Relation | undefined {
  if (a.trial.id !== b.trial.id || a.trial.design !== 'randomised' || a.arm === b.arm) return undefined;
  const [treated, control] = a.arm === 'control' ? [b, a] : [a, b];
  return { kind: 'arms', treated, control, sameReport: a.cite === b.cite };
}

/** Why two cohorts may have patients in common; undefined where nothing says so. */
function sharedOf(a: Cohort, b: Cohort, dataset: Dataset): Relation | undefined {
  const leads = (from: Cohort, to: Cohort, links: readonly Link[]) => reached(from, links, dataset).has(to.id);
  const either = (links: readonly Link[]) => leads(a, b, links) || leads(b, a, links);
  if (either(['supersededBy'])) return { kind: 'shared', why: 'replaced' };
  if (either(LINKS)) return { kind: 'shared', why: 'part' };
  const [ofA, ofB] = [reached(a, LINKS, dataset), reached(b, LINKS, dataset)];
  const named = (from: ReadonlySet<string>, to: ReadonlySet<string>) =>
    [...from].some((id) => dataset.cohortById.get(id)?.sharesPatientsWith?.some((other) => to.has(other)));
  return named(ofA, ofB) || named(ofB, ofA) ? { kind: 'shared', why: 'said' } : undefined;
}

/** Both stand for all the patients of their group, as one would quote them today. */
function areHeadlines(a: Cohort, b: Cohort): boolean {
  return [a, b].every(({ extras }) => !extras.includes('earlier') && !extras.includes('subgroup'));
}

/** Each reports on one cancer, and not on the same: then no patient is in both. */
function haveDifferentCancers(a: Cohort, b: Cohort): boolean {
  return a.cancers.length === 1 && b.cancers.length === 1 && a.cancers[0] !== b.cancers[0];
}

/** In doubt, cohorts of one trial are taken to have patients in common. */
export function relationOf(a: Cohort, b: Cohort, dataset: Dataset): Relation {
  const known = armsOf(a, b) ?? sharedOf(a, b, dataset);
  if (known) return known;
  if (a.trial.id !== b.trial.id) return { kind: 'different-trials' };
  return { kind: areHeadlines(a, b) || haveDifferentCancers(a, b) ? 'groups' : 'unclear' };
}
