/** What is on the screen, in words: by which filters, read how, of which dataset. For whatever leaves the page. */
import { formatDate } from '../i18n/format.ts';
import type { Language } from '../i18n/words.tsx';
import type { Dashboard } from '../store/dashboard.ts';
import { selectCohorts } from '../store/selectors.ts';
import { filterWords } from './filterWords.ts';
import { formatListing } from './listing.ts';

/** Sentences one after another; Chinese needs no space between them. */
export function sentences(parts: readonly string[], { locale }: Language): string {
  return parts.filter((part) => part !== '').join(locale === 'zh-CN' ? '' : ' ');
}

/** The filters in force, and what is shown beside the headline cohorts. */
export function filtersLine({ dataset, view }: Dashboard, language: Language): string {
  const { t, locale } = language;
  const filters = filterWords(view.filters, dataset, language).map(({ label }) => label);
  const also = view.extras.map((extra) => t(`extra.${extra}`));
  const parts = [
    filters.length === 0 ? t('download.filters.none') : t('download.filters', { list: formatListing(filters, locale) }),
    ...(also.length === 0 ? [] : [t('download.also', { list: formatListing(also, locale) })]),
  ];
  return sentences(parts, language);
}

/** Which interval, and out of whom. */
export function readingLine({ view }: Dashboard, { t }: Language): string {
  return t(`download.reading.${view.method}.${view.denominator}`);
}

/** How many rows are the reader's own; empty where none is. */
export function ownLine(state: Dashboard, { t }: Language): string {
  const count = selectCohorts(state).filter(({ own }) => own).length;
  return count === 0 ? '' : t('download.own', { count });
}

export function datasetLine({ dataset }: Dashboard, { t, locale }: Language): string {
  return t('app.version', { version: dataset.version, date: formatDate(dataset.reviewed, locale) });
}
