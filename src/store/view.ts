import { type Filters, NO_FILTERS } from '../analysis/facets.ts';
import type { Column, Sort } from '../analysis/ordering.ts';
import { AS_REPORTED, type Denominator, type IntervalMethod } from '../analysis/rates.ts';
import type { Extra } from '../dataset/dataset.ts';
import type { ChartMeasure } from '../dataset/measures.ts';
import type { Verdict } from '../dataset/vocabulary.ts';

export const LOCALES = ['en', 'zh-CN'] as const;
export type Locale = (typeof LOCALES)[number];

export const TABS = ['overview', 'rates', 'forest', 'best', 'risk', 'time'] as const;
export type Tab = (typeof TABS)[number];

export const BENEFITS = ['orr', 'cr'] as const;
export const HARMS = ['crs-3plus', 'neurotox-3plus'] as const;

/** The pages beside the dashboard itself. */
export const PAGES = ['claims', 'approvals', 'about'] as const;
export type Page = (typeof PAGES)[number];

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
  /** Cohorts the reader left out of the pooled estimates. */
  readonly leftOut: readonly string[];
  /** Pooling across cancers, only when asked for. */
  readonly across: boolean;
  /** Each pooled estimate without one cohort at a time. */
  readonly leaveOneOut: boolean;
  /** A line the reader set on the rate axis, as a fraction, and where it comes from. */
  readonly benchmark: number | null;
  readonly benchmarkSource: string;
  /** What stands against what in "benefit and risk". */
  readonly benefit: (typeof BENEFITS)[number];
  readonly harm: (typeof HARMS)[number];
  /** Plain words and people instead of percentages. */
  readonly plain: boolean;
  /** The trial whose panel is open. */
  readonly trial: string | null;
  /** Cohorts ticked to compare, at most six. */
  readonly compare: readonly string[];
  /** They wait in the tray; the comparison itself is not open. */
  readonly trayOnly: boolean;
  readonly page: Page | null;
  /** Which verdicts the page of claims shows; none for all. */
  readonly verdicts: readonly Verdict[];
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
  leftOut: [],
  across: false,
  leaveOneOut: false,
  benchmark: null,
  benchmarkSource: '',
  benefit: 'orr',
  harm: 'crs-3plus',
  plain: false,
  trial: null,
  compare: [],
  trayOnly: false,
  page: null,
  verdicts: [],
  lang: null,
};
