import { useLanguage } from '../i18n/words.tsx';
import { PageFrame } from '../ui/PageFrame.tsx';
import { WithDetails } from '../ui/WithDetails.tsx';
import { ClaimList } from './ClaimList.tsx';

/** The page at once; its statements when they have come. */
export function Claims() {
  const { t } = useLanguage();
  return (
    <PageFrame title={t('claims.title')} lead={<p>{t('claims.lead')}</p>}>
      <WithDetails>{(details) => <ClaimList details={details} />}</WithDetails>
    </PageFrame>
  );
}
