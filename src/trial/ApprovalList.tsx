import type { Approval, Details } from '../dataset/details.ts';
import { formatCountry, formatDate } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { formatListing } from '../ui/listing.ts';
import { SourceLink } from '../ui/SourceLink.tsx';

interface ApprovalListProps {
  readonly product: string;
  readonly details: Details;
}

/** Where the product is approved and for what, oldest first; a withdrawn approval says so. */
export function ApprovalList({ product, details }: ApprovalListProps) {
  const { t, say, locale } = useLanguage();
  const cancerById = useDashboard(({ dataset }) => dataset.cancerById);
  const nameOf = (id: string) => {
    const cancer = cancerById.get(id);
    return cancer ? say(cancer.name) : id;
  };
  const sentence = ({ authority, region, date, cancers }: Approval) =>
    t('trial.approval', {
      authority,
      region: formatCountry(region, locale),
      date: formatDate(date, locale),
      cancers: formatListing(cancers.map(nameOf), locale),
    });
  const approvals = details.approvals
    .filter((approval) => approval.product === product)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  if (approvals.length === 0) return <p>{t('trial.noApproval')}</p>;
  return (
    <ul className="trial-approvals">
      {approvals.map((approval) => (
        <li key={`${approval.region} ${approval.authority} ${approval.date} ${approval.cancers.join(' ')}`}>
          {sentence(approval)}
          <span className="trial-small">
            {[
              t(`trial.kind.${approval.kind}`),
              approval.withdrawn && t('trial.withdrawn', { date: formatDate(approval.withdrawn, locale) }),
              say(approval.indication),
            ]
              .filter(Boolean)
              .join(' · ')}{' '}
            <SourceLink source={details.sourceById.get(approval.source)} />
          </span>
        </li>
      ))}
    </ul>
  );
}
