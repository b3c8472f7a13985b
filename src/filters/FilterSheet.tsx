import { SlidersHorizontal } from 'lucide-react';
import { useRef } from 'react';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { selectTotals } from '../store/selectors.ts';
import { useChips } from './chips.ts';
import { FilterRail } from './FilterRail.tsx';

/** The rail on a phone: a sheet over the page, closed by the number of cohorts it leaves. */
export function FilterSheet() {
  const { t } = useLanguage();
  const sheet = useRef<HTMLDialogElement>(null);
  const chips = useChips();
  const { cohorts } = useDashboard(selectTotals);
  return (
    <>
      <button type="button" className="ui-button filters-open" onClick={() => sheet.current?.showModal()}>
        <SlidersHorizontal size={16} aria-hidden />
        {chips.length === 0 ? t('filters.open') : t('filters.openCount', { count: chips.length })}
      </button>
      <dialog ref={sheet} className="filters-sheet" aria-label={t('filters.title')}>
        <FilterRail />
        <button type="button" className="ui-button" data-primary onClick={() => sheet.current?.close()}>
          {t('filters.close', { count: cohorts })}
        </button>
      </dialog>
    </>
  );
}
