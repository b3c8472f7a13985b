import { cohortsIn } from '../dataset/own.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { dismissOwn, removeOwn, undoOwn } from '../store/ownData.ts';
import { selectOwnShown } from '../store/ownSelectors.ts';
import { formatListing } from '../ui/listing.ts';
import { useFocusFound } from '../ui/useFocusFound.ts';
import './ownNotice.css';

/** The notice may go with its button: who pressed it goes on at the charts. */
function dismiss(): void {
  dismissOwn();
  document.getElementById('charts')?.focus({ preventScroll: true });
}

/** Says that own rows are on the page, how many pass the filters, and how to be rid of them; nothing without any. */
export function OwnNotice() {
  const { t, locale } = useLanguage();
  const { files, alone, kept, notKept, before } = useDashboard((state) => state.own);
  const shown = useDashboard(selectOwnShown);
  const removed = files.length === 0 && before?.change === 'removed';
  const buttons = useFocusFound(before);
  if (files.length === 0 && !removed) return null;
  const count = files.reduce((total, file) => total + cohortsIn(file), 0);
  const words = removed
    ? t('own.removed')
    : [
        t('own.shown', { shown, count, files: formatListing(files.map(({ name }) => name), locale) }),
        alone && t('own.alone'),
        kept && t('own.kept'),
        notKept && t('own.notKept'),
      ]
        .filter(Boolean)
        .join(' ');
  return (
    <section className="own-notice" aria-label={t('own.label')}>
      <p role="status">{words}</p>
      <div ref={buttons} tabIndex={-1}>
        {!removed && (
          <button type="button" className="ui-button" onClick={() => removeOwn()}>
            {t('own.remove')}
          </button>
        )}
        {before && (
          <button type="button" className="ui-button" onClick={undoOwn}>
            {t('own.undo')}
          </button>
        )}
        {(before || notKept) && (
          <button type="button" className="ui-link" onClick={dismiss}>
            {t('own.dismiss')}
          </button>
        )}
      </div>
    </section>
  );
}
