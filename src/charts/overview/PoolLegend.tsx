import { useLanguage } from '../../i18n/words.tsx';

/** What the diamond and the line through it mean: an entry of the legend. */
export function PoolLegend() {
  const { t } = useLanguage();
  return (
    <li>
      <svg width="44" height="20" aria-hidden>
        <path className="overview-prediction" d="M1 10H43" />
        <path className="overview-diamond" d="M11 10L23 6L33 10L23 14Z" />
      </svg>
      {t('charts.overview.diamond')}
    </li>
  );
}
