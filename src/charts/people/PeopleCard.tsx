import { memo, useMemo } from 'react';
import { peopleOf } from '../../analysis/people.ts';
import { lacksEnrolment } from '../../analysis/rates.ts';
import type { Cohort } from '../../dataset/dataset.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { useDashboard } from '../../store/dashboard.ts';
import { selectReading } from '../../store/selectors.ts';
import { cohortName } from '../cohortName.ts';
import { marking } from '../marking.ts';
import { PeopleIcons } from './PeopleIcons.tsx';
import { peopleSentences } from './peopleWords.ts';
import { RowName } from '../RowName.tsx';

/** The rates that the sentences tell. */
const TOLD = ['orr', 'cr', 'dcr'] as const;

interface Props {
  readonly cohort: Cohort;
  /** Whether Tab reaches this card. */
  readonly stop: boolean;
  /** Whether the trial's name alone does not tell the cohort. */
  readonly named: boolean;
}

/** One group of people: who they were, what happened to how many of them. */
export const PeopleCard = memo(function PeopleCard({ cohort, stop, named }: Props) {
  const language = useLanguage();
  const { t, say } = language;
  const marked = useDashboard((state) => state.marked === cohort.id);
  const dataset = useDashboard((state) => state.dataset);
  const reading = useDashboard(selectReading);
  const people = useMemo(() => peopleOf(cohort, dataset, reading), [cohort, dataset, reading]);
  const cancer = say(dataset.cancerById.get(cohort.group)?.name ?? { en: cohort.group });
  const sentences = peopleSentences(people, cohort, dataset, language);
  const [first, ...rest] = sentences;
  return (
    <li className="plain-card" data-marked={marked || undefined} {...marking(cohort.id)}>
      <RowName
        cohort={cohort}
        spoken={t('plain.spoken', { trial: cohortName(cohort, named, language), cancer, sentences: sentences.join(' ') })}
        stop={stop}
        named={named}
        unenrolled={lacksEnrolment(cohort, TOLD, reading)}
        about={t('plain.about', { cancer, product: cohort.trial.product.name, year: cohort.year ?? '–' })}
      />
      {people.kind === 'people' && <PeopleIcons icons={people.icons} />}
      <p>
        <strong>{first}</strong> {rest.join(' ')}
      </p>
    </li>
  );
});
