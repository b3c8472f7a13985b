import type { Forest } from '../../analysis/forest.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { bringAllBack, poolAcross, showLeaveOneOut, useDashboard } from '../../store/dashboard.ts';
import { ForestBenchmark } from './ForestBenchmark.tsx';

/** What a reader may ask of the pooled estimates. */
export function ForestOptions({ forest }: { readonly forest: Forest }) {
  const { t } = useLanguage();
  const leaveOneOut = useDashboard((state) => state.view.leaveOneOut);
  const across = useDashboard((state) => state.view.across);
  return (
    <div className="forest-options">
      <label>
        <input type="checkbox" checked={leaveOneOut} onChange={(event) => showLeaveOneOut(event.target.checked)} />
        <span>{t('forest.leaveOneOut')}</span>
      </label>
      {(forest.mayMix || across) && (
        <label>
          <input
            type="checkbox"
            checked={across}
            aria-describedby="forest-across-hint"
            onChange={(event) => poolAcross(event.target.checked)}
          />
          <span>
            {t('forest.across')} <small id="forest-across-hint">{t('forest.acrossHint')}</small>
          </span>
        </label>
      )}
      <ForestBenchmark />
      {forest.leftOut > 0 && (
        <button type="button" className="ui-link" onClick={bringAllBack}>
          {t('forest.bringBack', { count: forest.leftOut })}
        </button>
      )}
    </div>
  );
}
