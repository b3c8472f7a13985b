import type { Cohort, Dataset } from '../dataset/dataset.ts';
import { DESIGNS, EVIDENCE_GRADES, PHASES } from '../dataset/vocabulary.ts';
import { answer, estimateOf, type Reading } from './rates.ts';

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

/** A number or a text to order by; undefined stays last both ways. */
type Value = number | string | undefined;

function cancerRank(dataset: Dataset): (cohort: Cohort) => number {
  const ranks = new Map(dataset.cancers.map((cancer, rank) => [cancer.id, rank]));
  return (cohort) => ranks.get(cohort.group) ?? ranks.size;
}

function valueOf(key: SortKey, dataset: Dataset, reading: Reading): (cohort: Cohort) => Value {
  switch (key) {
    case 'trial':
      return (cohort) => cohort.trial.name;
    case 'product':
      return (cohort) => cohort.trial.product.name;
    case 'target':
      return (cohort) => cohort.trial.product.targets.join(' ');
    case 'cancer':
      return cancerRank(dataset);
    case 'phase':
      return (cohort) => (cohort.trial.phase === 'n/a' ? undefined : PHASES.indexOf(cohort.trial.phase));
    case 'design':
      return ({ trial: { design } }) => (design === 'n/a' ? undefined : DESIGNS.indexOf(design));
    case 'patients':
      return (cohort) => cohort.patients;
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
      return (cohort) => estimateOf(cohort, key, reading);
  }
}

/** Values as numbers to compare: texts by their rank, missing as NaN. */
function ranked(cohorts: readonly Cohort[], value: (cohort: Cohort) => Value): Float64Array {
  const values = cohorts.map(value);
  const texts = [...new Set(values.filter((entry) => typeof entry === 'string'))];
  const collator = new Intl.Collator('en', { numeric: true });
  const ranks = new Map(texts.sort(collator.compare).map((text, rank) => [text, rank]));
  return Float64Array.from(values, (entry) => (typeof entry === 'string' ? ranks.get(entry) : entry) ?? NaN);
}

/**
 * Orders cohorts by several keys, the first the strongest; ties keep the default order: by cancer, then newest first,
 * then largest. Missing values stay last both ways.
 */
export function orderCohorts(
  cohorts: readonly Cohort[],
  sorts: readonly Sort[],
  dataset: Dataset,
  reading: Reading,
): readonly Cohort[] {
  const defaults: readonly Sort[] = [
    { key: 'cancer', descending: false },
    { key: 'year', descending: true },
    { key: 'patients', descending: true },
  ];
  const keys = [...sorts, ...defaults].map(({ key, descending }) => ({
    ranks: ranked(cohorts, valueOf(key, dataset, reading)),
    sign: descending ? -1 : 1,
  }));
  const order = Uint32Array.from(cohorts, (_, at) => at);
  order.sort((a, b) => {
    for (const { ranks, sign } of keys) {
      const x = ranks[a] ?? NaN;
      const y = ranks[b] ?? NaN;
      if (x === y) continue;
      if (Number.isNaN(x)) {
        if (Number.isNaN(y)) continue;
        return 1;
      }
      if (Number.isNaN(y)) return -1;
      return (x - y) * sign;
    }
    return a - b;
  });
  return Array.from(order, (at) => cohorts[at]).filter((cohort) => cohort !== undefined);
}
