import { useEffect, useId, useRef } from 'react';
import { useLanguage } from '../i18n/words.tsx';
import { closeComparison } from '../store/comparison.ts';
import { selectIsComparing } from '../store/selectors.ts';
import { selectCompared } from '../store/comparisonSelectors.ts';
import { useDashboard } from '../store/dashboard.ts';
import { ComparedCohort } from './ComparedCohort.tsx';
import { namesOf } from './names.ts';
import { SideBySide } from './SideBySide.tsx';
import './compare.css';

/** The ticked cohorts beside one another, as the address says; nothing while they only wait in the tray. */
export function Comparison() {
  const open = useDashboard(selectIsComparing);
  return open ? <OpenComparison /> : null;
}

function OpenComparison() {
  const language = useLanguage();
  const { t } = language;
  const cohorts = useDashboard(selectCompared);
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const names = namesOf(cohorts, language);
  const [first, second] = cohorts;
  const arms =
    cohorts.length === 2 && first?.trial.id === second?.trial.id && first?.trial.design === 'randomised' && first.arm !== second?.arm;

  useEffect(() => heading.current?.focus(), []);

  const title =
    cohorts.length > 2
      ? t('compare.titleMany', { count: cohorts.length })
      : cohorts.length === 2
        ? t('compare.title', { first: names[0]?.name ?? '', second: names[1]?.name ?? '' })
        : t('compare.titleOne', { name: names[0]?.name ?? '' });
  return (
    <section className="compare" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId} tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <button type="button" className="ui-button" onClick={closeComparison}>
          {t('compare.close')}
        </button>
      </header>
      <p className="compare-lead">{t(cohorts.length < 2 ? 'compare.one' : arms ? 'compare.leadArms' : 'compare.lead')}</p>
      <ol className="compare-cards" data-many={cohorts.length > 4 || undefined} aria-label={t('compare.cohorts')}>
        {cohorts.map((cohort, at) => {
          const named = names[at];
          return named && <ComparedCohort key={cohort.id} cohort={cohort} named={named} />;
        })}
      </ol>
      {cohorts.length > 1 && <SideBySide cohorts={cohorts} names={names} />}
    </section>
  );
}
