import { FACET_IDS } from '../analysis/facets.ts';
import { useLanguage } from '../i18n/words.tsx';
import { CancerTree } from './CancerTree.tsx';
import { Extras } from './Extras.tsx';
import { Facet } from './Facet.tsx';
import { RangeFilters } from './RangeFilters.tsx';
import { SearchBox } from './SearchBox.tsx';
import './filters.css';

/** All filters, beside the charts on a desk, in a sheet on a phone. */
export function FilterRail() {
  const { t } = useLanguage();
  return (
    <div className="filters-rail" role="search" aria-label={t('filters.title')}>
      <SearchBox />
      <CancerTree />
      {FACET_IDS.map((facet) => facet !== 'cancer' && <Facet key={facet} facet={facet} />)}
      <RangeFilters />
      <Extras />
    </div>
  );
}
