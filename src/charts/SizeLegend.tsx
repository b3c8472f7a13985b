import { useLanguage } from '../i18n/words.tsx';
import { radiusOf } from './overview/swarm.ts';

const SIZES = [10, 100] as const;

/** What the size and the filling of a circle mean. */
export function SizeLegend() {
  const { t } = useLanguage();
  return (
    <ul className="charts-legend">
      {SIZES.map((patients) => (
        <li key={patients}>
          <svg width="20" height="20" aria-hidden>
            <circle className="charts-dot" cx="10" cy="10" r={radiusOf(patients)} />
          </svg>
          {t('charts.overview.legend', { count: patients })}
        </li>
      ))}
      <li>
        <svg width="14" height="20" aria-hidden>
          <circle className="charts-dot" data-hollow cx="7" cy="10" r="4" />
        </svg>
        {t('charts.overview.hollow')}
      </li>
    </ul>
  );
}
