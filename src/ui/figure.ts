import type { Answer } from '../analysis/rates.ts';
import type { Cohort } from '../dataset/dataset.ts';
import type { RateMeasure } from '../dataset/vocabulary.ts';
import { decimalsOf, formatInterval, formatPercent } from '../i18n/format.ts';
import type { Language } from '../i18n/words.tsx';

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

/**
 * Words for an answer. The percentage is the printed one where the denominator is the report's own, else computed;
 * digits follow the precision of the report.
 */
export function figureOf(answer: Answer, cohort: Cohort, measure: RateMeasure, language: Language): Figure {
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
