import { useId } from 'react';
import type { Claim, Details } from '../dataset/details.ts';
import { formatDate } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { SourceLink } from '../ui/SourceLink.tsx';
import { ClaimProof } from './ClaimProof.tsx';
import { VerdictMark } from './VerdictMark.tsx';

interface ClaimEntryProps {
  readonly claim: Claim;
  readonly details: Details;
}

/** What was said, the verdict and its day, what the record says, and the way to the proof. */
export function ClaimEntry({ claim, details }: ClaimEntryProps) {
  const { t, say, locale } = useLanguage();
  const statement = useId();
  const sources = claim.sources.flatMap((id) => details.sourceById.get(id) ?? []);
  return (
    <li className="claims-claim" aria-labelledby={statement}>
      <div>
        <p className="claims-label">{t('claims.said')}</p>
        <p id={statement} className="claims-statement">
          {say(claim.statement)}
        </p>
      </div>
      <div className="claims-verdict">
        <p>
          <VerdictMark verdict={claim.verdict} /> <b>{t(`claims.verdict.${claim.verdict}`)}</b>
        </p>
        <p className="page-small">{t('claims.asOf', { date: formatDate(claim.asOf, locale) })}</p>
      </div>
      <div>
        <p className="claims-label">{t('claims.record')}</p>
        <p>{say(claim.reason)}</p>
        <ClaimProof claim={claim} />
        {sources.length > 0 && (
          <p className="page-small claims-sources">
            {t('claims.sources')}{' '}
            {sources.map((source) => (
              <SourceLink key={source.id} source={source} />
            ))}
          </p>
        )}
      </div>
    </li>
  );
}
