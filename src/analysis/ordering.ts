import { atOnce } from '../dataset/atOnce.ts';
import type { Cohort, Dataset } from '../dataset/dataset.ts';
import { DESIGNS, EVIDENCE_GRADES, PHASES } from '../dataset/vocabulary.ts';
import { Memory } from '../statistics/memory.ts';
import { cancersOfEach, estimatesOf, patientsOfEach } from './columns.ts';
import { dealOut, rankNumbers, type Ranks, rankTexts, STEP, type Steps } from './ranks.ts';
import { answer, type Reading } from './rates.ts';

/** The table's columns; the first two stay. */
export const COLUMNS = [
  'trial',
  'product',
  'target',
  'cancer',
  'phase',
  'patients',
  'orr',
  'cr',
  'dcr',
  'crs-3plus',
  'neurotox-3plus',
  'followUp',
  'year',
  'evidence',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What rows can be ordered by: the table's columns, the design, and the lower limit of the response rate's interval. */
export const SORT_KEYS = [...COLUMNS, 'design', 'lower'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

const TEXTS = {
  trial: ({ trial }: Cohort) => trial.name,
  product: ({ trial }: Cohort) => trial.product.name,
  target: ({ trial }: Cohort) => trial.product.targets.join(' '),
};
type TextKey = keyof typeof TEXTS;

const isText = (key: SortKey): key is TextKey => key in TEXTS;

/** What cohorts are ordered by, as a column or one by one; undefined, NaN and numbers below 0 stay last both ways. */
function numberBy(key: Exclude<SortKey, TextKey>, dataset: Dataset, reading: Reading): Float64Array | ((cohort: Cohort) => number | undefined) {
  switch (key) {
    case 'cancer':
      return cancersOfEach(dataset);
    case 'patients':
      return patientsOfEach(dataset);
    case 'phase':
      return ({ trial: { phase } }) => (phase === 'n/a' ? undefined : PHASES.indexOf(phase));
    case 'design':
      return ({ trial: { design } }) => (design === 'n/a' ? undefined : DESIGNS.indexOf(design));
    case 'followUp':
      return (cohort) => cohort.followUpMonths;
    case 'year':
      return (cohort) => cohort.year;
    case 'evidence':
      return (cohort) => (cohort.grade ? EVIDENCE_GRADES.indexOf(cohort.grade) : undefined);
    case 'lower':
      return (cohort) => {
        const orr = answer(cohort, 'orr', dataset, reading);
        return orr.kind === 'rate' ? orr.rate.interval.lower : undefined;
      };
    default:
      return estimatesOf(dataset, key, reading);
  }
}

const DEFAULTS: readonly Sort[] = [
  { key: 'cancer', descending: false },
  { key: 'year', descending: true },
  { key: 'patients', descending: true },
];

/** So many orders of a dataset are kept: a reader goes back and forth between a few. */
const MOST_KEPT = 4;

/** What has been worked out for a dataset: the ranks of its cohorts by key and reading, and orders asked for. */
interface Known {
  readonly ranks: Map<string, Ranks>;
  readonly byDefault: Uint32Array;
  readonly orders: Memory<string, Uint32Array>;
}

const knownOf = new WeakMap<Dataset, Known>();

function* numbersOf({ cohorts }: Dataset, by: ReturnType<typeof numberBy>): Steps<Float64Array> {
  if (by instanceof Float64Array) return by;
  const numbers = new Float64Array(cohorts.length);
  for (const [at, cohort] of cohorts.entries()) {
    if (at % STEP === STEP - 1) yield;
    numbers[at] = by(cohort) ?? Number.NaN;
  }
  return numbers;
}

function* ranking(key: SortKey, dataset: Dataset, reading: Reading, known: Known['ranks']): Steps<Ranks> {
  const name = `${key} ${reading.method} ${reading.denominator}`;
  const before = known.get(name);
  if (before) return before;
  const ranks = isText(key)
    ? yield* rankTexts(dataset.cohorts.map(TEXTS[key]))
    : yield* rankNumbers(yield* numbersOf(dataset, numberBy(key, dataset, reading)));
  known.set(name, ranks);
  return ranks;
}

function* knowing(dataset: Dataset, reading: Reading): Steps<Known> {
  const before = knownOf.get(dataset);
  if (before) return before;
  const ranks: Known['ranks'] = new Map();
  let byDefault: Uint32Array = Uint32Array.from(dataset.cohorts, (_, at) => at);
  for (const { key, descending } of DEFAULTS.toReversed()) {
    byDefault = dealOut(byDefault, yield* ranking(key, dataset, reading, ranks), descending);
    yield;
  }
  const known = { ranks, byDefault, orders: new Memory<string, Uint32Array>(MOST_KEPT) };
  knownOf.set(dataset, known);
  return known;
}

/** Works out in steps the order that holds until another is asked for. */
export function* orderingByDefault(dataset: Dataset, reading: Reading): Steps<void> {
  yield* knowing(dataset, reading);
}

/** Works out in steps what any order of the dataset will ask for: without it, the first by a column takes longer. */
export function* preparingOrders(dataset: Dataset, reading: Reading): Steps<void> {
  const { ranks } = yield* knowing(dataset, reading);
  for (const key of SORT_KEYS) {
    yield;
    yield* ranking(key, dataset, reading, ranks);
  }
}

/** Every position of the dataset in order. The weakest key deals first, so that each stronger one keeps its ties. */
function wholeOrder(sorts: readonly Sort[], dataset: Dataset, reading: Reading): Uint32Array {
  const { ranks, byDefault, orders } = atOnce(knowing(dataset, reading));
  if (sorts.length === 0) return byDefault;
  const name = JSON.stringify([sorts, reading]);
  const before = orders.get(name);
  if (before) return before;
  const order = sorts.reduceRight<Uint32Array>(
    (dealt, { key, descending }) => dealOut(dealt, atOnce(ranking(key, dataset, reading, ranks)), descending),
    byDefault,
  );
  return orders.keep(name, order);
}

/**
 * Orders cohorts, given by their positions, by several keys, the first the strongest; ties keep the default order: by
 * cancer, then newest first, then largest. Missing values stay last both ways. Linear: the whole dataset is put in
 * order once for each choice of keys, and a selection is read off it.
 */
export function orderPositions(
  positions: readonly number[],
  sorts: readonly Sort[],
  dataset: Dataset,
  reading: Reading,
): Uint32Array {
  const chosen = new Uint8Array(dataset.cohorts.length);
  for (let next = 0; next < positions.length; next++) chosen[positions[next] ?? 0] = 1;
  const ordered = new Uint32Array(positions.length);
  const whole = wholeOrder(sorts, dataset, reading);
  let found = 0;
  for (let next = 0; next < whole.length; next++) {
    const at = whole[next] ?? 0;
    if (chosen[at] === 1) ordered[found++] = at;
  }
  return ordered;
}

/** The cohorts at positions, in their order. */
export function cohortsAt(positions: ArrayLike<number>, { cohorts }: Pick<Dataset, 'cohorts'>): readonly Cohort[] {
  const found: Cohort[] = [];
  for (let at = 0; at < positions.length; at++) {
    const cohort = cohorts[positions[at] ?? -1];
    if (cohort) found.push(cohort);
  }
  return found;
}
