import { useId } from 'react';
import { bestResponse } from '../analysis/bestResponse.ts';
import { AS_REPORTED } from '../analysis/rates.ts';
import type { Cohort } from '../dataset/dataset.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { className, patternFill } from '../ui/responseClass.ts';
import './bestResponseBar.css';

/** Who draws: the patterns of TrialReport go by this name. */
export const OWNER = 'trial';
const HEIGHT = 18;
const share = (part: number) => `${part * 100}%`;

/** How the patients of a cohort divide by best response: a stack of classes, and the same in words. */
export function BestResponseBar({ cohort }: { readonly cohort: Cohort }) {
  const { t } = useLanguage();
  const captionId = useId();
  const dataset = useDashboard((state) => state.dataset);
  const breakdown = bestResponse(cohort, dataset, AS_REPORTED);
  if (!breakdown) return null;
  const { n, classes, from } = breakdown;
  const shown = classes.filter(({ count }) => count > 0);
  const before = (at: number) => shown.slice(0, at).reduce((sum, { count }) => sum + count, 0) / n;
  return (
    <figure className="trial-best" aria-labelledby={captionId}>
      <figcaption id={captionId}>
        {t('trial.best', { n })}
        {from !== undefined && ` · ${t('trial.best.from', { cite: from })}`}
      </figcaption>
      <svg width="100%" height={HEIGHT} aria-hidden="true">
        {shown.map(({ class: name, count }, at) => (
          <g key={name} data-class={name}>
            <rect className="response-class" x={share(before(at))} width={share(count / n)} height={HEIGHT} />
            {patternFill(name, OWNER) && <rect x={share(before(at))} width={share(count / n)} height={HEIGHT} fill={patternFill(name, OWNER)} />}
          </g>
        ))}
      </svg>
      <ul>
        {classes.map(({ class: name, count, derived }) => (
          <li key={name}>
            <svg width="14" height="12" aria-hidden="true" data-class={name}>
              <rect className="response-class" x="0.5" y="0.5" width="13" height="11" />
              {patternFill(name, OWNER) && <rect x="0.5" y="0.5" width="13" height="11" fill={patternFill(name, OWNER)} />}
            </svg>
            <b>{count}</b> {t(className(name))}
            {derived && '*'}
          </li>
        ))}
      </ul>
      {classes.some(({ derived }) => derived) && <p className="trial-small">{t('best.derived')}</p>}
    </figure>
  );
}
