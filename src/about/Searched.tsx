import { useMemo } from 'react';
import type { Details } from '../dataset/details.ts';
import { formatNumber } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { countDetails } from './countDetails.ts';

/** What was looked through, that it is no systematic review, and how many documents of which kind came of it. */
export function Searched({ details }: { readonly details: Details }) {
  const { t, locale } = useLanguage();
  const { trials, cohorts, figures, sources, kinds } = useMemo(() => countDetails(details), [details]);
  return (
    <>
      <p>{t('about.searched.text')}</p>
      <p>{t('about.searched.review')}</p>
      <p>{t('about.searched.count', { trials, cohorts, figures, sources })}</p>
      <table className="page-table about-narrow">
        <thead>
          <tr>
            <th scope="col">{t('about.sourceKind')}</th>
            <th scope="col" className="page-number">
              {t('about.sourceCount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(([kind, count]) => (
            <tr key={kind}>
              <th scope="row">{t(`source.${kind}`)}</th>
              <td className="page-number">{formatNumber(count, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
