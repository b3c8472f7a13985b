import { useLanguage } from '../i18n/words.tsx';
import { OutsideLink } from './OutsideLink.tsx';
import { type ReferenceId, REFERENCES } from './bibliography.ts';

/** Full references, each with a link to what it names. */
export function ReferenceList({ ids }: { readonly ids: readonly ReferenceId[] }) {
  const { t } = useLanguage();
  return (
    <ul className="page-references">
      {ids.map((id) => {
        const { authors, title, journal, url } = REFERENCES[id];
        return (
          <li key={id} lang="en">
            {t('about.reference', { authors, title, journal })}{' '}
            <OutsideLink address={url} title={title}>
              {decodeURIComponent(url.replace(/^https:\/\/(doi\.org\/)?/, ''))}
            </OutsideLink>
          </li>
        );
      })}
    </ul>
  );
}
