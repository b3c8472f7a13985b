import { EXTRAS } from '../dataset/dataset.ts';
import { useLanguage } from '../i18n/words.tsx';
import { toggleExtra, useDashboard } from '../store/dashboard.ts';
import { clearFilters, liftFilter } from '../store/filters.ts';
import { selectSelection } from '../store/selectors.ts';
import { useChips } from './chips.ts';

/** Nothing passes: which filter is the reason, and the way on. */
export function EmptyResult() {
  const { t } = useLanguage();
  const chips = useChips();
  const extras = useDashboard((state) => state.view.extras);
  const { lifted, extraCounts } = useDashboard(selectSelection);
  const reasons = [...lifted].filter(([, count]) => count > 0);
  const hidden = EXTRAS.filter((extra) => !extras.includes(extra) && extraCounts[extra] > 0);
  const search = useDashboard((state) => state.view.filters.search.trim());
  // The sentences quote what they name; a search is quoted by its chip already.
  const labelOf = (filter: string) =>
    filter === 'search'
      ? search
      : chips
          .filter((chip) => chip.filter === filter)
          .map((chip) => chip.label)
          .join(', ');
  return (
    <section className="filters-nothing">
      <h2>{t('filters.empty.title')}</h2>
      <ul>
        {reasons.map(([filter, count]) => (
          <li key={filter}>
            <p>{t('filters.empty.lift', { label: labelOf(filter), count })}</p>
            <button type="button" className="ui-button" onClick={() => liftFilter(filter)}>
              {t('filters.empty.liftAction', { label: labelOf(filter) })}
            </button>
          </li>
        ))}
        {hidden.map((extra) => (
          <li key={extra}>
            <p>{t('filters.empty.extras', { label: t(`extra.${extra}`), count: extraCounts[extra] })}</p>
            <button type="button" className="ui-button" onClick={() => toggleExtra(extra)}>
              {t('filters.empty.extrasAction', { label: t(`extra.${extra}`) })}
            </button>
          </li>
        ))}
      </ul>
      {reasons.length === 0 && chips.length > 1 && <p>{t('filters.empty.all')}</p>}
      <button type="button" className="ui-button" onClick={clearFilters}>
        {t('filters.clear')}
      </button>
    </section>
  );
}
