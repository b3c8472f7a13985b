import { memo } from 'react';
import { useLanguage } from '../../i18n/words.tsx';
import { CompareTick } from '../../ui/CompareTick.tsx';
import { figureOf } from '../../ui/figure.ts';
import { marking } from '../marking.ts';
import { BARS, type RateRow } from './rateRows.ts';
import { RowName } from '../RowName.tsx';
import { useNear } from '../useNear.ts';
import './rateTick.css';

interface Props {
  readonly row: RateRow;
  readonly height: number;
  /** Whether the row is drawn in full before it is known to be near the screen. */
  readonly atOnce: boolean;
  /** Whether Tab reaches this row. */
  readonly stop: boolean;
  readonly marked: boolean;
}

/** One cohort: who it is on the left, its figures on the right, room for its bars between. */
export const RateRowLine = memo(function RateRowLine({ row, height, atOnce, stop, marked }: Props) {
  const language = useLanguage();
  const { t, say } = language;
  const { cohort } = row;
  const { trial } = cohort;
  const [line, near] = useNear<HTMLLIElement>(atOnce);
  const figures = BARS.map((measure) => ({ measure, figure: figureOf(row.answers[measure], cohort, measure, language) }));
  const about = [
    trial.product.targets.join('/'),
    t(`phase.${trial.phase}`),
    ...(trial.design === 'randomised' ? [t('design.randomised')] : []),
    ...(cohort.year === undefined ? [] : [String(cohort.year)]),
    trial.product.name,
  ].join(' · ');
  const spoken = t('charts.rates.row', {
    trial: cohort.extras.length > 0 ? `${trial.name}: ${say(cohort.label)}` : trial.name,
    figures: figures.map(({ figure }) => figure.spoken).join('; '),
  });
  return (
    <li ref={line} className="rates-row" data-marked={marked || undefined} style={{ blockSize: height }} {...marking(cohort.id)}>
      <RowName cohort={cohort} spoken={spoken} stop={stop} about={about} unenrolled={row.unenrolled} near={near} />
      {near && <CompareTick cohort={cohort} stop={stop} />}
      {near && (
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
      )}
    </li>
  );
});
