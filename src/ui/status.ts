import type { Cohort } from '../dataset/dataset.ts';
import type { Language } from '../i18n/words.tsx';
import './status.css';

/** For the name of a cohort: a mark of its status for its cancer, the words to the hand that rests and to the ear. */
export function statusProps({ statuses, extras }: Pick<Cohort, 'statuses' | 'extras'>, { t }: Language) {
  if (statuses.length === 0 || extras.includes('control')) return {};
  return { 'data-status': statuses.join(' '), title: statuses.map((status) => t(`status.${status}.long`)).join(' · ') };
}
