import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/words.tsx';
import { radiusOf } from './overview/swarm.ts';

const SIZES = [10, 100] as const;

interface Props {
  /** By how much the circles of the plot were made smaller. */
  readonly scale?: number;
  /** What else the plot draws, as entries of the list. */
  readonly children?: ReactNode;
}

/** What the size and the filling of a circle mean. */
export function SizeLegend({ scale = 1, children }: Props) {
  const { t } = useLanguage();
  return (
    <ul className="charts-legend">
      {children}
      {SIZES.map((patients) => (
        <li key={patients}>
          <svg width="20" height="20" aria-hidden>
            <circle className="charts-dot" cx="10" cy="10" r={radiusOf(patients) * scale} />
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
