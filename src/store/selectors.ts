import { buildFacetIndex, type FacetIndex, totalsOf } from '../analysis/facetIndex.ts';
import { FACET_IDS, mapFacets } from '../analysis/facets.ts';
import { filterCohorts } from '../analysis/filtering.ts';
import { groupByCancer } from '../analysis/groups.ts';
import { cohortsAt, orderPositions } from '../analysis/ordering.ts';
import type { Reading } from '../analysis/rates.ts';
import type { Cohort, Dataset } from '../dataset/dataset.ts';
import { MAX_COMPARED } from './address.ts';
import type { Dashboard } from './dashboard.ts';
import { memoize, OF_EACH_PART } from './memoize.ts';
import type { Locale, View } from './view.ts';

/** Indexes that were built in slices, before their datasets are shown. */
const prepared = new WeakMap<Dataset, FacetIndex>();
const indexOf = memoize((dataset: Dataset) => prepared.get(dataset) ?? buildFacetIndex(dataset));
const selectionOf = memoize(filterCohorts, OF_EACH_PART);
const orderOf = memoize(orderPositions);
const orderedOf = memoize(cohortsAt);
const passingOf = memoize(cohortsAt);
const groupsOf = memoize(groupByCancer);
const passingGroupsOf = memoize(groupByCancer);
const readingOf = memoize(
  (method: View['method'], denominator: View['denominator']): Reading => ({ method, denominator }),
  OF_EACH_PART,
);
const countOf = memoize(totalsOf, OF_EACH_PART);

const valuesOf = memoize((index: FacetIndex) =>
  mapFacets((id) => [...index.facets[id].keys()]),
);

export function keepIndex(dataset: Dataset, index: FacetIndex): void {
  prepared.set(dataset, index);
}

/** Every value of each facet, whatever passes the filters. */
export function selectFacetValues({ dataset }: Dashboard) {
  return valuesOf(indexOf(dataset));
}

/** What passes the filters, and every count the rail needs. */
export function selectSelection({ dataset, view }: Dashboard) {
  return selectionOf(indexOf(dataset), view.filters, view.extras);
}

/** What the search box looks through; made when first asked for. */
export function selectSearchTexts({ dataset }: Dashboard): readonly string[] {
  return indexOf(dataset).texts;
}

/** How rates are to be read: which interval, which denominator. */
export function selectReading({ view }: Dashboard): Reading {
  return readingOf(view.method, view.denominator);
}

/** The cohorts on the screen in the dataset's own order: the same for whoever does not ask for another. */
export function selectPassing(state: Dashboard): readonly Cohort[] {
  return passingOf(selectSelection(state).cohorts, state.dataset);
}

/** They, grouped by cancer. */
export function selectPassingGroups(state: Dashboard) {
  return passingGroupsOf(selectSelection(state).cohorts, state.dataset);
}

/** Positions of the cohorts on the screen, in the one order that table, charts and export share. */
export function selectOrder(state: Dashboard): Uint32Array {
  const { dataset, view } = state;
  return orderOf(selectSelection(state).cohorts, view.sort, dataset, selectReading(state));
}

/** The cohorts in that order. */
export function selectCohorts(state: Dashboard): readonly Cohort[] {
  return orderedOf(selectOrder(state), state.dataset);
}

/** The same cohorts, grouped by cancer. */
export function selectGroups(state: Dashboard) {
  return groupsOf(selectOrder(state), state.dataset);
}

export function selectTotals(state: Dashboard) {
  return countOf(indexOf(state.dataset), selectSelection(state).cohorts);
}

export function selectLocale({ view, preferences, browserLocale }: Dashboard): Locale {
  return view.lang ?? preferences.locale ?? browserLocale;
}

export function selectHasFilters({ view: { filters } }: Dashboard): boolean {
  return (
    FACET_IDS.some((id) => filters[id].length > 0) ||
    filters.search.trim() !== '' ||
    filters.from !== null ||
    filters.to !== null ||
    filters.minPatients !== null
  );
}

/** Whether the comparison itself is to be seen, not only its tray. */
export function selectIsComparing({ view }: Dashboard): boolean {
  return view.compare.length > 0 && !view.trayOnly && view.page === null;
}

export function selectIsTrayFull({ view }: Dashboard): boolean {
  return view.compare.length >= MAX_COMPARED;
}
