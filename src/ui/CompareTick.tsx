import type { Cohort } from '../dataset/dataset.ts';
import { useLanguage } from '../i18n/words.tsx';
import { compareCohort } from '../store/comparison.ts';
import { selectIsTrayFull } from '../store/selectors.ts';
import { useDashboard } from '../store/dashboard.ts';
import './compareTick.css';

interface CompareTickProps {
  readonly cohort: Cohort;
  /** With the word beside the box, where there is room for it. */
  readonly worded?: boolean;
  /** Whether Tab reaches the box; in a chart only that of the current row is reached. */
  readonly stop?: boolean;
}

/**
 * Puts a cohort among those to compare, or takes it out; the seventh box says why it stays empty. One element that draws
 * its box itself: there is one in every row, and a browser's own costs several times as much.
 */
export function CompareTick({ cohort, worded = false, stop = true }: CompareTickProps) {
  const { t, say } = useLanguage();
  const state = useDashboard((asked) => (asked.view.compare.includes(cohort.id) ? 'ticked' : selectIsTrayFull(asked) ? 'refused' : 'open'));
  return (
    <button
      type="button"
      role="checkbox"
      className="ui-compare"
      tabIndex={stop ? 0 : -1}
      aria-label={t('compare.tick', { trial: cohort.trial.name, cohort: say(cohort.label) })}
      aria-checked={state === 'ticked'}
      aria-disabled={state === 'refused' || undefined}
      title={t(state === 'refused' ? 'compare.tick.full' : 'compare.tick.word')}
      onClick={() => compareCohort(cohort.id)}
    >
      {worded && t('compare.tick.word')}
    </button>
  );
}
