import { memo } from 'react';
import { useLanguage } from '../../i18n/words.tsx';
import { BARS } from './rateRows.ts';

/** What the bars, the whiskers and a hollow bar mean. */
export const RateLegend = memo(function RateLegend() {
  const { t } = useLanguage();
  return (
    <ul className="charts-legend">
      {BARS.map((measure) => (
        <li key={measure} data-measure={measure}>
          <svg width="22" height="12" aria-hidden>
            <rect className="charts-bar" width="22" height="12" />
          </svg>
          {t(`charts.legend.${measure}`)}
        </li>
      ))}
      <li>
        <svg width="26" height="12" aria-hidden>
          <path className="charts-whisker" d="M1 2v8m0-4H25m0-4v8" />
        </svg>
        {t('charts.legend.interval')}
      </li>
      <li data-measure="orr">
        <svg width="22" height="12" aria-hidden>
          <rect className="charts-bar" data-hollow x="1" y="1" width="20" height="10" />
        </svg>
        {t('charts.legend.hollow')}
      </li>
    </ul>
  );
});
