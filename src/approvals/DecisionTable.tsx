import type { Details } from '../dataset/details.ts';
import { formatCountry, formatDate } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { SourceLink } from '../ui/SourceLink.tsx';
import type { Decision } from './decision.ts';

interface DecisionTableProps {
  readonly decisions: readonly Decision[];
  readonly details: Details;
}

const COLUMNS = ['date', 'authority', 'product', 'cancer', 'indication', 'kind', 'source'] as const;

/** Every decision in words, oldest first, each with its source. */
export function DecisionTable({ decisions, details }: DecisionTableProps) {
  const { t, say, locale } = useLanguage();
  return (
    <details className="approvals-decisions">
      <summary>{t('approvals.table')}</summary>
      <table className="page-table">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`approvals.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {decisions.map(({ key, approval, product, cancer }) => (
            <tr key={key}>
              <td>{formatDate(approval.date, locale)}</td>
              <td>
                {t('approvals.authorityIn', {
                  authority: approval.authority,
                  region: formatCountry(approval.region, locale),
                })}
              </td>
              <th scope="row">
                {product.name}
                {product.brand && <small>{product.brand}</small>}
              </th>
              <td>{say(cancer.name)}</td>
              <td>{say(approval.indication)}</td>
              <td>
                {t(`approvals.kind.${approval.kind}`)}
                {approval.withdrawn && <> · {t('trial.withdrawn', { date: formatDate(approval.withdrawn, locale) })}</>}
              </td>
              <td>
                <SourceLink source={details.sourceById.get(approval.source)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
