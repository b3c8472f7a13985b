/** When cohorts may be pooled, what to be warned of where they are, and the pooled estimates, each computed once. */
import type { RateOutcome } from '../dataset/dataset.ts';
import type { Count } from '../statistics/count.ts';
import { Memory } from '../statistics/memory.ts';
import { betweenGroups, type BetweenGroups, pool, type Pooled, poolReml } from '../statistics/pooling.ts';
import { LEAST_COHORTS } from './poolable.ts';

/** With fewer than these, no spread found is no sign that there is none. */
const LEAST_FOR_NO_SPREAD = 5;
const REMEMBERED = 2000;

/** The same for the same counts in whatever order: charts sort their rows each in its own way. */
const keyOf = (counts: readonly Count[]) => counts.map(({ events, n }) => `${events}/${n}`).sort().join(' ');

function remember<R>(compute: (counts: readonly Count[]) => R, answers = new Memory<string, R>(REMEMBERED)): (counts: readonly Count[]) => R {
  return (counts) => {
    const key = keyOf(counts);
    const before = answers.get(key);
    return before === undefined ? answers.keep(key, compute(counts)) : before;
  };
}

const estimates = new Memory<string, Pooled | null>(REMEMBERED);

/** The pooled estimate of counts; null for fewer than three. */
export const pooledOf = remember((counts): Pooled | null => (counts.length < LEAST_COHORTS ? null : pool(counts)), estimates);

/** The same where it has been worked out before; undefined where it has not. */
export function knownPool(counts: readonly Count[]): Pooled | null | undefined {
  return estimates.get(keyOf(counts));
}

/** The same by inverse variance on logits: a line of sensitivity. */
export const pooledByRemlOf = remember((counts): Pooled | null =>
  counts.length < LEAST_COHORTS ? null : poolReml(counts),
);

/** The pooled estimate without the cohort at a position; null where too few are left. */
export function pooledWithout(counts: readonly Count[], left: number): Pooled | null {
  return pooledOf(counts.filter((_, at) => at !== left));
}

/** Whether pooled groups share one mean; null for fewer than two of them. */
export function testBetween(groups: readonly (readonly Count[])[]): BetweenGroups | null {
  return betweenGroups(groups.flatMap((counts) => pooledOf(counts) ?? []).filter(({ se }) => Number.isFinite(se)));
}

/** Whether trials agree so far that no spread between them was found, where so few cannot show that there is none. */
export function lacksSpread({ k, tau2, method }: Pooled): boolean {
  return method === 'exact' || (tau2 === 0 && k < LEAST_FOR_NO_SPREAD);
}

/** What cohorts may differ in: yardstick, who was counted, who judged. */
export const ASPECTS = ['criteria', 'analysisSet', 'assessor'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** How many cohorts state which value of an aspect, the most frequent first; null, and last: they do not state it. */
export interface Mixture {
  readonly aspect: Aspect;
  readonly values: readonly { readonly value: string | null; readonly cohorts: number }[];
}

/** One cohort's outcome as it enters a pool; `overEnrolled` where everyone enrolled is its denominator. */
export interface Pooling {
  readonly outcome: RateOutcome;
  readonly overEnrolled: boolean;
}

/** Editions of one yardstick that differ in name only by their year count as one. */
function valueOf({ outcome, overEnrolled }: Pooling, aspect: Aspect): string | null {
  switch (aspect) {
    case 'criteria':
      return outcome.criteria?.replace(/ \d{4}$/, '') ?? outcome.event ?? null;
    case 'analysisSet':
      return overEnrolled ? 'enrolled' : (outcome.analysisSet ?? null);
    case 'assessor':
      return outcome.assessor ?? null;
  }
}

function mixtureOf(members: readonly Pooling[], aspect: Aspect): Mixture {
  const cohorts = new Map<string | null, number>();
  for (const member of members) {
    const value = valueOf(member, aspect);
    cohorts.set(value, (cohorts.get(value) ?? 0) + 1);
  }
  const values = [...cohorts].map(([value, count]) => ({ value, cohorts: count }));
  values.sort(
    (a, b) =>
      Number(a.value === null) - Number(b.value === null) ||
      b.cohorts - a.cohorts ||
      (a.value ?? '').localeCompare(b.value ?? '', 'en'),
  );
  return { aspect, values };
}

/** The aspects in which the cohorts of a pool are known to differ. */
export function mixturesOf(members: readonly Pooling[]): readonly Mixture[] {
  return ASPECTS.map((aspect) => mixtureOf(members, aspect)).filter(
    ({ values }) => values.filter(({ value }) => value !== null).length > 1,
  );
}

/** For each aspect, how many cohorts of a pool do not state it. */
export function unstatedOf(members: readonly Pooling[]): Readonly<Record<Aspect, number>> {
  const count = (aspect: Aspect) => members.filter((member) => valueOf(member, aspect) === null).length;
  return { criteria: count('criteria'), analysisSet: count('analysisSet'), assessor: count('assessor') };
}
