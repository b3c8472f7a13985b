import type { Approval, Details } from '../dataset/details.ts';
import { formatCountry, formatDate } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { formatListing } from '../ui/listing.ts';
import { SourceLink } from '../ui/SourceLink.tsx';

interface ApprovalListProps {
  readonly approvals: readonly Approval[];
  readonly details: Details;
}

/** Where a product is approved and for what, oldest first; a withdrawn approval says so. */
export function ApprovalList({ approvals, details }: ApprovalListProps) {
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
  return (
    <ul className="trial-approvals">
      {approvals.toSorted((a, b) => (a.date < b.date ? -1 : 1)).map((approval) => (
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
