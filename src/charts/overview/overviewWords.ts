/** What the overview says of itself, made from the selection: it describes and ranks nothing. */
import { LEAST_COHORTS } from '../../analysis/poolable.ts';
import type { Summary } from '../../analysis/summary.ts';
import type { ChartMeasure } from '../../dataset/measures.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { Language } from '../../i18n/words.tsx';
import type { ChartTitle } from '../chartTitles.ts';

/** From so many cohorts on, a sentence speaks of half of them. */
const FEW = 3;

export function overviewTitle(summary: Summary, measure: ChartMeasure, { t, locale }: Language): ChartTitle {
  const { medians, counts, reported, medianPatients } = summary;
  const short = t(`measure.${measure}.short`);
  const percent = (fraction: number | null) => formatPercent(fraction ?? 0, locale);
  const both = counts.blood >= FEW && counts.solid >= FEW;
  return {
    title: both
      ? t('charts.overview.title.both', { measure: short, blood: percent(medians.blood), solid: percent(medians.solid) })
      : reported >= FEW
        ? t('charts.overview.title.one', { count: reported, measure: short, median: percent(summary.median) })
        : t('charts.overview.title.few', { measure: short, count: reported }),
    lead: medianPatients === null ? '' : t('charts.overview.lead', { median: Math.floor(medianPatients) }),
  };
}

/** Cohorts that report the measure and find no room in their strip, and those that the reader left out of the pools. */
interface Missing {
  readonly undrawn: number;
  readonly leftOut: number;
}

export function overviewCaption(
  { reported, cohorts }: Summary,
  { undrawn, leftOut }: Missing,
  measure: ChartMeasure,
  { t }: Language,
): string {
  const setting = { reported, count: cohorts, measure: t(`measure.${measure}.short`) };
  return [
    undrawn === 0
      ? t('charts.overview.caption', setting)
      : t('charts.overview.captionCrowded', { ...setting, drawn: reported - undrawn, undrawn }),
    t('charts.overview.captionPooled', { least: LEAST_COHORTS }),
    ...(leftOut > 0 ? [t('charts.overview.captionLeftOut', { count: leftOut })] : []),
  ].join(' ');
}
