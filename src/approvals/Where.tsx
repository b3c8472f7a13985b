import { formatCountry } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { formatListing } from '../ui/listing.ts';
import { type Decision, firstByRegion, groupDecisions, productsOf, regionsOf, shortName, withoutDecision } from './decision.ts';

/** Products by cancer against regions: the year of the first approval there. */
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
            <th scope="col">{t('approvals.product')}</th>
            {regions.map((region) => (
              <th key={region} scope="col">
                {formatCountry(region, locale)}
              </th>
            ))}
          </tr>
        </thead>
        {groupDecisions(approvals, cancers)
          .flatMap((family) => family.cancers)
          .map(({ cancer, decisions }) => (
            <tbody key={cancer.id}>
              <tr>
                <th scope="rowgroup" colSpan={regions.length + 1} className="approvals-family">
                  {say(cancer.name)}
                </th>
              </tr>
              {productsOf(decisions).map((ofProduct) => (
                <ProductRow key={ofProduct[0]?.product.id} decisions={ofProduct} regions={regions} />
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

interface ProductRowProps {
  /** Of one product for one cancer. */
  readonly decisions: readonly Decision[];
  readonly regions: readonly string[];
}

function ProductRow({ decisions, regions }: ProductRowProps) {
  const { t, locale } = useLanguage();
  const product = decisions[0]?.product;
  const first = firstByRegion(decisions);
  if (!product || first.size === 0) return null;
  return (
    <tr>
      <th scope="row">
        {shortName(product)} {product.brand && <small>{product.brand}</small>}
      </th>
      {regions.map((region) => {
        const date = first.get(region)?.approval.date;
        return date === undefined ? (
          <td key={region} data-none>
            <span aria-hidden>–</span>
            <span className="ui-hidden">{t('approvals.noneOnRecord')}</span>
          </td>
        ) : (
          <td key={region} data-region={formatCountry(region, locale)}>
            {date.slice(0, 4)}
          </td>
        );
      })}
    </tr>
  );
}
