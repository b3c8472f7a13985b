/** What the forest plot holds: a row a cohort that answers, and for each cancer what may be pooled, or why not. */
import type { Cohort, Dataset } from '../dataset/dataset.ts';
import type { ChartMeasure } from '../dataset/measures.ts';
import type { Count } from '../statistics/count.ts';
import type { Group } from './groups.ts';
import { keepIndependent } from './independence.ts';
import { LEAST_COHORTS, NEVER_POOLED } from './poolable.ts';
import type { Pooling } from './pooling.ts';
import { type Answer, answer, enrolmentOf, isApplicable, type Reading } from './rates.ts';

/** Why a cohort is not in the pool of its group. */
export type Exclusion = (typeof NEVER_POOLED)[number] | 'no-denominator' | 'left-out' | 'shares-patients';

/** The answers that can be drawn. */
export type Drawn = Extract<Answer, { kind: 'rate' | 'bare' }>;

export interface ForestRow {
  readonly cohort: Cohort;
  readonly answer: Drawn;
  /** null: in the pool, should there be one. */
  readonly exclusion: Exclusion | null;
  /** The cohort in the pool with which it shares patients. */
  readonly sharesWith: Cohort | null;
  /** Whether the row keeps its own denominator because enrolment is not reported. */
  readonly withoutEnrolment: boolean;
  /** Its place among the counts of the pool. */
  readonly place: number | null;
}

/** Why there is no pooled line: too few cohorts (`k` of them could be), or several cancers nobody asked to mix. */
export type Refusal = { readonly kind: 'few'; readonly k: number } | { readonly kind: 'cancers' };

/** The cohorts of one pool. */
export interface PoolSet {
  readonly counts: readonly Count[];
  readonly refusal: Refusal | null;
  /** What enters the pool, a cohort each: `mixturesOf` says in what they differ. */
  readonly poolings: readonly Pooling[];
  /** Whether several cancers are pooled together, because the reader asked for it. */
  readonly mixesCancers: boolean;
  /** Cohorts that keep their own denominator because enrolment is not reported. */
  readonly withoutEnrolment: number;
  /** How many rows are not in the pool, by reason. */
  readonly excluded: ReadonlyMap<Exclusion, number>;
}

export interface ForestGroup extends PoolSet {
  readonly group: Group;
  readonly rows: readonly ForestRow[];
  /** Cohorts to which the measure applies and which do not report it. */
  readonly silent: readonly Cohort[];
}

export interface Forest {
  /** Groups in which a cohort reports the measure. */
  readonly groups: readonly ForestGroup[];
  /** All groups together; null unless asked for and there are several. */
  readonly across: PoolSet | null;
  readonly cohorts: number;
  readonly reported: number;
  readonly notApplicable: number;
  /** Cohorts in the pool of their group, or in that of all cancers. */
  readonly pooled: number;
  /** Cohorts in view that the reader left out. */
  readonly leftOut: number;
  /** Whether a pool across cancers could be asked for. */
  readonly mayMix: boolean;
}

function firstExclusion(cohort: Cohort, drawn: Drawn, leftOut: ReadonlySet<string>): Exclusion | null {
  const extra = NEVER_POOLED.find((known) => cohort.extras.includes(known));
  if (extra) return extra;
  if (drawn.kind === 'bare') return 'no-denominator';
  return leftOut.has(cohort.id) ? 'left-out' : null;
}

function tally(rows: readonly ForestRow[]): ReadonlyMap<Exclusion, number> {
  const counts = new Map<Exclusion, number>();
  for (const { exclusion } of rows) if (exclusion) counts.set(exclusion, (counts.get(exclusion) ?? 0) + 1);
  return counts;
}

function countOf({ answer: drawn }: ForestRow): readonly Count[] {
  return drawn.kind === 'rate' ? [{ events: drawn.rate.events, n: drawn.rate.n }] : [];
}

function poolingOf({ cohort, answer: drawn }: ForestRow): Pooling {
  const n = drawn.kind === 'rate' ? drawn.rate.n : undefined;
  return { outcome: drawn.outcome, overEnrolled: n !== undefined && n !== drawn.outcome.n && n === cohort.enrolled };
}

