import type { Answer } from '../analysis/rates.ts';
import type { Cohort } from '../dataset/dataset.ts';
import type { RateMeasure } from '../dataset/vocabulary.ts';
import { decimalsOf, formatInterval, formatPercent } from '../i18n/format.ts';
import type { Language } from '../i18n/words.tsx';
import type { Interval } from '../statistics/interval.ts';

/** An answer in words and digits, the same wherever it is read. */
export interface Figure {
  /** `23/104`; absent where there is no denominator. */
  readonly count?: string;
  /** `22%`, or the words for a figure that is missing. */
  readonly percent: string;
  /** `15–31`; absent where there is none. */
  readonly interval?: string;
  /** The whole figure as a sentence, for a screen reader. */
  readonly spoken: string;
}

interface Kept {
  readonly language: Language;
  readonly kind: Answer['kind'];
  /** That of a rate: the same object for the same count and method. */
  readonly interval: Interval | null;
  readonly figure: Figure;
}

const kept = new WeakMap<Cohort, Map<RateMeasure, Kept>>();

/** The words for an answer, kept: with every filter the same rows come and go. */
export function figureOf(answer: Answer, cohort: Cohort, measure: RateMeasure, language: Language): Figure {
  let measures = kept.get(cohort);
  if (!measures) kept.set(cohort, (measures = new Map()));
  const { kind } = answer;
  const interval = answer.kind === 'rate' ? answer.rate.interval : null;
  const before = measures.get(measure);
  if (before?.language === language && before.kind === kind && before.interval === interval) return before.figure;
  const figure = wordsFor(answer, cohort, measure, language);
  measures.set(measure, { language, kind, interval, figure });
  return figure;
}

/**
 * Words for an answer. The percentage is the printed one where the denominator is the report's own, else computed;
 * digits follow the precision of the report.
 */
function wordsFor(answer: Answer, cohort: Cohort, measure: RateMeasure, language: Language): Figure {
  const { locale, t } = language;
  const name = t(`measure.${measure}`);
  const decimals = decimalsOf(cohort);
  switch (answer.kind) {
    case 'not-applicable':
      return { percent: t('rate.notApplicable'), spoken: t('rate.spokenNone', { measure: name }) };
    case 'not-reported':
      return { percent: t('rate.notReported'), spoken: t('rate.spokenMissing', { measure: name }) };
    case 'bare': {
      const percent = formatPercent(answer.estimate, locale, decimals);
      return { percent, spoken: t('rate.spokenBare', { measure: name, percent }) };
    }
    case 'rate': {
      const { events, n, estimate } = answer.rate;
      const { outcome } = answer;
      const printed = n === outcome.n && outcome.percent !== undefined ? outcome.percent / 100 : estimate;
      const percent = formatPercent(printed, locale, decimals);
      const interval = formatInterval(answer.rate.interval, locale, decimals);
      return {
        count: t('rate.of', { events, n }),
        percent,
        interval,
        spoken: t('rate.spoken', { measure: name, events, n, percent, interval }),
      };
    }
  }
}
