import { useLanguage } from '../../i18n/words.tsx';
import { useDashboard } from '../../store/dashboard.ts';
import { className } from '../../ui/responseClass.ts';
import type { BestRow } from './bestRows.ts';

/** The classes of the marked row in full words, under its bar. */
export function BestResponseTip({ rows }: { readonly rows: readonly BestRow[] }) {
  const { t } = useLanguage();
  const marked = useDashboard((state) => state.marked);
  const row = marked === null ? undefined : rows.find(({ cohort }) => cohort.id === marked);
  if (!row?.breakdown) return null;
  return (
    <div className="charts-tip best-tip" style={{ insetBlockStart: row.top + row.height }}>
      <strong>{t('best.tip', { trial: row.cohort.trial.name, n: row.breakdown.n })}</strong>
      {row.breakdown.classes.map(({ class: name, count, derived }) => (
        <span key={name}>
          <b>{count}</b> {t(className(name))}
          {derived && ` (${t('best.derivedShort')})`}
        </span>
      ))}
    </div>
  );
}
