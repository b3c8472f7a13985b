/** The sentences above the charts, made from the selection: they describe and rank nothing. */
import type { BenefitRisk } from '../analysis/benefitRisk.ts';
import type { BestResponses } from '../analysis/bestResponse.ts';
import type { Forest } from '../analysis/forest.ts';
import { patientsOf } from '../analysis/groups.ts';
import type { OverTime } from '../analysis/overTime.ts';
import { answer, type IntervalMethod, type Reading } from '../analysis/rates.ts';
import type { Summary } from '../analysis/summary.ts';
import type { Cohort, Dataset } from '../dataset/dataset.ts';
import type { ChartMeasure } from '../dataset/measures.ts';
import { formatPercent } from '../i18n/format.ts';
import type { Language } from '../i18n/words.tsx';
import { withinSentence } from '../ui/pooledWords.ts';
import { spokenBreakdown } from './best/bestWords.ts';

/** A sentence, and what to know before reading on; empty where there is nothing to say. */
export interface ChartTitle {
  readonly title: string;
  readonly lead: string;
}

/** From so many cohorts on, a sentence speaks of half of them. */
const FEW = 3;
const FEW_PATIENTS = 4;

export function ratesTitle(
  cohorts: readonly Cohort[],
  summary: Summary,
  dataset: Dataset,
  reading: Reading,
  { t }: Language,
): ChartTitle {
  const [only] = cohorts;
  const figure = only && answer(only, 'orr', dataset, reading);
  return {
    title:
      cohorts.length === 1 && only && figure?.kind === 'rate'
        ? t('charts.rates.titleOne', { trial: only.trial.name, events: figure.rate.events, n: figure.rate.n })
        : cohorts.length < FEW_PATIENTS || summary.medianPatients === null
          ? t('charts.rates.titleFew', { count: cohorts.length, patients: patientsOf(cohorts) })
          : t('charts.rates.title', { count: cohorts.length, median: Math.floor(summary.medianPatients) }),
    lead: t(reading.method === 'exact' ? 'charts.rates.lead' : 'charts.rates.leadWilson'),
  };
}

export function forestTitle(forest: Forest, chosen: ChartMeasure, method: IntervalMethod, { t, say }: Language): ChartTitle {
  const measure = t(`measure.${chosen}.short`);
  const { groups, cohorts, reported, pooled } = forest;
  const [only] = groups;
  if (only === undefined) return { title: t('forest.titleNone', { cohorts, measure }), lead: '' };
  const lead = t('forest.lead', { method });
  if (groups.length === 1) {
    const cancer = withinSentence(say(only.group.cancer.name));
    return { title: t('forest.titleOne', { measure, cancer, cohorts: reported, pooled }), lead };
  }
  const pools = groups.filter(({ refusal }) => refusal === null).length;
  return { title: t('forest.title', { measure, cohorts: reported, cancers: groups.length, pooled: pools }), lead };
}

export function bestTitle(cohorts: readonly Cohort[], responses: BestResponses, language: Language): ChartTitle {
  const { t, locale } = language;
  const { byCohort, complete, patients, unknown } = responses;
  const [only] = cohorts;
  const single = cohorts.length === 1 && only ? byCohort.get(only.id) : undefined;
  const median = complete.cohorts >= FEW ? complete.median : null;
  return {
    title:
      single && only
        ? spokenBreakdown(only.trial.name, single, language)
        : t('best.heading', { reported: byCohort.size, count: cohorts.length }),
    lead: [
      ...(median === null
        ? []
        : [t(median === 0 ? 'best.completeNone' : 'best.complete', { count: complete.cohorts, median: formatPercent(median, locale) })]),
      ...(unknown > 0 ? [t('best.unknownLead', { unknown, patients })] : []),
    ].join(' '),
  };
}

export function riskTitle(
  { points, medians, cohorts }: BenefitRisk,
  names: { readonly benefit: string; readonly harm: string },
  { t, locale }: Language,
): ChartTitle {
  const { benefit, harm } = medians;
  const halves =
    points.length >= FEW_PATIENTS && benefit !== null && harm !== null
      ? [t('risk.medians', { ...names, half: formatPercent(benefit, locale), rest: formatPercent(harm, locale) })]
      : [];
  return {
    title: t('risk.heading', { ...names, shown: points.length, count: cohorts }),
    lead: [...halves, t('risk.lead')].join(' '),
  };
}

export function timeTitle({ years, reported, moved }: OverTime, measure: ChartMeasure, { t }: Language): ChartTitle {
  const joined = moved.higher + moved.lower + moved.same;
  const short = t(`measure.${measure}.short`);
  return {
    title:
      years === null
        ? t('time.headingNone', { measure: short })
        : joined >= FEW
          ? t('time.headingJoined', { measure: short, count: joined, ...moved })
          : t('time.heading', { measure: short, count: reported, from: String(years[0]), to: String(years[1]) }),
    lead: t('time.lead'),
  };
}
