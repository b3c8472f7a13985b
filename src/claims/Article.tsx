import { useId } from 'react';
import type { Claim, Details } from '../dataset/details.ts';
import type { RawSource } from '../dataset/schema.ts';
import { formatDate } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { OutsideLink } from '../ui/OutsideLink.tsx';
import { ClaimEntry } from './ClaimEntry.tsx';

interface ArticleProps {
  readonly article: RawSource | undefined;
  readonly claims: readonly Claim[];
  readonly details: Details;
}

/** One press article: who said it and when, where it stands, and its statements. */
export function Article({ article, claims, details }: ArticleProps) {
  const { rich, t, locale } = useLanguage();
  const heading = useId();
  if (!article) return null;
  const { title, container, date, year, url, noIdentifier } = article;
  // Titles and outlets stand in the dataset in one language.
  const outlet = (
    <span key="outlet" lang="en">
      {container ?? title}
    </span>
  );
  return (
    <section className="claims-article" aria-labelledby={heading}>
      <h3 id={heading}>
        {date
          ? rich('claims.article', { outlet, date: formatDate(date, locale) })
          : rich('claims.articleYear', { outlet, year: String(year) })}
      </h3>
      <p className="page-small">
        <OutsideLink address={url} title={title}>
          <span lang="en">{title}</span>
        </OutsideLink>
        {noIdentifier !== undefined && <> · {t('claims.noAddress')}</>}
      </p>
      <ol className="claims-list">
        {claims.map((claim) => (
          <ClaimEntry key={claim.id} claim={claim} details={details} />
        ))}
      </ol>
    </section>
  );
}
