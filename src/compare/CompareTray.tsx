import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../i18n/words.tsx';
import { MAX_COMPARED } from '../store/address.ts';
import { compareCohort, emptyTray, openComparison } from '../store/comparison.ts';
import { selectIsComparing, selectIsTrayFull } from '../store/selectors.ts';
import { selectCompared } from '../store/comparisonSelectors.ts';
import { useDashboard } from '../store/dashboard.ts';
import { focusMain } from '../ui/focusMain.ts';
import { OwnTag } from '../ui/OwnTag.tsx';
import { namesOf } from './names.ts';
import './tray.css';

/** What is ticked to compare, at the foot of the window; keeps a place of its own, so that nothing lies under it. */
export function CompareTray() {
  const language = useLanguage();
  const { t } = language;
  const cohorts = useDashboard(selectCompared);
  const comparing = useDashboard(selectIsComparing);
  const waiting = useDashboard(({ view }) => view.trayOnly);
  const full = useDashboard(selectIsTrayFull);
  const opener = useRef<HTMLButtonElement>(null);
  const wasComparing = useRef(comparing);
  const names = namesOf(cohorts, language);

  // Who closes the comparison comes back to where it can be opened again.
  useEffect(() => {
    if (wasComparing.current && waiting) opener.current?.focus();
    wasComparing.current = comparing;
  }, [comparing, waiting]);

  if (cohorts.length === 0 || comparing) return null;
  return (
    <aside className="compare-tray" aria-label={t('compare.tray')}>
      <p role="status">
        {t('compare.tray.count', { count: cohorts.length, most: MAX_COMPARED })}
        {cohorts.length === 1 && <span>{t('compare.tray.another')}</span>}
        {full && <span>{t('compare.tick.full')}</span>}
      </p>
      <ul>
        {cohorts.map((cohort, at) => (
          <li key={cohort.id}>
            <span>{names[at]?.name}</span>
            <OwnTag cohort={cohort} />
            <button
              type="button"
              aria-label={t('compare.remove', { name: names[at]?.name ?? '' })}
              onClick={() => compareCohort(cohort.id)}
            >
              <X size={14} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <div>
        {cohorts.length > 1 && (
          <button type="button" className="ui-button" data-primary ref={opener} onClick={() => openComparison()}>
            {t('compare.tray.open', { count: cohorts.length })}
          </button>
        )}
        <button
          type="button"
          className="ui-button"
          onClick={() => {
            emptyTray();
            focusMain();
          }}
        >
          {t('compare.tray.empty')}
        </button>
      </div>
    </aside>
  );
}
