import { memo } from 'react';
import { answer, lacksEnrolment, type Reading } from '../../analysis/rates.ts';
import type { Cohort, Dataset } from '../../dataset/dataset.ts';
import type { ChartMeasure } from '../../dataset/measures.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { figureOf } from '../../ui/figure.ts';
import { marking } from '../marking.ts';
import type { Standing } from '../RowItems.tsx';
import { RowName } from '../RowName.tsx';

interface Props extends Standing {
  readonly cohort: Cohort;
  readonly year: number;
  readonly earlier: boolean;
  readonly measure: ChartMeasure;
  readonly dataset: Dataset;
  readonly reading: Reading;
}

/** One report in words; an earlier one stands indented under the report that replaced it. */
export const OverTimeRow = memo(function OverTimeRow(props: Props) {
  const { cohort, year, earlier, measure, dataset, reading, stop, marked } = props;
  const language = useLanguage();
  const { t, say } = language;
  const cancer = dataset.cancerById.get(cohort.group);
  const words = figureOf(answer(cohort, measure, dataset, reading), cohort, measure, language);
  const values = {
    trial: cohort.trial.name,
    cancer: say(cancer?.name ?? { en: cohort.group }),
    year: String(year),
    figure: words.spoken,
  };
  return (
    <li className="time-row" data-marked={marked || undefined} data-earlier={earlier || undefined} {...marking(cohort.id)}>
      <span className="time-year">{year}</span>
      <RowName
        cohort={cohort}
        spoken={t(earlier ? 'time.spokenEarlier' : 'time.spoken', values)}
        stop={stop}
        // Under its year, a trial's newest report needs no other name.
        named={cohort.extras.length > 0}
        about={earlier ? '' : `${values.cancer} · ${cohort.trial.product.name}`}
        unenrolled={lacksEnrolment(cohort, [measure], reading)}
      />
      <p className="time-figure">
        <span>{words.count ?? t('rate.noDenominator')}</span>
        <b>{words.percent}</b>
        <small>{words.interval}</small>
      </p>
    </li>
  );
});
