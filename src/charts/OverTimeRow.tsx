import { memo } from 'react';
import type { Report } from '../analysis/overTime.ts';
import type { ChartMeasure } from '../dataset/measures.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { figureOf } from '../ui/figure.ts';
import { marking } from './marking.ts';
import { RowName } from './RowName.tsx';

interface Props {
  readonly report: Report;
  readonly measure: ChartMeasure;
  /** Whether Tab reaches this row. */
  readonly stop: boolean;
}

/** One report in words; an earlier one stands indented under the report that replaced it. */
export const OverTimeRow = memo(function OverTimeRow({ report, measure, stop }: Props) {
  const language = useLanguage();
  const { t, say } = language;
  const { cohort, year, figure, earlier } = report;
  const marked = useDashboard((state) => state.marked === cohort.id);
  const cancer = useDashboard((state) => state.dataset.cancerById.get(cohort.group));
  const words = figureOf(figure, cohort, measure, language);
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
        about={earlier ? '' : `${values.cancer} · ${cohort.trial.product.name}`}
      />
      <p className="time-figure">
        <span>{words.count ?? t('rate.noDenominator')}</span>
        <b>{words.percent}</b>
        <small>{words.interval}</small>
      </p>
    </li>
  );
});
