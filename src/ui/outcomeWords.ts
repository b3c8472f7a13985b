import { differs } from '../analysis/printedInterval.ts';
import { type Answer, intervalOf } from '../analysis/rates.ts';
import type { Cohort } from '../dataset/dataset.ts';
import { decimalsIn } from '../dataset/precision.ts';
import type { RawOutcome, RawRate } from '../dataset/schema.ts';
import { formatInterval, formatNumber, formatPercent } from '../i18n/format.ts';
import type { Language } from '../i18n/words.tsx';
import { figureOf } from './figure.ts';

/** An outcome in words and digits, as precise as it was printed. */
export interface OutcomeWords {
  readonly name: string;
  readonly figure: string;
  /** `23/104`, or the patients behind the figure. */
  readonly count?: string | undefined;
  readonly exact?: string | undefined;
  readonly printed?: string | undefined;
  /** The printed interval is another one than the exact one. */
  readonly differs?: boolean;
}

type OpenInterval = readonly [number | null, number | null];

function answerOf(rate: RawRate): Answer {
  const { events, n, percent } = rate;
  if (events !== undefined && n !== undefined && n > 0) {
    const interval = intervalOf(events, n, 'exact');
    return { kind: 'rate', rate: { events, n, estimate: events / n, interval }, outcome: rate };
  }
  return percent === undefined ? { kind: 'not-reported' } : { kind: 'bare', estimate: percent / 100, outcome: rate };
}

function rateWords(rate: RawRate, cohort: Cohort, language: Language): OutcomeWords {
  const { t, locale } = language;
  const { events, interval, level = 95 } = rate;
  const answer = answerOf(rate);
  const { percent, count, interval: exact } = figureOf(answer, cohort, rate.measure, language);
  const alone = events === undefined ? undefined : t('trial.events', { count: events });
  const [lower, upper] = interval ?? [];
  const decimals = Math.max(decimalsIn(lower ?? 0), decimalsIn(upper ?? 0));
  const printed =
    lower === undefined || upper === undefined
      ? undefined
      : formatInterval({ lower: lower / 100, upper: upper / 100 }, locale, decimals);
  return {
    name: t(`measure.${rate.measure}`),
    figure: answer.kind === 'not-reported' && alone ? alone : percent,
    count: count ?? (answer.kind === 'bare' ? (alone ?? t('rate.noDenominator')) : undefined),
    exact: exact && t('trial.exact', { interval: exact }),
    printed:
      printed &&
      (level === 95
        ? t('trial.printed', { interval: printed })
        : t('trial.printedLevel', { interval: printed, level: formatPercent(level / 100, locale, decimalsIn(level)) })),
    differs: differs(rate),
  };
}

/** The words for any outcome of a cohort. */
export function wordsOf(outcome: RawOutcome, cohort: Cohort, language: Language): OutcomeWords {
  const { t, locale } = language;
  if ('basis' in outcome) return rateWords(outcome, cohort, language);
  const number = (value: number) => formatNumber(value, locale, decimalsIn(value));
  const limit = (value: number | null) => (value === null ? t('trial.notReached') : number(value));
  const range = (interval: OpenInterval | undefined) =>
    interval &&
    t('trial.printed', { interval: t('trial.range', { lower: limit(interval[0]), upper: limit(interval[1]) }) });
  const printed = range(outcome.interval);
  if ('atMonths' in outcome) {
    return {
      name: t(`measure.${outcome.measure}`, { months: number(outcome.atMonths) }),
      figure: formatPercent(outcome.percent / 100, locale, decimalsIn(outcome.percent)),
      count: outcome.n === undefined ? undefined : t('trial.patients', { count: outcome.n }),
      printed,
    };
  }
  if ('months' in outcome) {
    return {
      name: t('trial.median', { measure: t(`measure.${outcome.measure}`) }),
      figure: outcome.months === null ? t('trial.notReached') : t('unit.months', { months: number(outcome.months) }),
      count: outcome.n === undefined ? undefined : t('trial.patients', { count: outcome.n }),
      printed,
    };
  }
  return {
    name: t('measure.hazard-ratio', { of: t(`measure.${outcome.of}`) }),
    figure: number(outcome.value),
    printed,
  };
}
