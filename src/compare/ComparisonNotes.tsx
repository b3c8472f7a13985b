import { useId } from 'react';
import type { Subject } from '../analysis/comparability.ts';
import type { Details } from '../dataset/details.ts';
import { useLanguage } from '../i18n/words.tsx';
import { Citation } from '../ui/Citation.tsx';
import { SourceLink } from '../ui/SourceLink.tsx';
import type { Named } from './names.ts';

interface ComparisonNotesProps {
  readonly subjects: readonly Subject[];
  readonly names: readonly Named[];
  readonly details: Details;
}

/** The report behind each cohort, what it says beside its figures, and how to cite it. */
export function ComparisonNotes({ subjects, names, details }: ComparisonNotesProps) {
  const { t, say } = useLanguage();
  const titleId = useId();
  return (
    <section className="compare-notes" aria-labelledby={titleId}>
      <h3 id={titleId}>{t('compare.notes')}</h3>
      <ul>
        {subjects.map(({ cohort, raw }, at) => {
          const source = raw && details.sourceById.get(raw.source);
          return (
            <li key={cohort.id}>
              <b>{names[at]?.lettered}</b> {source ? <SourceLink source={source} /> : cohort.cite}
              {raw?.note && <p>{say(raw.note)}</p>}
              {source && <Citation source={source} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
