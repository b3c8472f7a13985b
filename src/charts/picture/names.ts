import type { Cohort } from '../../dataset/dataset.ts';
import type { Language } from '../../i18n/words.tsx';
import { statusesOf } from '../../ui/status.ts';

function tagged(name: string, tags: readonly string[]): string {
  return tags.length > 0 ? `${name} [${tags.join(', ')}]` : name;
}

/** A trial's name, with the cohort where that is not the headline, and whether the row is the reader's own. */
export function plainName(cohort: Cohort, { t, say }: Language): string {
  const part = cohort.extras.length > 0 ? `: ${say(cohort.label)}` : '';
  return tagged(cohort.trial.name + part, cohort.own ? [t('download.own.tag')] : []);
}

/** The same with what the cohort is: approved, an earlier report, a subgroup. */
export function nameOf(cohort: Cohort, language: Language): string {
  const { t } = language;
  return tagged(plainName(cohort, language), [
    ...(statusesOf(cohort).includes('approved') ? [t('status.approved')] : []),
    ...cohort.extras.map((extra) => t(`extra.${extra}.tag`)),
  ]);
}
