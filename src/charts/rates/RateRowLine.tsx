import { memo } from 'react';
import { useLanguage } from '../../i18n/words.tsx';
import { CompareTick } from '../../ui/CompareTick.tsx';
import { figureOf } from '../../ui/figure.ts';
import { cohortName } from '../cohortName.ts';
import { marking } from '../marking.ts';
import { BARS, type RateRow } from './rateRows.ts';
import type { Standing } from '../RowItems.tsx';
import { RowName } from '../RowName.tsx';
import './rateTick.css';

interface Props extends Standing {
  readonly row: RateRow;
}

/** One cohort: who it is on the left, its figures on the right, room for its bars between. */
export const RateRowLine = memo(function RateRowLine({ row, stop, marked, named }: Props) {
  const language = useLanguage();
  const { t } = language;
  const { cohort } = row;
  const { trial } = cohort;
  const figures = BARS.map((measure) => ({ measure, figure: figureOf(row.answers[measure], cohort, measure, language) }));
  const about = [
    trial.product.targets.join('/'),
    t(`phase.${trial.phase}`),
    ...(trial.design === 'randomised' ? [t('design.randomised')] : []),
    ...(cohort.year === undefined ? [] : [String(cohort.year)]),
    trial.product.name,
  ].join(' · ');
  const spoken = t('charts.rates.row', {
    trial: cohortName(cohort, named, language),
    figures: figures.map(({ figure }) => figure.spoken).join('; '),
  });
  return (
    <li className="rates-row" data-marked={marked || undefined} style={{ blockSize: row.height }} {...marking(cohort.id)}>
      <RowName cohort={cohort} spoken={spoken} stop={stop} named={named} about={about} unenrolled={row.unenrolled} />
      <CompareTick cohort={cohort} stop={stop} />
      <div className="rates-figures">
        {figures.map(({ measure, figure }) => (
          <div
            key={measure}
            role="img"
            aria-label={figure.spoken}
            data-short={t(`measure.${measure}.short`)}
            data-missing={figure.interval === undefined || undefined}
          >
            {figure.count !== undefined && <span className="rates-count">{figure.count}</span>}
            <span className="rates-percent">{figure.percent}</span>
            {figure.interval !== undefined && <span className="rates-interval">{figure.interval}</span>}
          </div>
        ))}
      </div>
    </li>
  );
});
