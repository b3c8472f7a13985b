/** What a reader does with the filters. */
import { type FacetId, type Filters, NO_FILTERS } from '../analysis/facets.ts';
import type { FilterId } from '../analysis/filtering.ts';
import type { CancerFamily } from '../dataset/vocabulary.ts';
import { toggled, useDashboard } from './dashboard.ts';

const set = useDashboard.setState;

function setFilters(change: (filters: Filters) => Partial<Filters>): void {
  set(({ view }) => ({ view: { ...view, filters: { ...view.filters, ...change(view.filters) } }, cleared: null }));
}

export function toggleFilter(facet: FacetId, value: string): void {
  setFilters((filters) => ({ [facet]: toggled(filters[facet], value) }));
}

/** Ticks or unticks one cancer; where its whole family was ticked, the family's other cancers stay. */
export function toggleCancer(id: string): void {
  set(({ dataset, view }) => {
    const chosen = view.filters.cancer;
    const family = dataset.cancerById.get(id)?.family;
    const cancer =
      family && chosen.includes(family)
        ? [
            ...chosen.filter((entry) => entry !== family),
            ...dataset.cancers.filter((entry) => entry.family === family && entry.id !== id).map((entry) => entry.id),
          ]
        : toggled(chosen, id);
    return { view: { ...view, filters: { ...view.filters, cancer } }, cleared: null };
  });
}

/** Ticks or unticks a whole family; its single cancers give way to it. */
export function toggleFamily(family: CancerFamily): void {
  set(({ dataset, view }) => {
    const others = view.filters.cancer.filter((entry) => dataset.cancerById.get(entry)?.family !== family);
    return { view: { ...view, filters: { ...view.filters, cancer: toggled(others, family) } }, cleared: null };
  });
}

export function searchFor(search: string): void {
  setFilters(() => ({ search }));
}

export function chooseYears(from: number | null, to: number | null): void {
  setFilters(() => ({ from, to }));
}

export function chooseMinPatients(minPatients: number | null): void {
  setFilters(() => ({ minPatients }));
}

/** Lifts one filter altogether. */
export function liftFilter(id: FilterId): void {
  setFilters(() => {
    if (id === 'years') return { from: null, to: null };
    return { [id]: NO_FILTERS[id] };
  });
}

export function clearFilters(): void {
  set(({ view }) => ({ view: { ...view, filters: NO_FILTERS }, cleared: view.filters }));
}

export function restoreFilters(): void {
  set(({ view, cleared }) => (cleared ? { view: { ...view, filters: cleared }, cleared: null } : {}));
}
