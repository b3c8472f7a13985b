import { useMemo } from 'react';
import type { Details } from '../dataset/details.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { Article } from './Article.tsx';
import { groupClaims } from './claimGroups.ts';
import { VerdictFilter } from './VerdictFilter.tsx';

/** The statements the chosen verdicts leave, article by article. */
export function ClaimList({ details }: { readonly details: Details }) {
  const { t } = useLanguage();
  const verdicts = useDashboard((state) => state.view.verdicts);
  const groups = useMemo(() => groupClaims(details.claims, verdicts), [details, verdicts]);
  const shown = groups.reduce((sum, { claims }) => sum + claims.length, 0);
  return (
    <>
      <VerdictFilter claims={details.claims} />
      <p role="status" className="page-small">
        {shown === 0 ? t('claims.none') : t('claims.shown', { shown, all: details.claims.length })}
      </p>
      {groups.map(({ article, claims }) => (
        <Article key={article} article={details.sourceById.get(article)} claims={claims} details={details} />
      ))}
    </>
  );
}
