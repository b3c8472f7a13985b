import { answer } from '../analysis/rates.ts';
import type { Cohort } from '../dataset/dataset.ts';
import type { ChartMeasure } from '../dataset/measures.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { selectReading } from '../store/selectors.ts';
import { figureOf } from '../ui/figure.ts';
import { OwnTag } from '../ui/OwnTag.tsx';

/** Rows beyond this are left to the trial table and its download. */
const MOST = 500;

interface Props {
  readonly cohorts: readonly Cohort[];
  readonly measures: readonly ChartMeasure[];
}

/** The figures of a chart as a plain table. */
export function FigureTable({ cohorts, measures }: Props) {
  const language = useLanguage();
  const { t, say } = language;
  const dataset = useDashboard((state) => state.dataset);
  const reading = useDashboard(selectReading);
  return (
    <div className="charts-figures" role="region" aria-label={t('charts.asTable')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('charts.column.cohort')}</th>
            <th scope="col">{t('table.column.cancer')}</th>
            {measures.map((measure) => (
              <th key={measure} scope="col" colSpan={3}>
                {t(`measure.${measure}`)}
              </th>
            ))}
            <th scope="col">{t('charts.column.source')}</th>
          </tr>
        </thead>
        <tbody>
          {cohorts.slice(0, MOST).map((cohort) => (
            <tr key={cohort.id}>
              <th scope="row">
                {cohort.trial.name} <OwnTag cohort={cohort} />
                <small>{say(cohort.label)}</small>
              </th>
              <td>{say(dataset.cancerById.get(cohort.group)?.name ?? { en: cohort.group })}</td>
              {measures.map((measure) => {
                const figure = figureOf(answer(cohort, measure, dataset, reading), cohort, measure, language);
                return [
                  <td key={`${measure} count`} className="charts-number">
                    {figure.count}
                  </td>,
                  <td key={`${measure} percent`} className="charts-number">
                    {figure.percent}
                  </td>,
                  <td key={`${measure} interval`} className="charts-number">
                    {figure.interval}
                  </td>,
                ];
              })}
              <td>{cohort.cite}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
