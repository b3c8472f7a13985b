import { type SyntheticEvent, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Trial } from '../dataset/dataset.ts';
import { useLanguage } from '../i18n/words.tsx';
import { closeTrial, useDashboard } from '../store/dashboard.ts';
import { OwnTag } from '../ui/OwnTag.tsx';
import { TrialReport } from './TrialReport.tsx';
import './trial.css';

/** Where the page beside the panel is wide enough to be used on. */
const WIDE = '(min-width: 1200px)';

/** For browsers that do not close what is not modal by Escape. */
function useEscape(): void {
  useEffect(() => {
    if ('closedBy' in HTMLDialogElement.prototype) return undefined;
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) closeTrial();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, []);
}

/**
 * A panel beside the page on a desk, so that the next trial can be chosen from table and charts; over the page where there
 * is no room beside it. Escape, the button and the browser's back button close it.
 */
export function TrialDialog({ trial }: { readonly trial: Trial }) {
  const { t } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [wide] = useState(() => matchMedia(WIDE).matches);
  const { cohorts } = useDashboard(({ dataset }) => dataset);
  const own = useMemo(() => cohorts.find((cohort) => cohort.own && cohort.trial.id === trial.id), [cohorts, trial.id]);

  // Anew for each trial, and closed before it is taken away: so the browser gives the focus back to what opened it.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (wide) element?.show();
    else element?.showModal();
    if (element) element.scrollTop = 0;
    return () => element?.close();
  }, [wide, trial.id]);
  useEscape();

  // The event comes late: by then another trial may be open, or this one again.
  const followClosing = (event: SyntheticEvent<HTMLDialogElement>) => {
    if (!event.currentTarget.open && useDashboard.getState().view.trial === trial.id) closeTrial();
  };

  return (
    <dialog ref={dialog} className="trial-panel" aria-labelledby={titleId} closedby={wide ? 'closerequest' : 'any'} onClose={followClosing}>
      <header>
        <h2 id={titleId}>
          {trial.name} {own && <OwnTag cohort={own} />}
        </h2>
        <button type="button" className="ui-button" onClick={closeTrial}>
          {t('trial.close')}
        </button>
      </header>
      <TrialReport trial={trial} />
    </dialog>
  );
}
