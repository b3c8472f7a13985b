import type { CSSProperties } from 'react';
import { FACET_IDS } from '../analysis/facets.ts';
import { formatNumber } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { CancerTree } from './CancerTree.tsx';
import { Extras } from './Extras.tsx';
import { Facet } from './Facet.tsx';
import { RangeFilters } from './RangeFilters.tsx';
import { SearchBox } from './SearchBox.tsx';
import './filters.css';

/** All filters, beside the charts on a desk, in a sheet on a phone. */
export function FilterRail() {
  const { t, locale } = useLanguage();
  // Counts have one width, so that a new one moves nothing.
  const digits = useDashboard(({ dataset }) => formatNumber(dataset.cohorts.length, locale).length);
  return (
    <div className="filters-rail" role="search" aria-label={t('filters.title')} style={{ '--digits': digits } as CSSProperties}>
      <SearchBox />
      <CancerTree />
      {FACET_IDS.map((facet) => facet !== 'cancer' && <Facet key={facet} facet={facet} />)}
      <RangeFilters />
      <Extras />
    </div>
  );
}
