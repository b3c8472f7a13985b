import { useMemo } from 'react';
import type { Claim } from '../dataset/details.ts';
import { VERDICTS } from '../dataset/vocabulary.ts';
import { useLanguage } from '../i18n/words.tsx';
import { toggleVerdict, useDashboard } from '../store/dashboard.ts';
import { countVerdicts } from './claimGroups.ts';
import { VerdictMark } from './VerdictMark.tsx';

/** The verdicts to show, with their counts, and what each of them means. */
export function VerdictFilter({ claims }: { readonly claims: readonly Claim[] }) {
  const { t } = useLanguage();
  const chosen = useDashboard((state) => state.view.verdicts);
  const counts = useMemo(() => countVerdicts(claims), [claims]);
  return (
    <>
      <fieldset className="claims-filter">
        <legend>{t('claims.filter')}</legend>
        {counts.map(([verdict, count]) => (
          <button
            key={verdict}
            type="button"
            className="ui-button"
            aria-pressed={chosen.includes(verdict)}
            onClick={() => toggleVerdict(verdict)}
          >
            <VerdictMark verdict={verdict} />
            {t('claims.filterBy', { verdict: t(`claims.verdict.${verdict}`), count })}
          </button>
        ))}
      </fieldset>
      <details className="claims-meanings">
        <summary>{t('claims.meanings')}</summary>
        <dl>
          {VERDICTS.map((verdict) => (
            <div key={verdict}>
              <dt>
                <VerdictMark verdict={verdict} /> {t(`claims.verdict.${verdict}`)}
              </dt>
              <dd>{t(`claims.verdict.${verdict}.means`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
