import type { Cohort } from '../dataset/dataset.ts';
import { useLanguage } from '../i18n/words.tsx';

/** Marks a cohort that comes from a file of the reader's own; nothing for all others. */
export function OwnTag({ cohort }: { readonly cohort: Pick<Cohort, 'own'> }) {
  const { t } = useLanguage();
  return cohort.own ? (
    <span className="ui-tag" data-own>
      {t('own.tag')}
    </span>
  ) : null;
}
