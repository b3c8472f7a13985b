import { estimateOf } from '../analysis/rates.ts';
import type { ChartMeasure } from '../dataset/measures.ts';
import { formatPercent } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { openCancer, useDashboard } from '../store/dashboard.ts';
import { selectReading } from '../store/selectors.ts';
import type { Strip } from './strips.ts';

interface Props {
  readonly strip: Strip;
  readonly measure: ChartMeasure;
  /** Whether Tab reaches this strip. */
  readonly stop: boolean;
}

/** One cancer: its name, how many cohorts and patients, and the way to its trials. */
export function StripRow({ strip, measure, stop }: Props) {
  const { t, say, locale } = useLanguage();
  const reading = useDashboard(selectReading);
  const { cancer, cohorts, patients } = strip.group;
  const estimates = cohorts.flatMap((cohort) => estimateOf(cohort, measure, reading) ?? []);
  const range =
    estimates.length === 0
      ? ''
      : t('charts.overview.range', {
          low: formatPercent(Math.min(...estimates), locale),
          high: formatPercent(Math.max(...estimates), locale),
        });
  const spoken = t('charts.overview.strip', {
    cancer: say(cancer.name),
    cohorts: cohorts.length,
    reported: estimates.length,
    measure: t(`measure.${measure}.short`),
    patients,
    range,
  });
  return (
    <li className="overview-strip" style={{ blockSize: strip.height }}>
      <button
        type="button"
        data-stop={cancer.id}
        tabIndex={stop ? 0 : -1}
        aria-label={spoken}
        onClick={() => openCancer(cancer.id)}
      >
        <span className="overview-name">{say(cancer.name)}</span>
        <span className="overview-counts">{t('charts.overview.counts', { cohorts: cohorts.length, patients })}</span>
        {estimates.length === 0 && (
          <span className="overview-none">
            {t(strip.applicable ? 'charts.overview.missingShort' : 'charts.overview.notApplicable')}
          </span>
        )}
      </button>
    </li>
  );
}
