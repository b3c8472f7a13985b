import { useMemo } from 'react';
import type { Details } from '../dataset/details.ts';
import { AGREEMENT_ROWS } from '../dataset/vocabulary.ts';
import { formatDate, formatNumber, formatPercent } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { countDetails } from './countDetails.ts';

/** How far two readings that did not see one another agree, all together and measure by measure. */
export function Agreement({ details }: { readonly details: Details }) {
  const { t, locale } = useLanguage();
  const { figures, twice } = useMemo(() => countDetails(details), [details]);
  const { reading } = details.edition;
  if (!reading) return <p>{t('about.agreement.none')}</p>;
  const { compared, agreed, settled, date, measures } = reading;
  return (
    <>
      <p>
        {t('about.agreement.text', {
          compared,
          agreed,
          settled,
          percent: formatPercent(agreed / compared, locale, 1),
          date: formatDate(date, locale),
        })}
      </p>
      <p>{t('about.agreement.checked', { twice, figures })}</p>
      <table className="page-table about-narrow">
        <thead>
          <tr>
            <th scope="col">{t('about.agreement.measure')}</th>
            {(['compared', 'agreed', 'share'] as const).map((column) => (
              <th key={column} scope="col" className="page-number">
                {t(`about.agreement.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {AGREEMENT_ROWS.map((measure) => {
            const row = measures[measure];
            if (!row) return null;
            return (
              <tr key={measure}>
                <th scope="row">{measure === 'over-time' ? t('about.agreement.overTime') : t(`measure.${measure}`)}</th>
                <td className="page-number">{formatNumber(row.compared, locale)}</td>
                <td className="page-number">{formatNumber(row.agreed, locale)}</td>
                <td className="page-number">{formatPercent(row.agreed / row.compared, locale)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
