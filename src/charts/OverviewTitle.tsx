import type { Summary } from '../analysis/summary.ts';
import type { ChartMeasure } from '../dataset/measures.ts';
import { formatPercent } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';

const FEW = 3;

/** The sentence above the overview, made from the selection: it describes and ranks nothing. */
export function OverviewTitle({ summary, measure }: { readonly summary: Summary; readonly measure: ChartMeasure }) {
  const { t, locale } = useLanguage();
  const { medians, counts, reported, medianPatients } = summary;
  const short = t(`measure.${measure}.short`);
  const percent = (fraction: number | null) => formatPercent(fraction ?? 0, locale);
  const both = counts.blood >= FEW && counts.solid >= FEW;
  const title = both
    ? t('charts.overview.title.both', { measure: short, blood: percent(medians.blood), solid: percent(medians.solid) })
    : reported >= FEW
      ? t('charts.overview.title.one', { count: reported, measure: short, median: percent(summary.median) })
      : t('charts.overview.title.few', { measure: short, count: reported });
  return (
    <header className="charts-title">
      <h2 id="chart-title">{title}</h2>
      {medianPatients !== null && <p>{t('charts.overview.lead', { median: Math.floor(medianPatients) })}</p>}
    </header>
  );
}
