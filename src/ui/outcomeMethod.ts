import type { Details } from '../dataset/details.ts';
import type { RawOutcome } from '../dataset/schema.ts';
import { formatDate } from '../i18n/format.ts';
import type { Language } from '../i18n/words.tsx';

/** How a figure came about: yardstick, reader, patients, time, and whether it is printed or derived. */
export function methodOf(outcome: RawOutcome, { t, say }: Language): readonly string[] {
  const shared = [
    'assessor' in outcome && outcome.assessor && t(`assessor.${outcome.assessor}`),
    'analysisSet' in outcome && outcome.analysisSet && t(`set.${outcome.analysisSet}`),
    'from' in outcome && outcome.from && t(`trial.from.${outcome.from}`),
  ];
  const ofRate =
    'basis' in outcome
      ? [
          outcome.criteria,
          outcome.confirmed !== undefined && t(outcome.confirmed ? 'trial.confirmed' : 'trial.unconfirmed'),
          outcome.at && t('trial.at', { time: outcome.at }),
          outcome.event && t(`trial.event.${outcome.event}`),
          outcome.threshold && t('trial.threshold', { threshold: outcome.threshold }),
          outcome.grading && t('trial.grading', { scale: outcome.grading }),
          ...shared,
          t(`basis.${outcome.basis}`),
          outcome.exception && say(outcome.exception),
        ]
      : shared;
  return [...ofRate, outcome.note && say(outcome.note)].filter((words): words is string => typeof words === 'string' && words !== '');
}

/** Where a figure was read, how directly, and how often. */
export function readingOf(outcome: RawOutcome, { t, locale }: Language): readonly string[] {
  return [
    outcome.locator,
    outcome.grade && t(`grade.${outcome.grade}.long`),
    outcome.checked !== undefined && t('trial.readings', { count: outcome.checked }),
    outcome.sought !== undefined && t('trial.sought', { date: formatDate(outcome.sought, locale) }),
  ].filter((words) => typeof words === 'string');
}

/** The source of a figure: its own, else that of its cohort. */
export function sourceOf(outcome: RawOutcome, cohortSource: string, details: Details) {
  return details.sourceById.get(outcome.source ?? cohortSource);
}
