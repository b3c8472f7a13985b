import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { searchFor } from '../store/filters.ts';
import { selectSearchTexts } from '../store/selectors.ts';
import { afterPaint } from '../ui/afterPaint.ts';

function prepare(): void {
  selectSearchTexts(useDashboard.getState());
}

/**
 * Finds cohorts by trial, product, alias, antigen, registry number, author or cancer. A key is painted before anything is
 * looked for, however much there is to look through.
 */
export function SearchBox() {
  const { t } = useLanguage();
  const search = useDashboard((state) => state.view.filters.search);
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    if (typed === null) return undefined;
    return afterPaint(() => {
      searchFor(typed);
      setTyped(null);
    }, 'counts');
  }, [typed]);
  return (
    <div className="filters-search">
      <Search size={16} aria-hidden />
      <input
        type="search"
        aria-label={t('filters.search')}
        placeholder={t('filters.searchHint')}
        value={typed ?? search}
        maxLength={200}
        onFocus={() => afterPaint(prepare)}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
