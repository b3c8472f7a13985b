import type { RawSource } from '../dataset/schema.ts';
import { formatDate } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { Citation } from '../ui/Citation.tsx';
import { OutsideLink } from '../ui/OutsideLink.tsx';

/** A report as one would cite it, its kind and identifiers, and what its publisher has since said of it. */
export function SourceCitation({ source }: { readonly source: RawSource }) {
  const { t, locale } = useLanguage();
  const { title, firstAuthor, container, year, doi, pmid, notice } = source;
  const values = { title, container: container ?? t(`source.${source.kind}`), year };
  const date = notice?.date && formatDate(notice.date, locale);
  const kind = notice && t(`trial.${notice.kind}`);
  return (
    <>
      <p className="trial-citation">
        {notice && kind && (
          <strong>
            <OutsideLink address={notice.url} title={kind}>
              {date ? t('trial.notice', { kind, date }) : kind}
            </OutsideLink>{' '}
          </strong>
        )}
        <OutsideLink address={source.url} title={title}>
          <span lang={container === undefined ? undefined : 'en'}>
            {firstAuthor ? t('trial.citation', { ...values, author: firstAuthor }) : t('trial.citationShort', values)}
          </span>
        </OutsideLink>{' '}
        <span className="trial-small">{t(`source.${source.kind}`)}</span>
        {doi && (
          <>
            {' · '}
            <OutsideLink address={`https://doi.org/${doi}`} title={title}>
              DOI {doi}
            </OutsideLink>
          </>
        )}
        {pmid && (
          <>
            {' · '}
            <OutsideLink address={`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`} title={title}>
              PubMed {pmid}
            </OutsideLink>
          </>
        )}
      </p>
      <Citation source={source} />
    </>
  );
}
