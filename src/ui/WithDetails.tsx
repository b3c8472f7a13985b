import type { ReactNode } from 'react';
import type { Details } from '../dataset/details.ts';
import { useLanguage } from '../i18n/words.tsx';
import { LoadFailure } from './LoadFailure.tsx';
import { useDetails } from './useDetails.ts';

/** What needs every source and claim: drawn once they have been fetched. */
export function WithDetails({ children }: { readonly children: (details: Details) => ReactNode }) {
  const { t } = useLanguage();
  const { details, failed, retry } = useDetails();
  if (failed) return <LoadFailure onRetry={retry} />;
  if (details) return children(details);
  return (
    <p className="ui-loading" role="status">
      {t('app.loading')}
    </p>
  );
}
