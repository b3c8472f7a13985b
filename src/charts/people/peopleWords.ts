import type { People } from '../../analysis/people.ts';
import type { Cohort, Dataset } from '../../dataset/dataset.ts';
import { decimalsOf, formatPercent } from '../../i18n/format.ts';
import type { Language } from '../../i18n/words.tsx';

/** What a response means for these diseases, in plain words. */
function kindOf(cohort: Cohort, dataset: Dataset, measure: string): 'tumour' | 'blood' | 'leukaemia' | 'cleared' {
  const cancers = cohort.cancers.flatMap((id) => dataset.cancerById.get(id) ?? []);
  if (cancers.length > 0 && cancers.every((cancer) => cancer.acuteLeukaemia)) return 'leukaemia';
  if (measure === 'cr' || measure === 'cr-cri') return 'cleared';
  return cancers.every((cancer) => cancer.family === 'solid') ? 'tumour' : 'blood';
}

/** The figures of a group as sentences, the response first; never a percentage alone. */
export function peopleSentences(people: People, cohort: Cohort, dataset: Dataset, language: Language): string[] {
  const { t, locale } = language;
  if (people.kind === 'not-reported') return [t('plain.notReported')];
  const response = t(`plain.response.${kindOf(cohort, dataset, people.measure)}`);
  if (people.kind === 'bare') {
    return [t('plain.bare', { percent: formatPercent(people.estimate, locale, decimalsOf(cohort)), response })];
  }
  const { rate, controlled, expected, icons } = people;
  const { events, n } = rate;
  return [
    t('plain.people', { events, n, response }),
    ...(controlled === null ? [] : [t('plain.controlled', { controlled, n })]),
    t('plain.expected', { ...expected }),
    ...(icons.each ? [] : [t('plain.hundred', { n })]),
  ];
}
