/** Under each chart: what is drawn and what was left out. */
import type { BenefitRisk } from '../analysis/benefitRisk.ts';
import type { BestResponses } from '../analysis/bestResponse.ts';
import type { Forest } from '../analysis/forest.ts';
import type { OverTime } from '../analysis/overTime.ts';
import type { Denominator } from '../analysis/rates.ts';
import type { Summary } from '../analysis/summary.ts';
import type { ChartMeasure } from '../dataset/measures.ts';
import { formatPercent } from '../i18n/format.ts';
import type { Language } from '../i18n/words.tsx';
import type { RateAxis } from './forest/forestRows.ts';

export function ratesCaption(orr: Summary, dcr: Summary, { t }: Language): string {
  return [
    t('charts.rates.caption', { count: orr.cohorts, orr: orr.reported, dcr: dcr.reported }),
    ...(dcr.notApplicable > 0 ? [t('charts.rates.applicable', { none: dcr.notApplicable })] : []),
  ].join(' ');
}

export function forestCaption(forest: Forest, measure: ChartMeasure, axis: RateAxis, { t, locale }: Language): string {
  const { reported, cohorts, pooled, notApplicable } = forest;
  return [
    t('forest.caption', { reported, count: cohorts, pooled, measure: t(`measure.${measure}.short`) }),
    ...(notApplicable > 0 ? [t('forest.captionNone', { none: notApplicable })] : []),
    ...(axis.end < 1 ? [t('forest.captionAxis', { percent: formatPercent(axis.end, locale) })] : []),
  ].join(' ');
}

export function bestCaption({ byCohort, cohorts, derived }: BestResponses, denominator: Denominator, { t }: Language): string {
  return [
    t('best.caption', { reported: byCohort.size, count: cohorts, rest: cohorts - byCohort.size }),
    ...(denominator === 'enrolled' ? [t('best.captionEnrolled')] : []),
    ...(derived > 0 ? [t('best.captionDerived', { derived })] : []),
  ].join(' ');
}

export function riskCaption(
  { points, cohorts, benefitOnly, harmOnly, neither }: BenefitRisk,
  names: { readonly benefit: string; readonly harm: string },
  { t }: Language,
): string {
  return t('risk.caption', { ...names, shown: points.length, count: cohorts, benefitOnly, harmOnly, neither });
}

export function timeCaption(time: OverTime, measure: ChartMeasure, { t }: Language): string {
  const { higher, lower, same } = time.moved;
  const reports = time.courses.reduce((sum, course) => sum + course.reports.length, 0);
  return [
    t('time.caption', {
      reported: time.reported,
      count: time.cohorts,
      measure: t(`measure.${measure}.short`),
      earlier: reports - time.courses.length,
      joined: higher + lower + same,
    }),
    ...(time.notApplicable > 0 ? [t('time.applicable', { none: time.notApplicable })] : []),
  ].join(' ');
}
