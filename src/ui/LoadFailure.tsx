import { useLanguage } from '../i18n/words.tsx';

/** What was to be fetched did not come; another try may bring it. */
export function LoadFailure({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useLanguage();
  return (
    <div className="ui-failure" role="alert">
      <p>{t('app.loadFailed')}</p>
      <button type="button" className="ui-button" onClick={onRetry}>
        {t('app.retry')}
      </button>
    </div>
  );
}
