import { memo } from 'react';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { formatListing } from '../ui/listing.ts';

/** The order of the rows in words; said aloud when it changes. */
export const SortSentence = memo(function SortSentence() {
  const { t, locale } = useLanguage();
  const sort = useDashboard(({ view }) => view.sort);
  const keys = sort.map(({ key, descending }) =>
    t(descending ? 'table.sortedDesc' : 'table.sortedAsc', { column: t(`table.column.${key}`) }),
  );
  return (
    <span role="status">
      {keys.length === 0
        ? t('table.sortedDefault')
        : t('table.sorted', { keys: locale === 'en' ? keys.join('; ') : formatListing(keys, locale) })}
    </span>
  );
});
