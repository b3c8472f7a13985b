import { create } from 'zustand';
import type { Filters } from '../analysis/facets.ts';
import { type Column, type Sort, type SortKey } from '../analysis/ordering.ts';
import type { Denominator, IntervalMethod } from '../analysis/rates.ts';
import type { Dataset, Extra } from '../dataset/dataset.ts';
import { bundled } from '../dataset/bundled.ts';
import type { ChartMeasure } from '../dataset/measures.ts';
import type { Verdict } from '../dataset/vocabulary.ts';
import type { AddressProblem } from './address.ts';
import { NO_OWN, type Own } from './own.ts';
import { DEFAULT_PREFERENCES, type Preferences, type Theme } from './preferences.ts';
import { DEFAULT_VIEW, type Locale, type Page, type Tab, type View } from './view.ts';

/** What the reader has chosen; everything else is derived (see `selectors`). */
export interface Dashboard {
  readonly dataset: Dataset;
  readonly view: View;
  /** Grows with every view that takes the place of another as a whole: one can go back from it. */
  readonly visit: number;
  readonly preferences: Preferences;
  /** The language the browser asks for. */
  readonly browserLocale: Locale;
  /** What the address held and could not be read; shown until dismissed. */
  readonly problems: readonly AddressProblem[];
  /** The cohort under the pointer or the focus, marked in chart and table alike. */
  readonly marked: string | null;
  /** The filters before they were cleared, for undo. */
  readonly cleared: Filters | null;
  /** What the reader opened from files of their own; `dataset` holds it already. */
  readonly own: Own;
}

export const useDashboard = create<Dashboard>(() => ({
  dataset: bundled,
  view: DEFAULT_VIEW,
  visit: 0,
  preferences: DEFAULT_PREFERENCES,
  browserLocale: 'en',
  problems: [],
  marked: null,
  cleared: null,
  own: NO_OWN,
}));

const set = useDashboard.setState;

/** One step of the view; for the actions of this room. */
export function setView(change: (view: View) => Partial<View>): void {
  set((state) => ({ view: { ...state.view, ...change(state.view) } }));
}

/** The list with the value in or out. */
export function toggled<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((entry) => entry !== value) : [...list, value];
}

/** A view of its own from the default on; the reader's language stays. */
export function showView(change: Partial<View>): void {
  set(({ view, visit }) => ({ view: { ...DEFAULT_VIEW, lang: view.lang, ...change }, visit: visit + 1, cleared: null }));
}

export function toggleExtra(extra: Extra): void {
  setView((view) => ({ extras: toggled(view.extras, extra) }));
}

/** From the overview to the trials of one cancer. */
export function openCancer(id: string): void {
  set(({ view }) => ({
    view: { ...view, filters: { ...view.filters, cancer: [id] }, tab: 'rates' },
    cleared: null,
  }));
}

export function chooseTab(tab: Tab): void {
  setView(() => ({ tab }));
}

export function chooseMeasure(measure: ChartMeasure): void {
  setView(() => ({ measure }));
}

export function chooseMethod(method: IntervalMethod): void {
  setView(() => ({ method }));
}

export function chooseDenominator(denominator: Denominator): void {
  setView(() => ({ denominator }));
}

/** First the key's natural direction, then the other, then none; `further` keeps the keys before it. */
export function orderBy(key: SortKey, descendingFirst: boolean, further = false): void {
  setView(({ sort }) => {
    const now = sort.find((entry) => entry.key === key);
    const others = further ? sort.filter((entry) => entry.key !== key) : [];
    if (!now) return { sort: [...others, { key, descending: descendingFirst }] };
    if (now.descending !== descendingFirst) return { sort: others };
    const next: Sort = { key, descending: !now.descending };
    return { sort: further ? sort.map((entry) => (entry.key === key ? next : entry)) : [next] };
  });
}

export function chooseOrder(sort: readonly Sort[]): void {
  setView(() => ({ sort }));
}

export function toggleColumn(column: Column): void {
  setView((view) => ({ hidden: toggled(view.hidden, column) }));
}

export function showAllRows(allRows: boolean): void {
  setView(() => ({ allRows }));
}

/** Leaves a cohort out of the pooled estimates, or brings it back. */
export function toggleLeftOut(id: string): void {
  setView((view) => ({ leftOut: toggled(view.leftOut, id) }));
}

export function bringAllBack(): void {
  setView(() => ({ leftOut: [] }));
}

export function poolAcross(across: boolean): void {
  setView(() => ({ across }));
}

export function showLeaveOneOut(leaveOneOut: boolean): void {
  setView(() => ({ leaveOneOut }));
}

/** A line on the rate axis at a fraction, with the reader's word on where it comes from; null takes it away. */
export function setBenchmark(benchmark: number | null, benchmarkSource: string): void {
  setView(() => ({ benchmark, benchmarkSource: benchmark === null ? '' : benchmarkSource }));
}

export function chooseBenefit(benefit: View['benefit']): void {
  setView(() => ({ benefit }));
}

export function chooseHarm(harm: View['harm']): void {
  setView(() => ({ harm }));
}

/** Plain words and people, in the place of the response and disease-control chart. */
export function speakPlainly(plain: boolean): void {
  setView((view) => ({ plain, tab: plain ? 'rates' : view.tab }));
}

export function openTrial(id: string): void {
  setView(() => ({ trial: id }));
}

export function closeTrial(): void {
  setView(() => ({ trial: null }));
}

export function openPage(page: Page | null): void {
  setView(() => ({ page, trial: null }));
}

export function toggleVerdict(verdict: Verdict): void {
  setView(({ verdicts }) => ({ verdicts: toggled(verdicts, verdict) }));
}

export function markCohort(id: string | null): void {
  if (useDashboard.getState().marked !== id) set({ marked: id });
}

export function chooseLocale(locale: Locale): void {
  set(({ view, preferences }) => ({
    view: { ...view, lang: locale },
    preferences: { ...preferences, locale },
  }));
}

export function chooseTheme(theme: Theme): void {
  set(({ preferences }) => ({ preferences: { ...preferences, theme } }));
}

/** The words of welcome go, and stay away on this device. */
export function dismissStart(): void {
  set(({ preferences }) => ({ preferences: { ...preferences, startDismissed: true } }));
}

export function dismissProblems(): void {
  set({ problems: [] });
}
