import type { Cohort, Status } from '../dataset/dataset.ts';
import type { Language } from '../i18n/words.tsx';
import './status.css';

/** What a cohort's product is for its cancers; nothing for a control arm, which was not given it. */
export function statusesOf({ arm, statuses }: Pick<Cohort, 'arm' | 'statuses'>): readonly Status[] {
  return arm === 'car-t' ? statuses : [];
}

/** For a name: a mark of the status, the words to the hand that rests and to the ear. */
export function statusProps(statuses: readonly Status[], { t }: Language) {
  if (statuses.length === 0) return {};
  return { 'data-status': statuses.join(' '), title: statuses.map((status) => t(`status.${status}.long`)).join(' · ') };
}
