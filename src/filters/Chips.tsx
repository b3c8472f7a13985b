import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { clearFilters, restoreFilters } from '../store/filters.ts';
import { selectTotals } from '../store/selectors.ts';
import { useFocusFound } from '../ui/useFocusFound.ts';
import { useChips } from './chips.ts';

/** The filters in force above the results, each with its way out; what a change did is said aloud. */
export function Chips() {
  const { t } = useLanguage();
  const chips = useChips();
  const cleared = useDashboard((state) => state.cleared);
  const { cohorts } = useDashboard(selectTotals);
  // A chip or a button that is gone with its click leaves the focus here.
  const place = useFocusFound(useDashboard((state) => state.view.filters));
  return (
    <div className="filters-chips" ref={place} tabIndex={-1}>
      <p className="ui-hidden" role="status">
        {t('filters.announce', { count: cohorts })}
      </p>
      {chips.length === 0 && cleared === null && <p className="filters-none">{t('filters.none')}</p>}
      {chips.length > 0 && (
        <>
          <ul aria-label={t('filters.chips')}>
            {chips.map((chip) => (
              <li key={chip.key}>
                <button type="button" className="filters-chip" aria-label={t('filters.remove', { label: chip.label })} onClick={chip.lift}>
                  {chip.label}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className="ui-link" onClick={clearFilters}>
            {t('filters.clear')}
          </button>
        </>
      )}
      {cleared !== null && (
        <p>
          {t('filters.cleared')}{' '}
          <button type="button" className="ui-link" onClick={restoreFilters}>
            {t('filters.undo')}
          </button>
        </p>
      )}
    </div>
  );
}
