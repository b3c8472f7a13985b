/** The line of a pooled estimate, made from its figures: the same on the screen, in a picture and in a script. */
import type { Refusal } from '../analysis/forest.ts';
import { LEAST_COHORTS } from '../analysis/poolable.ts';
import { lacksSpread } from '../analysis/pooling.ts';
import type { ChartMeasure } from '../dataset/measures.ts';
import { formatInterval, formatPercent } from '../i18n/format.ts';
import type { Language } from '../i18n/words.tsx';
import type { Pooled } from '../statistics/pooling.ts';

/** Names that keep their capital inside a sentence. */
const PROPER = /^(Hodgkin|Ewing|Burkitt|Merkel|Kaposi|Waldenström)/;

/** A cancer's name as it stands inside a sentence: small, unless it is an abbreviation or a person's name. */
export function withinSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) && !PROPER.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** `Pooled ORR, hepatocellular carcinoma: 22.1% (95% CI 9.8–42.5), prediction interval 3.1–71.4, 6 cohorts, 98 patients`. */
export function pooledLine(pooled: Pooled, measure: ChartMeasure, cancer: string, { t, locale }: Language): string {
  const words = {
    measure: t(`measure.${measure}.short`),
    cancer,
    percent: formatPercent(pooled.estimate, locale, 1),
    interval: formatInterval(pooled.interval, locale, 1),
    cohorts: pooled.k,
    patients: pooled.n,
  };
  if (pooled.prediction === null || lacksSpread(pooled)) return t('forest.pooledNoPrediction', words);
  return t('forest.pooled', { ...words, prediction: formatInterval(pooled.prediction, locale, 1) });
}

/** Why there is none: `No pooled ORR, follicular lymphoma: only 2 cohorts qualify, at least 3 are needed.` */
export function noPoolLine(refusal: Refusal, measure: ChartMeasure, cancer: string, { t }: Pick<Language, 't'>): string {
  const reason = refusal.kind === 'few' ? t('forest.refusal.few', { k: refusal.k, least: LEAST_COHORTS }) : t('forest.refusal.cancers');
  return t('forest.none', { measure: t(`measure.${measure}.short`), cancer, reason });
}
