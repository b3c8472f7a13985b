import { memo } from 'react';
import { answer, lacksEnrolment, type Reading } from '../../analysis/rates.ts';
import type { Cohort, Dataset } from '../../dataset/dataset.ts';
import { useLanguage } from '../../i18n/words.tsx';
import type { View } from '../../store/view.ts';
import { figureOf } from '../../ui/figure.ts';
import { cohortName } from '../cohortName.ts';
import { marking } from '../marking.ts';
import type { Standing } from '../RowItems.tsx';
import { RowName } from '../RowName.tsx';

interface Props extends Standing {
  readonly cohort: Cohort;
  readonly benefit: View['benefit'];
  readonly harm: View['harm'];
  readonly dataset: Dataset;
  readonly reading: Reading;
}

/** One mark of the square in words: who, and both figures with their intervals. */
export const BenefitRiskRow = memo(function BenefitRiskRow(props: Props) {
  const { cohort, benefit, harm, dataset, reading, stop, marked, named } = props;
  const language = useLanguage();
  const { t, say } = language;
  const cancer = dataset.cancerById.get(cohort.group);
  const name = say(cancer?.name ?? { en: cohort.group });
  const good = figureOf(answer(cohort, benefit, dataset, reading), cohort, benefit, language);
  const bad = figureOf(answer(cohort, harm, dataset, reading), cohort, harm, language);
  return (
    <li className="risk-row" data-marked={marked || undefined} {...marking(cohort.id)}>
      <RowName
        cohort={cohort}
        spoken={t('risk.spoken', { trial: cohortName(cohort, named, language), cancer: name, benefit: good.spoken, harm: bad.spoken })}
        stop={stop}
        named={named}
        about={`${name} · ${cohort.trial.product.name}`}
        unenrolled={lacksEnrolment(cohort, [benefit, harm], reading)}
      />
      {[
        { measure: benefit, figure: good },
        { measure: harm, figure: bad },
      ].map(({ measure, figure }) => (
        <div key={measure} className="risk-figure" role="img" aria-label={figure.spoken}>
          <b>{figure.percent}</b> <span>{figure.count ?? t('rate.noDenominator')}</span>
          <small>{figure.interval}</small>
        </div>
      ))}
    </li>
  );
});
