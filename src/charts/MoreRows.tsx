import { useLanguage } from '../i18n/words.tsx';
import { FIRST_ROWS } from './firstRows.ts';
import { showAllRows, useDashboard } from '../store/dashboard.ts';

/** As many rows as the reader wants to see. */
export function useMostRows(): number {
  return useDashboard((state) => (state.view.allRows ? Infinity : FIRST_ROWS));
}

/** Under a tall chart: how many rows are not drawn, and the way to all of them; nothing under a short one. */
export function MoreRows({ shown, total }: { readonly shown: number; readonly total: number }) {
  const { t } = useLanguage();
  const allRows = useDashboard((state) => state.view.allRows);
  if (total <= FIRST_ROWS) return null;
  return (
    <p className="charts-more">
      {!allRows && t('charts.more', { shown, count: total, rest: total - shown })}{' '}
      <button type="button" className="ui-button" onClick={() => showAllRows(!allRows)}>
        {allRows ? t('charts.showFewer', { count: FIRST_ROWS }) : t('charts.showAll', { count: total })}
      </button>
    </p>
  );
}
