import { FACET_IDS } from '../analysis/facets.ts';
import type { FilterId } from '../analysis/filtering.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { liftFilter, toggleFilter } from '../store/filters.ts';
import { facetLabel } from './facetLabel.ts';

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
  const { t } = language;
  const dataset = useDashboard((state) => state.dataset);
  const filters = useDashboard((state) => state.view.filters);
  const chips: Chip[] = FACET_IDS.flatMap((facet) =>
    filters[facet].map((value) => ({
      key: `${facet} ${value}`,
      filter: facet,
      label: facetLabel(facet, value, dataset, language),
      lift: () => toggleFilter(facet, value),
    })),
  );
  const range = (filter: FilterId, label: string) => chips.push({ key: filter, filter, label, lift: () => liftFilter(filter) });
  const { search, from, to, minPatients } = filters;
  if (search.trim() !== '') range('search', t('filters.chip.search', { text: search.trim() }));
  if (from !== null && to !== null) range('years', t('filters.chip.years', { from: String(from), to: String(to) }));
  else if (from !== null) range('years', t('filters.chip.yearsFrom', { from: String(from) }));
  else if (to !== null) range('years', t('filters.chip.yearsTo', { to: String(to) }));
  if (minPatients !== null) range('minPatients', t('filters.chip.patients', { least: minPatients }));
  return chips;
}
