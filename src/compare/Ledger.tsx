import { useId } from 'react';
import type { Entry } from '../analysis/comparability.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { formatListing } from '../ui/listing.ts';
import { ledgerWords } from './ledgerWords.ts';
import type { Named } from './names.ts';

interface LedgerProps {
  readonly ledger: readonly Entry[];
  readonly names: readonly Named[];
}

/** What differs between the cohorts, a sentence each; then what is alike, and what nobody says. */
export function Ledger({ ledger, names }: LedgerProps) {
  const language = useLanguage();
  const { t, locale } = language;
  const dataset = useDashboard((state) => state.dataset);
  const titleId = useId();
  const { sentences, differs, unreported, alike, unknown } = ledgerWords(ledger, names, dataset, language);
  return (
    <section className="compare-ledger" aria-labelledby={titleId}>
      <h3 id={titleId}>{t('compare.differs')}</h3>
      <p className="compare-summary">
        {t('compare.summary', { differs })} {unreported > 0 && t('compare.summaryUnreported', { unreported })}
      </p>
      <ul>
        {sentences.map(({ aspect, verdict, lead, text }) => (
          <li key={aspect} data-verdict={verdict}>
            <span className="compare-sign">{t(`compare.sign.${verdict}`)}</span>
            <p>{language.rich('compare.entry', { lead: <strong key="lead">{lead}</strong>, parts: text })}</p>
          </li>
        ))}
        {alike.length > 0 && (
          <li data-verdict="alike">
            <span className="compare-sign">{t('compare.sign.alike')}</span>
            <p>{t('compare.alike', { facts: formatListing(alike, locale) })}</p>
          </li>
        )}
        {unknown.length > 0 && (
          <li data-verdict="unknown">
            <span className="compare-sign">{t('compare.sign.unknown')}</span>
            <p>{t('compare.unknown', { aspects: formatListing(unknown, locale) })}</p>
          </li>
        )}
      </ul>
    </section>
  );
}
