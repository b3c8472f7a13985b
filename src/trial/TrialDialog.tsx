import { type SyntheticEvent, useId, useLayoutEffect, useRef } from 'react';
import type { Trial } from '../dataset/dataset.ts';
import { useLanguage } from '../i18n/words.tsx';
import { closeTrial, useDashboard } from '../store/dashboard.ts';
import { OwnTag } from '../ui/OwnTag.tsx';
import { TrialReport } from './TrialReport.tsx';
import './trial.css';

/** A side panel on a desk, a sheet on a phone. Escape, the button and the browser's back button close it. */
export function TrialDialog({ trial }: { readonly trial: Trial }) {
  const { t } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const own = useDashboard(({ dataset }) => dataset.cohorts.find((cohort) => cohort.own && cohort.trial.id === trial.id));

  // Closed before it is taken away: only then does the browser give the focus back to what opened it.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  useLayoutEffect(() => {
    if (dialog.current) dialog.current.scrollTop = 0;
  }, [trial.id]);

  // The event comes late: by then another trial may be open, or this one again.
  const followClosing = (event: SyntheticEvent<HTMLDialogElement>) => {
    if (!event.currentTarget.open && useDashboard.getState().view.trial === trial.id) closeTrial();
  };

  return (
    <dialog ref={dialog} className="trial-panel" aria-labelledby={titleId} closedby="any" onClose={followClosing}>
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
