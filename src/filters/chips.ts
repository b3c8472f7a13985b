import { FACET_IDS } from '../analysis/facets.ts';
import type { FilterId } from '../analysis/filtering.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { liftFilter, toggleFilter } from '../store/filters.ts';
import { filterWords } from '../ui/filterWords.ts';

/** One filter in force, in words, with the way to lift it. */
export interface Chip {
  readonly key: string;
  readonly filter: FilterId;
  readonly label: string;
  readonly lift: () => void;
}

/** Every filter in force, value by value. */
export function useChips(): readonly Chip[] {
  const language = useLanguage();
  const dataset = useDashboard((state) => state.dataset);
  const filters = useDashboard((state) => state.view.filters);
  return filterWords(filters, dataset, language).map(({ filter, value, label }) => {
    const facet = FACET_IDS.find((id) => id === filter);
    return facet && value !== null
      ? { key: `${facet} ${value}`, filter, label, lift: () => toggleFilter(facet, value) }
      : { key: filter, filter, label, lift: () => liftFilter(filter) };
  });
}
