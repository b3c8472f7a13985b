import { useLanguage } from '../../i18n/words.tsx';

/** What a line between two circles means: an entry of the legend. */
export function CourseLegend() {
  const { t } = useLanguage();
  return (
    <li>
      <svg width="46" height="20" aria-hidden>
        <path className="time-link" d="M8 13L36 7" />
        <circle className="charts-dot" data-earlier cx="8" cy="13" r="5" />
        <circle className="charts-dot" cx="36" cy="7" r="5" />
      </svg>
      {t('time.legend')}
    </li>
  );
}
