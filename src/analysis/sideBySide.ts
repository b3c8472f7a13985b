/** The outcomes of several cohorts, row by row, and the difference between two of them. */
import type { Cohort, Dataset } from '../dataset/dataset.ts';
import { type OutcomeMeasure, rankOf, type Section, sectionOf, SECTIONS } from '../dataset/outcomeOrder.ts';
import type { RawOutcome } from '../dataset/schema.ts';
import type { LandmarkMeasure, MedianMeasure, RateMeasure } from '../dataset/vocabulary.ts';
import { type Difference, miettinenNurminen, newcombe } from '../statistics/difference.ts';
import type { Subject } from './comparability.ts';
import { sharePatients } from './independence.ts';
import { type Answer, answer, type Rate, type Reading } from './rates.ts';

export type Median = Extract<RawOutcome, { months: unknown }>;
export type Landmark = Extract<RawOutcome, { atMonths: unknown }>;
export type HazardRatio = Extract<RawOutcome, { measure: 'hazard-ratio' }>;

/** One outcome of every cohort, in the order of the cohorts; absent where it is not reported. */
export type Row = { readonly key: string } & (
  | { readonly kind: 'rate'; readonly measure: RateMeasure; readonly cells: readonly Answer[] }
  | { readonly kind: 'median'; readonly measure: MedianMeasure; readonly cells: readonly (Median | undefined)[] }
  | {
      readonly kind: 'landmark';
      readonly measure: LandmarkMeasure;
      readonly months: number;
      readonly cells: readonly (Landmark | undefined)[];
    }
  | { readonly kind: 'hazard'; readonly of: MedianMeasure; readonly cells: readonly (HazardRatio | undefined)[] }
);

export interface RowGroup {
  readonly section: Section;
  readonly rows: readonly Row[];
}

function rateRows(subjects: readonly Subject[], dataset: Dataset, reading: Reading): Row[] {
  const reported = new Set(subjects.flatMap(({ cohort }) => Object.keys(cohort.rates) as RateMeasure[]));
  return [...reported].map((measure) => ({
    kind: 'rate',
    key: measure,
    measure,
    cells: subjects.map(({ cohort }) => answer(cohort, measure, dataset, reading)),
  }));
}

/** The rows of one kind of outcome: a row for each key that any cohort has. */
function rowsBy<T extends RawOutcome>(
  subjects: readonly Subject[],
  is: (outcome: RawOutcome) => outcome is T,
  keyOf: (outcome: T) => string,
  rowOf: (first: T, key: string, cells: readonly (T | undefined)[]) => Row,
): Row[] {
  const outcomes = subjects.map(({ raw }) => raw?.outcomes.filter(is) ?? []);
  const firsts = new Map(outcomes.flat().map((outcome) => [keyOf(outcome), outcome]));
  return [...firsts].map(([key, first]) =>
    rowOf(first, key, outcomes.map((own) => own.find((outcome) => keyOf(outcome) === key))),
  );
}

function placeOf(row: Row): readonly [measure: OutcomeMeasure, within: number] {
  if (row.kind === 'hazard') return ['hazard-ratio', rankOf(row.of)];
  return [row.measure, row.kind === 'landmark' ? row.months : 0];
}

function inOrder(a: Row, b: Row): number {
  const [[measureA, withinA], [measureB, withinB]] = [placeOf(a), placeOf(b)];
  return rankOf(measureA) - rankOf(measureB) || withinA - withinB;
}

/** Every outcome that any of the cohorts reports, in the field's order; rates as the reader wants them read. */
export function rowsOf(subjects: readonly Subject[], dataset: Dataset, reading: Reading): readonly RowGroup[] {
  const rows: Row[] = [
    ...rateRows(subjects, dataset, reading),
    ...rowsBy(
      subjects,
      (outcome): outcome is Median => 'months' in outcome,
      ({ measure }) => measure,
      ({ measure }, key, cells) => ({ kind: 'median', key, measure, cells }),
    ),
    ...rowsBy(
      subjects,
      (outcome): outcome is Landmark => 'atMonths' in outcome,
      ({ measure, atMonths }) => `${measure} ${atMonths}`,
      ({ measure, atMonths: months }, key, cells) => ({ kind: 'landmark', key, measure, months, cells }),
    ),
    ...rowsBy(
      subjects,
      (outcome): outcome is HazardRatio => outcome.measure === 'hazard-ratio',
      ({ of }) => `hazard-ratio ${of}`,
      ({ of }, key, cells) => ({ kind: 'hazard', key, of, cells }),
    ),
  ].toSorted(inOrder);
  return SECTIONS.flatMap((section) => {
    const members = rows.filter((row) => sectionOf(placeOf(row)[0]) === section);
    return members.length > 0 ? [{ section, rows: members }] : [];
  });
}

/** The end of an axis of months that holds every median and limit, in whole years, or half ones below two. */
export function monthsAxis(groups: readonly RowGroup[]): number {
  const months = groups
    .flatMap(({ rows }) => rows)
    .flatMap((row) => (row.kind === 'median' ? row.cells : []))
    .flatMap((cell) => (cell ? [cell.months, ...(cell.interval ?? [])] : []))
    .filter((value) => value !== null);
  const most = Math.max(0, ...months);
  const step = most <= 24 ? 6 : 12;
  return Math.max(step, Math.ceil(most / step) * step);
}

/** Rates of which a difference may be asked; classes of best response are parts of these. */
const MEASURES = [
  'orr',
  'cr',
  'cr-cri',
  'vgpr-or-better',
  'dcr',
  'mrd-negative',
  'crs-any',
  'crs-3plus',
  'neurotox-any',
  'neurotox-3plus',
  'infection-3plus',
  'treatment-related-death',
] as const satisfies readonly RateMeasure[];

/** First minus second, as fractions, with both intervals. Nothing in it is adjusted. */
export interface RateDifference {
  readonly measure: RateMeasure;
  readonly first: Rate;
  readonly second: Rate;
  readonly newcombe: Difference;
  readonly miettinenNurminen: Difference;
}

function sharesLent(first: Cohort, second: Cohort, measure: RateMeasure, dataset: Dataset): boolean {
  const lent = [first, second].some(({ rates }) => rates[measure]?.from !== undefined);
  return lent && sharePatients(first, second, measure, dataset);
}

/**
 * The difference of every rate that both report with its count. Only for cohorts that share no patients; a figure that
 * was lent by a report which shares patients with the other cohort is left out.
 */
export function differencesOf(
  first: Cohort,
  second: Cohort,
  dataset: Dataset,
  reading: Reading,
): readonly RateDifference[] {
  return MEASURES.flatMap((measure) => {
    const [a, b] = [answer(first, measure, dataset, reading), answer(second, measure, dataset, reading)];
    if (a.kind !== 'rate' || b.kind !== 'rate' || sharesLent(first, second, measure, dataset)) return [];
    const [ofA, ofB] = [a.rate, b.rate];
    return {
      measure,
      first: ofA,
      second: ofB,
      newcombe: newcombe(ofA, ofB),
      miettinenNurminen: miettinenNurminen(ofA, ofB),
    };
  });
}
