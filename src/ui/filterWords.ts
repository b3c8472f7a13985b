import { FACET_IDS, type Filters } from '../analysis/facets.ts';
import type { FilterId } from '../analysis/filtering.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Language } from '../i18n/words.tsx';
import { facetLabel } from './facetLabel.ts';

/** One filter in force, or one value of it, in words. */
export interface FilterWord {
  readonly filter: FilterId;
  /** The value of a facet; null where the filter has a single one. */
  readonly value: string | null;
  readonly label: string;
}

/** Every filter in force, value by value, as the reader sees it. */
export function filterWords(filters: Filters, dataset: Dataset, language: Language): readonly FilterWord[] {
  const { t } = language;
  const words: FilterWord[] = FACET_IDS.flatMap((filter) =>
    filters[filter].map((value) => ({ filter, value, label: facetLabel(filter, value, dataset, language) })),
  );
  const add = (filter: FilterId, label: string) => words.push({ filter, value: null, label });
  const { search, from, to, minPatients } = filters;
  if (search.trim() !== '') add('search', t('filters.chip.search', { text: search.trim() }));
  if (from !== null && to !== null) add('years', t('filters.chip.years', { from: String(from), to: String(to) }));
  else if (from !== null) add('years', t('filters.chip.yearsFrom', { from: String(from) }));
  else if (to !== null) add('years', t('filters.chip.yearsTo', { to: String(to) }));
  if (minPatients !== null) add('minPatients', t('filters.chip.patients', { least: minPatients }));
  return words;
}
