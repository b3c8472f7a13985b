import type { Cohort } from '../dataset/dataset.ts';
import type { Language } from '../i18n/words.tsx';

/** What a cohort is called beside the others: its trial, with the cohort where a trial stands there twice. */
export interface Named {
  readonly letter: string;
  readonly name: string;
  readonly lettered: string;
  /** With no more than the trial, for running text: the letter tells its cohorts apart. */
  readonly brief: string;
}

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'];

export function namesOf(cohorts: readonly Cohort[], { t, say }: Language): readonly Named[] {
  const ofOneTrial = cohorts.length > 1 && cohorts.every(({ trial }) => trial.id === cohorts[0]?.trial.id);
  const nameOf = ({ id, trial, label }: Cohort) => {
    if (ofOneTrial) return say(label);
    const twice = cohorts.some((other) => other.id !== id && other.trial.name === trial.name);
    return twice ? t('compare.named', { trial: trial.name, cohort: say(label) }) : trial.name;
  };
  return cohorts.map((cohort, at) => {
    const letter = LETTERS[at] ?? String(at + 1);
    const name = nameOf(cohort);
    const lettered = (name: string) => t('compare.lettered', { letter, name });
    return { letter, name, lettered: lettered(name), brief: lettered(ofOneTrial ? name : cohort.trial.name) };
  });
}
