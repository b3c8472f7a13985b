import { type Filters, NO_FILTERS } from '../analysis/facets.ts';
import type { Sort } from '../analysis/ordering.ts';
import { AS_REPORTED, type Denominator, type IntervalMethod } from '../analysis/rates.ts';
import type { Extra } from '../dataset/dataset.ts';
import type { ChartMeasure } from '../dataset/measures.ts';

export const LOCALES = ['en', 'zh-CN'] as const;
export type Locale = (typeof LOCALES)[number];

export const TABS = ['overview', 'rates'] as const;
export type Tab = (typeof TABS)[number];

/** The table's columns; the first two cannot be hidden. */
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

/** All that the address holds. */
export interface View {
  readonly filters: Filters;
  readonly extras: readonly Extra[];
  readonly tab: Tab;
  readonly measure: ChartMeasure;
  readonly sort: readonly Sort[];
  readonly hidden: readonly Column[];
  /** Every row of a tall chart, not only the first forty. */
  readonly allRows: boolean;
  readonly method: IntervalMethod;
  readonly denominator: Denominator;
  /** The trial whose panel is open. */
  readonly trial: string | null;
  readonly compare: readonly string[];
  /** null: the reader's preference, else the browser's language. */
  readonly lang: Locale | null;
}

export const DEFAULT_VIEW: View = {
  filters: NO_FILTERS,
  extras: [],
  tab: 'overview',
  measure: 'orr',
  sort: [],
  hidden: [],
  allRows: false,
  method: AS_REPORTED.method,
  denominator: AS_REPORTED.denominator,
  trial: null,
  compare: [],
  lang: null,
};
