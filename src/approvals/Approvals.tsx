import { formatDate } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { PageFrame } from '../ui/PageFrame.tsx';
import { WithDetails } from '../ui/WithDetails.tsx';
import { Decisions } from './Decisions.tsx';
import { Toxicities } from './Toxicities.tsx';

/** The page at once; what is approved when the details have come; the side effects to know. */
export function Approvals() {
  const { t, locale } = useLanguage();
  const reviewed = useDashboard((state) => state.dataset.reviewed);
  return (
    <PageFrame title={t('approvals.title')} lead={<p>{t('approvals.lead', { date: formatDate(reviewed, locale) })}</p>}>
      <WithDetails>{(details) => <Decisions details={details} />}</WithDetails>
      <h3>{t('approvals.tox')}</h3>
      <Toxicities />
    </PageFrame>
  );
}