function poolSet(rows: readonly ForestRow[], members: readonly ForestRow[], mixesCancers: boolean, asked: boolean): PoolSet {
  const k = members.length;
  return {
    counts: members.flatMap(countOf),
    refusal: k < LEAST_COHORTS ? { kind: 'few', k } : mixesCancers && !asked ? { kind: 'cancers' } : null,
    poolings: members.map(poolingOf),
    mixesCancers,
    withoutEnrolment: members.filter((row) => row.withoutEnrolment).length,
    excluded: tally(rows),
  };
}

/** Rows of a group's cohorts that answer, with a place in the pool for those of which no two share patients. */
function rowsOf(
  group: Group,
  measure: ChartMeasure,
  dataset: Dataset,
  reading: Reading,
  leftOut: ReadonlySet<string>,
): readonly ForestRow[] {
  const rows = group.cohorts.flatMap((cohort) => {
    const drawn = answer(cohort, measure, dataset, reading);
    if (drawn.kind !== 'rate' && drawn.kind !== 'bare') return [];
    return [{ cohort, answer: drawn, exclusion: firstExclusion(cohort, drawn, leftOut) }];
  });
  const candidates = rows.filter(({ exclusion }) => exclusion === null).map(({ cohort }) => cohort);
  const { dropped } = keepIndependent(candidates, measure, dataset);
  let place = 0;
  return rows.map((row): ForestRow => {
    const sharesWith = dropped.get(row.cohort.id) ?? null;
    const exclusion = sharesWith ? 'shares-patients' : row.exclusion;
    return {
      ...row,
      exclusion,
      sharesWith,
      withoutEnrolment: enrolmentOf(row.cohort, measure, reading) === 'not-reported',
      place: exclusion === null ? place++ : null,
    };
  });
}

/** One pool of everything that is in the pool of its own cancer, again without shared patients. */
function poolAcross(groups: readonly ForestGroup[], measure: ChartMeasure, dataset: Dataset): PoolSet {
  const rows = groups.flatMap((group) => group.rows);
  const members = rows.filter(({ exclusion }) => exclusion === null);
  const { dropped } = keepIndependent(
    members.map(({ cohort }) => cohort),
    measure,
    dataset,
  );
  const judged = rows.map((row): ForestRow => (dropped.has(row.cohort.id) ? { ...row, exclusion: 'shares-patients' } : row));
  return poolSet(
    judged,
    judged.filter(({ exclusion }) => exclusion === null),
    true,
    true,
  );
}

/**
 * The forest plot of a measure. Only counts are pooled, of cohorts that are no earlier report, subgroup, control arm or
 * single case, never of two that share patients, never of fewer than three, and of several cancers only where `across`.
 */
export function forestOf(
  all: readonly Group[],
  measure: ChartMeasure,
  dataset: Dataset,
  reading: Reading,
  leftOut: readonly string[],
  across: boolean,
): Forest {
  const left = new Set(leftOut);
  const groups = all.flatMap((group): readonly ForestGroup[] => {
    const rows = rowsOf(group, measure, dataset, reading, left);
    if (rows.length === 0) return [];
    const drawn = new Set(rows.map(({ cohort }) => cohort));
    const silent = group.cohorts.filter((cohort) => !drawn.has(cohort) && isApplicable(cohort, measure, dataset));
    const members = rows.filter(({ exclusion }) => exclusion === null);
    return [{ group, rows, silent, ...poolSet(rows, members, group.cancer.mixed === true, across) }];
  });
  const cohorts = all.flatMap((group) => group.cohorts);
  const rows = groups.flatMap((group) => group.rows);
  const together = across && groups.length > 1 ? poolAcross(groups, measure, dataset) : null;
  const sets = together && !together.refusal ? [together] : groups.filter(({ refusal }) => refusal === null);
  return {
    groups,
    across: together,
    cohorts: cohorts.length,
    reported: rows.length,
    notApplicable: cohorts.filter((cohort) => !isApplicable(cohort, measure, dataset) && !cohort.rates[measure]).length,
    pooled: sets.reduce((sum, { counts }) => sum + counts.length, 0),
    leftOut: rows.filter(({ exclusion }) => exclusion === 'left-out').length,
    mayMix: groups.length > 1 || groups.some(({ mixesCancers }) => mixesCancers),
  };
}
