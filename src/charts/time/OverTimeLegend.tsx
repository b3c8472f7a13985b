import { useLanguage } from '../../i18n/words.tsx';
import { radiusOf } from '../overview/swarm.ts';

const SIZES = [10, 100] as const;

/** What filling, line and size of a circle mean; `scale` as the circles of the plot. */
export function OverTimeLegend({ scale }: { readonly scale: number }) {
  const { t } = useLanguage();
  return (
    <ul className="charts-legend">
      <li>
        <svg width="46" height="20" aria-hidden>
          <path className="time-link" d="M8 13L36 7" />
          <circle className="charts-dot" data-earlier cx="8" cy="13" r="5" />
          <circle className="charts-dot" cx="36" cy="7" r="5" />
        </svg>
        {t('time.legend')}
      </li>
      {SIZES.map((patients) => (
        <li key={patients}>
          <svg width="20" height="20" aria-hidden>
            <circle className="charts-dot" cx="10" cy="10" r={radiusOf(patients) * scale} />
          </svg>
          {t('unit.patients', { count: patients })}
        </li>
      ))}
      <li>
        <svg width="14" height="20" aria-hidden>
          <circle className="charts-dot" data-hollow cx="7" cy="10" r="4" />
        </svg>
        {t('rate.noDenominator')}
      </li>
    </ul>
  );
}
