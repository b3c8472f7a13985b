import { formatCountry } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { formatListing } from '../ui/listing.ts';
import { type Decision, firstByProduct, groupDecisions, regionsOf, shortName, withoutDecision } from './decision.ts';

/** Cancers against regions: which products are approved where, each with the year of its first approval there. */
export function Where({ approvals }: { readonly approvals: readonly Decision[] }) {
  const { t, say, locale } = useLanguage();
  const cancers = useDashboard((state) => state.dataset.cancers);
  const regions = regionsOf(approvals);
  return (
    <>
      <table className="page-table approvals-where">
        <caption>{t('approvals.whereCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('approvals.cancer')}</th>
            {regions.map((region) => (
              <th key={region} scope="col">
                {formatCountry(region, locale)}
              </th>
            ))}
          </tr>
        </thead>
        {groupDecisions(approvals, cancers).map(({ family, cancers: ofFamily }) => (
          <tbody key={family}>
            <tr>
              <th scope="rowgroup" colSpan={regions.length + 1} className="approvals-family">
                {t(`family.${family}`)}
              </th>
            </tr>
            {ofFamily.map(({ cancer, decisions }) => (
              <tr key={cancer.id}>
                <th scope="row">{say(cancer.name)}</th>
                {regions.map((region) => (
                  <Place
                    key={region}
                    region={region}
                    decisions={firstByProduct(decisions.filter(({ approval }) => approval.region === region))}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p className="page-text approvals-without">
        {t('approvals.without', {
          list: formatListing(withoutDecision(approvals, cancers).map(({ name }) => say(name)), locale),
        })}
      </p>
    </>
  );
}

function Place({ region, decisions }: { readonly region: string; readonly decisions: readonly Decision[] }) {
  const { t, locale } = useLanguage();
  if (decisions.length === 0) {
    return (
      <td data-none>
        <span aria-hidden>–</span>
        <span className="ui-hidden">{t('approvals.noneOnRecord')}</span>
      </td>
    );
  }
  return (
    <td data-region={formatCountry(region, locale)}>
      <ul>
        {decisions.map(({ key, product, approval }) => (
          <li key={key}>{t('approvals.productYear', { product: shortName(product), year: approval.date.slice(0, 4) })}</li>
        ))}
      </ul>
    </td>
  );
}
