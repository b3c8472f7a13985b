import { Search } from 'lucide-react';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { searchFor } from '../store/filters.ts';

/** Finds cohorts by trial, product, alias, antigen, registry number, author or cancer. */
export function SearchBox() {
  const { t } = useLanguage();
  const search = useDashboard((state) => state.view.filters.search);
  return (
    <div className="filters-search">
      <Search size={16} aria-hidden />
      <input
        type="search"
        aria-label={t('filters.search')}
        placeholder={t('filters.searchHint')}
        value={search}
        maxLength={200}
        onChange={(event) => searchFor(event.target.value)}
      />
    </div>
  );
}
