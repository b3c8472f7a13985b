import type { RateOutcome } from '../dataset/dataset.ts';
import { CHART_MEASURES } from '../dataset/measures.ts';
import type { RateMeasure } from '../dataset/vocabulary.ts';
import { formatPercent } from '../i18n/format.ts';
import type { Language } from '../i18n/words.tsx';

/** A measure in few letters where it has them. */
export function measureName(measure: RateMeasure, { t }: Language): string {
  const short = CHART_MEASURES.find((known) => known === measure);
  return short ? t(`measure.${short}.short`) : t(`measure.${measure}`);
}

/** A posted percentage with the digits it was posted with. */
export function percentWords(percent: number, { locale }: Language): string {
  return formatPercent(percent / 100, locale, Number.isInteger(percent) ? 0 : Math.min(2, String(percent).split('.')[1]?.length ?? 1));
}

/** One figure as it will be read: `ORR 18/37`. */
export function figureWords(measure: RateMeasure, { events, n, percent }: RateOutcome, language: Language): string {
  const name = measureName(measure, language);
  if (events !== undefined && n !== undefined) return language.t('open.preview.count1', { measure: name, events, n });
  return language.t('open.preview.noCount', { measure: name, percent: percent === undefined ? '–' : percentWords(percent, language) });
}
