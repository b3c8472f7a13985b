import { useState } from 'react';
import { useLanguage } from '../../i18n/words.tsx';
import { selectCohorts } from '../../store/selectors.ts';
import { useLater } from '../../ui/useLater.ts';
import { ChartFoot } from '../ChartFoot.tsx';
import { namedAmong } from '../cohortName.ts';
import { PeopleCard } from './PeopleCard.tsx';
import { PeopleLegend } from './PeopleLegend.tsx';
import { PeopleWords } from './PeopleWords.tsx';
import { useRoving } from '../useRoving.ts';
import '../charts.css';
import '../rows.css';
import './plain.css';

const FIRST = 12;

/** Responses as people, in plain words. */
export function PeopleRates() {
  const { t } = useLanguage();
  const cohorts = useLater(selectCohorts);
  const [most, setMost] = useState(FIRST);
  const drawn = cohorts.slice(0, most);
  const named = namedAmong(drawn);
  const { stop, around } = useRoving<HTMLUListElement>(drawn.map(({ id }) => id));
  return (
    <section className="charts-panel" aria-labelledby="chart-title">
      <header className="charts-title">
        <h2 id="chart-title">{t('plain.title', { count: cohorts.length })}</h2>
        <p>{t('plain.lead')}</p>
      </header>
      <PeopleLegend />
      <ul className="plain-people" {...around}>
        {drawn.map((cohort) => (
          <PeopleCard key={cohort.id} cohort={cohort} stop={cohort.id === stop} named={named(cohort)} />
        ))}
      </ul>
      {cohorts.length > drawn.length && (
        <p className="charts-more">
          {t('plain.shown', { shown: drawn.length, count: cohorts.length })}{' '}
          <button type="button" className="ui-button" onClick={() => setMost(most + FIRST)}>
            {t('plain.more', { count: Math.min(FIRST, cohorts.length - drawn.length) })}
          </button>
        </p>
      )}
      <PeopleWords />
      <ChartFoot cohorts={drawn} measures={['orr', 'dcr']} caption={t('plain.caption')} />
    </section>
  );
}
