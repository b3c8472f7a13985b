import type { Cohort } from '../../dataset/dataset.ts';
import type { Language } from '../../i18n/words.tsx';
import { statusesOf } from '../../ui/status.ts';
import { cohortName } from '../cohortName.ts';

function tagged(name: string, tags: readonly string[]): string {
  return tags.length > 0 ? `${name} [${tags.join(', ')}]` : name;
}

/** A trial's name, with the cohort where that is asked for, and whether the row is the reader's own. */
export function plainName(cohort: Cohort, named: boolean, language: Language): string {
  return tagged(cohortName(cohort, named, language), cohort.own ? [language.t('download.own.tag')] : []);
}

/** The same with what the cohort is: approved, an earlier report, a subgroup. */
export function nameOf(cohort: Cohort, named: boolean, language: Language): string {
  const { t } = language;
  return tagged(plainName(cohort, named, language), [
    ...(statusesOf(cohort).includes('approved') ? [t('status.approved')] : []),
    ...cohort.extras.map((extra) => t(`extra.${extra}.tag`)),
  ]);
}
