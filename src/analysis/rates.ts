import type { Cohort, Dataset, RateOutcome } from '../dataset/dataset.ts';
import { applies } from '../dataset/measures.ts';
import type { RateMeasure } from '../dataset/vocabulary.ts';
import type { Interval } from '../statistics/interval.ts';
import { clopperPearson, wilson } from '../statistics/proportion.ts';

export const INTERVAL_METHODS = ['exact', 'wilson'] as const;
export type IntervalMethod = (typeof INTERVAL_METHODS)[number];

/** Infused: the denominator as reported. Enrolled: the same responders over everyone enrolled, a conservative reading. */
export const DENOMINATORS = ['infused', 'enrolled'] as const;
export type Denominator = (typeof DENOMINATORS)[number];

/** A rate with its count and its 95% interval; `estimate` and the limits are fractions. */
export interface Rate {
  readonly events: number;
  readonly n: number;
  readonly estimate: number;
  readonly interval: Interval;
}

/** What a cohort answers when asked for a measure. */
export type Answer =
  | { readonly kind: 'rate'; readonly rate: Rate; readonly outcome: RateOutcome }
  /** A percentage whose denominator was not on the page that was read: no interval, never pooled. */
  | { readonly kind: 'bare'; readonly estimate: number; readonly outcome: RateOutcome }
  | { readonly kind: 'not-reported' }
  | { readonly kind: 'not-applicable' };

export interface Reading {
  readonly method: IntervalMethod;
  readonly denominator: Denominator;
}

export const AS_REPORTED: Reading = { method: 'exact', denominator: 'infused' };

const intervals: Readonly<Record<IntervalMethod, Map<number, Interval>>> = { exact: new Map(), wilson: new Map() };
/** More than there are patients in any trial. */
const MANY = 2 ** 26;

/** The 95% interval of a proportion, remembered: the same few thousand counts are asked for again and again. */
export function intervalOf(events: number, n: number, method: IntervalMethod): Interval {
  const known = intervals[method];
  const key = n * MANY + events;
  let interval = known.get(key);
  if (!interval) {
    interval = method === 'wilson' ? wilson(events, n) : clopperPearson(events, n);
    known.set(key, interval);
  }
  return interval;
}

/**
 * Under 'enrolled', everyone enrolled replaces the denominator where the report's own is smaller and enrolment is known;
 * cohorts that do not report enrolment keep their own.
 */
export function denominatorOf(cohort: Cohort, outcome: RateOutcome, denominator: Denominator): number | undefined {
  const { n } = outcome;
  if (denominator === 'enrolled' && n !== undefined && cohort.enrolled !== undefined) return Math.max(n, cohort.enrolled);
  return n;
}

/**
 * Harms are counted among those who were infused under either reading: nobody else can have them, and a larger
 * denominator would make them look rarer.
 */
const AMONG_INFUSED: ReadonlySet<RateMeasure> = new Set<RateMeasure>([
  'crs-any',
  'crs-3plus',
  'neurotox-any',
  'neurotox-3plus',
  'infection-3plus',
  'treatment-related-death',
]);

/** The denominator a measure takes under a reading. */
export function denominatorFor(measure: RateMeasure, { denominator }: Reading): Denominator {
  return AMONG_INFUSED.has(measure) ? 'infused' : denominator;
}

/** How a cohort's figure follows the reader's wish for everyone enrolled; null where it was not asked for. */
export function enrolmentOf(cohort: Cohort, measure: RateMeasure, reading: Reading): 'known' | 'not-reported' | null {
  const outcome = cohort.rates[measure];
  if (outcome?.events === undefined || outcome.n === undefined || denominatorFor(measure, reading) === 'infused') return null;
  const { analysisSet } = outcome;
  return cohort.enrolled !== undefined || analysisSet === 'enrolled' || analysisSet === 'randomised'
    ? 'known'
    : 'not-reported';
}

/** Whether a figure of the cohort stands over its own denominator although everyone enrolled was asked for. */
export function lacksEnrolment(cohort: Cohort, measures: readonly RateMeasure[], reading: Reading): boolean {
  return measures.some((measure) => enrolmentOf(cohort, measure, reading) === 'not-reported');
}

/** Cohorts with a figure that everyone enrolled was asked for, and those of them that do not report enrolment. */
export function countEnrolment(cohorts: readonly Cohort[], measures: readonly RateMeasure[], reading: Reading) {
  if (reading.denominator === 'infused') return { asked: 0, unreported: 0 };
  const asked = cohorts.map((cohort) => measures.map((measure) => enrolmentOf(cohort, measure, reading)));
  return {
    asked: asked.filter((answers) => answers.some((found) => found !== null)).length,
    unreported: asked.filter((answers) => answers.includes('not-reported')).length,
  };
}

/** The estimate alone, as a fraction, for sorting and plotting many; undefined where there is none. */
export function estimateOf(cohort: Cohort, measure: RateMeasure, reading: Reading): number | undefined {
  const outcome = cohort.rates[measure];
  if (!outcome) return undefined;
  const n = denominatorOf(cohort, outcome, denominatorFor(measure, reading));
  if (outcome.events !== undefined && n !== undefined && n > 0) return outcome.events / n;
  return outcome.percent === undefined ? undefined : outcome.percent / 100;
}

/** Whether a measure exists for the cohort's diseases. */
export function isApplicable(cohort: Cohort, measure: RateMeasure, dataset: Dataset): boolean {
  return applies(
    measure,
    cohort.cancers.flatMap((id) => dataset.cancerById.get(id) ?? []),
  );
}

/** The interval is worked out when it is first asked for: a filter click asks many cohorts and draws few. */
function rateOf(events: number, n: number, method: IntervalMethod): Rate {
  return {
    events,
    n,
    estimate: events / n,
    get interval() {
      return intervalOf(events, n, method);
    },
  };
}

/** Asks a cohort for a measure. Never guesses: without events and n there is no interval. */
export function answer(cohort: Cohort, measure: RateMeasure, dataset: Dataset, reading: Reading): Answer {
  const outcome = cohort.rates[measure];
  if (!outcome) return { kind: isApplicable(cohort, measure, dataset) ? 'not-reported' : 'not-applicable' };
  const { events } = outcome;
  const n = denominatorOf(cohort, outcome, denominatorFor(measure, reading));
  if (events !== undefined && n !== undefined && n > 0) {
    return { kind: 'rate', rate: rateOf(events, n, reading.method), outcome };
  }
  return outcome.percent === undefined
    ? { kind: 'not-reported' }
    : { kind: 'bare', estimate: outcome.percent / 100, outcome };
}
