import type { Details } from '../dataset/details.ts';
import { formatDate } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { formatListing } from '../ui/listing.ts';
import { ApprovalList } from './ApprovalList.tsx';

interface ApprovalsProps {
  readonly product: string;
  /** Of the trial's patients. */
  readonly cancers: readonly string[];
  readonly details: Details;
}

/** What the product is approved for among the trial's cancers, or that it is investigational; then what it is approved for elsewhere. */
export function Approvals({ product, cancers, details }: ApprovalsProps) {
  const { t, say, locale } = useLanguage();
  const { cancerById, reviewed } = useDashboard(({ dataset }) => dataset);
  const approvals = details.approvals.filter((approval) => approval.product === product);
  const date = formatDate(reviewed, locale);
  if (approvals.length === 0) return <p>{t('trial.noApproval', { date })}</p>;
  const here = approvals.filter((approval) => approval.cancers.some((id) => cancers.includes(id)));
  const elsewhere = approvals.filter((approval) => !here.includes(approval));
  const names = [...new Set(cancers)].map((id) => say(cancerById.get(id)?.name ?? { en: id }));
  return (
    <>
      {here.length === 0 ? (
        <p>{t('trial.noApprovalHere', { cancers: formatListing(names, locale), date })}</p>
      ) : (
        <>
          <h4 className="trial-approvals-title">{t('trial.approvedHere')}</h4>
          <ApprovalList approvals={here} details={details} />
        </>
      )}
      {elsewhere.length > 0 && (
        <>
          <h4 className="trial-approvals-title">{t('trial.approvedElsewhere')}</h4>
          <ApprovalList approvals={elsewhere} details={details} />
        </>
      )}
    </>
  );
}
