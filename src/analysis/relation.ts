import type { Cohort, Dataset } from '../dataset/dataset.ts';
import { haveDifferentCancers, sharingOf } from './independence.ts';

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

function armsOf(a: Cohort, b: Cohort): Relation | undefined {
  if (a.trial.id !== b.trial.id || a.trial.design !== 'randomised' || a.arm === b.arm) return undefined;
  const [treated, control] = a.arm === 'control' ? [b, a] : [a, b];
  return { kind: 'arms', treated, control, sameReport: a.cite === b.cite };
}

/** Both stand for all the patients of their group, as one would quote them today. */
function areHeadlines(a: Cohort, b: Cohort): boolean {
  return [a, b].every(({ extras }) => !extras.includes('earlier') && !extras.includes('subgroup'));
}

/** In doubt, cohorts of one trial are taken to have patients in common. */
export function relationOf(a: Cohort, b: Cohort, dataset: Dataset): Relation {
  const arms = armsOf(a, b);
  if (arms) return arms;
  const why = sharingOf(a, b, null, dataset);
  if (why === 'siblings') return { kind: 'unclear' };
  if (why) return { kind: 'shared', why };
  if (a.trial.id !== b.trial.id) return { kind: 'different-trials' };
  return { kind: areHeadlines(a, b) || haveDifferentCancers(a, b, dataset) ? 'groups' : 'unclear' };
}
