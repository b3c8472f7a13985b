import type { BestResponses } from '../../analysis/bestResponse.ts';
import type { Cohort } from '../../dataset/dataset.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { OwnTag } from '../../ui/OwnTag.tsx';
import { className } from '../../ui/responseClass.ts';

/** Rows beyond this are left to the trial table and its download. */
const MOST = 500;

interface Props {
  readonly cohorts: readonly Cohort[];
  readonly responses: BestResponses;
}

/** Patients of each class as a plain table; an empty cell is a class that the report does not tell. */
export function BestResponseTable({ cohorts, responses }: Props) {
  const { t, say } = useLanguage();
  return (
    <div className="charts-figures" role="region" aria-label={t('charts.asTable')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('charts.column.cohort')}</th>
            <th scope="col">{t('charts.column.patients')}</th>
            {responses.classes.map((name) => (
              <th key={name} scope="col">
                <abbr title={t(className(name))}>{t(`best.short.${name}`)}</abbr>
              </th>
            ))}
            <th scope="col">{t('charts.column.source')}</th>
          </tr>
        </thead>
        <tbody>
          {cohorts.slice(0, MOST).map((cohort) => {
            const breakdown = responses.byCohort.get(cohort.id);
            return (
              <tr key={cohort.id}>
                <th scope="row">
                  {cohort.trial.name} <OwnTag cohort={cohort} />
                  <small>{say(cohort.label)}</small>
                </th>
                {breakdown ? (
                  <>
                    <td className="charts-number">{breakdown.n}</td>
                    {responses.classes.map((name) => {
                      const told = breakdown.classes.find((entry) => entry.class === name);
                      return (
                        <td key={name} className="charts-number">
                          {told && `${told.count}${told.derived ? '*' : ''}`}
                        </td>
                      );
                    })}
                  </>
                ) : (
                  <td colSpan={responses.classes.length + 1}>{t('best.none')}</td>
                )}
                <td>{cohort.cite}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
