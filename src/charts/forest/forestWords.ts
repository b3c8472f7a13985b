/** The sentences of a pooled estimate, made from its figures. */
import type { PoolSet } from '../../analysis/forest.ts';
import { lacksSpread, type Mixture, mixturesOf } from '../../analysis/pooling.ts';
import { ANALYSIS_SETS, ASSESSORS } from '../../dataset/vocabulary.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { Language } from '../../i18n/words.tsx';
import type { Pooled } from '../../statistics/pooling.ts';
import { formatListing } from '../../ui/listing.ts';

/** A whole percentage, save where that would say none or all of what is neither. */
function roundPercent(fraction: number, locale: Language['locale']): string {
  const whole = Math.round(fraction * 100);
  return formatPercent(fraction, locale, whole % 100 === 0 && fraction > 0 && fraction < 1 ? 1 : 0);
}

/** The pooled line in plain words: the middle trial, and where a new one would be expected. */
export function plainSentence(pooled: Pooled, { t, locale }: Language): string {
  const { estimate, prediction, k, events, n, method } = pooled;
  if (method === 'exact') return t('forest.allAlike', { events, patients: n });
  const middle = roundPercent(estimate, locale);
  if (prediction === null || lacksSpread(pooled)) return `${t('forest.plainOnly', { middle })} ${t('forest.noSpread', { k })}`;
  return t('forest.plain', {
    middle,
    low: roundPercent(prediction.lower, locale),
    high: roundPercent(prediction.upper, locale),
  });
}

const NAMED = [...ANALYSIS_SETS, ...ASSESSORS, 'icans', 'neurologic'] as const;

function mixtureWords({ values }: Mixture, { t, locale }: Language): string {
  const words = values.map(({ value, cohorts }) => {
    const known = NAMED.find((name) => name === value);
    const name = value === null ? t('forest.value.unstated') : known ? t(`forest.value.${known}`) : value;
    return t('forest.value', { value: name, n: cohorts });
  });
  return formatListing(words, locale);
}

/** What to be warned of before reading a pooled estimate, each with its reason. */
export function cautionsOf(set: PoolSet, pooled: Pooled, language: Language): readonly string[] {
  const { t } = language;
  return [
    ...(set.mixesCancers ? [t('forest.caution.cancers')] : []),
    ...mixturesOf(set.poolings).map((mixture) => t(`forest.caution.${mixture.aspect}`, { list: mixtureWords(mixture, language) })),
    ...(set.withoutEnrolment > 0 ? [t('forest.caution.enrolment', { n: set.withoutEnrolment })] : []),
    ...(pooled.method === 'exact'
      ? [t('forest.caution.edge')]
      : lacksSpread(pooled)
        ? [t('forest.caution.spread')]
        : []),
  ];
}

/** Why rows are not in the pool: `Not counted: 2 without a denominator.`; empty where all are. */
export function excludedWords({ excluded }: PoolSet, { t, locale }: Language): string {
  if (excluded.size === 0) return '';
  const list = [...excluded].map(([exclusion, n]) => t(`forest.excluded.${exclusion}`, { n }));
  return t('forest.excluded', { list: formatListing(list, locale) });
}
