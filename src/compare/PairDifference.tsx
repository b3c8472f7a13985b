import { useId } from 'react';
import type { Relation } from '../analysis/relation.ts';
import type { Cohort } from '../dataset/dataset.ts';
import type { Details } from '../dataset/details.ts';
import type { MessageId } from '../i18n/messageId.ts';
import { type Language, useLanguage } from '../i18n/words.tsx';
import type { Pair, SideBySide } from '../store/comparisonSelectors.ts';
import { DifferenceLine } from './DifferenceLine.tsx';
import { HazardRatios } from './HazardRatios.tsx';
import type { Named } from './names.ts';

interface PairDifferenceProps {
  readonly pair: Pair;
  readonly subjects: SideBySide['subjects'];
  readonly cohorts: readonly Cohort[];
  readonly names: readonly Named[];
  readonly details: Details;
}

function titleOf(relation: Relation, trial: string, { t }: Language): string {
  switch (relation.kind) {
    case 'arms':
      return t('compare.pair.arms', { trial });
    case 'groups':
      return t('compare.pair.groups');
    case 'different-trials':
      return t('compare.pair.different');
    case 'shared':
    case 'unclear':
      return t('compare.pair.none');
  }
}

const WHY: Readonly<Record<'arms' | 'groups' | 'different-trials', MessageId>> = {
  arms: 'compare.pair.armsWhy',
  groups: 'compare.pair.groupsWhy',
  'different-trials': 'compare.pair.differentWhy',
};

/** What keeps the arms of a randomised trial from being those that the lot made. */
function cautionsOf({ relation, first, second, differences }: Pair, subjects: SideBySide['subjects'], { t }: Language) {
  if (relation.kind !== 'arms') return [];
  const crossover = subjects.find(({ cohort }) => cohort === relation.control)?.raw?.crossover;
  const sets = differences.flatMap(({ measure }) => [first.rates[measure]?.analysisSet, second.rates[measure]?.analysisSet]);
  return [
    !relation.sameReport && t('compare.pair.armsOtherReport'),
    sets.some((set) => set !== undefined && set !== 'randomised') && t('compare.pair.armsNotRandomised'),
    crossover !== undefined && t('compare.pair.crossover', { count: crossover }),
  ].filter((caution) => caution !== false);
}

/** The difference between two, called what it is; where they share patients, why there is none. */
export function PairDifference({ pair, subjects, cohorts, names, details }: PairDifferenceProps) {
  const language = useLanguage();
  const { t } = language;
  const titleId = useId();
  const { relation, first, second, differences } = pair;
  const named = (cohort: Cohort) => names[cohorts.indexOf(cohort)] ?? { letter: '', name: '', lettered: '', brief: '' };
  const [ofFirst, ofSecond] = [named(first), named(second)];
  const arm = subjects.find(({ cohort }) => cohort === first);
  const why =
    relation.kind === 'shared'
      ? t(`compare.pair.${relation.why}`)
      : relation.kind === 'unclear'
        ? t('compare.pair.unclear')
        : t(WHY[relation.kind], { first: ofFirst.lettered, second: ofSecond.lettered });
  const apart = relation.kind !== 'shared' && relation.kind !== 'unclear';
  return (
    <section className="compare-pair" aria-labelledby={titleId}>
      <h3 id={titleId}>{titleOf(relation, first.trial.name, language)}</h3>
      <p className="compare-small">{[why, ...cautionsOf(pair, subjects, language)].join(' ')}</p>
      {apart && differences.length === 0 && <p>{t('compare.pair.noRates')}</p>}
      {differences.length > 0 && (
        <>
          <div className="compare-difference compare-scale-row" aria-hidden="true">
            <span className="compare-outcome">{t('compare.diff.axis')}</span>
            <span className="compare-plot compare-scale">
              <span>−100</span>
              <span>0</span>
              <span>+100</span>
            </span>
          </div>
          <ul>
            {differences.map((difference) => (
              <DifferenceLine
                key={difference.measure}
                difference={difference}
                letters={[ofFirst.letter, ofSecond.letter]}
                arms={relation.kind === 'arms'}
              />
            ))}
          </ul>
        </>
      )}
      {relation.kind === 'arms' && arm && (
        <HazardRatios subject={arm} treated={ofFirst.lettered} control={ofSecond.lettered} details={details} />
      )}
    </section>
  );
}
