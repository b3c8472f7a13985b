import { useLanguage } from '../i18n/words.tsx';
import { markCohort, openTrial, useDashboard } from '../store/dashboard.ts';
import { figureOf } from '../ui/figure.ts';
import { BARS, type RateRow } from './rateRows.ts';

/** One cohort: who it is on the left, its figures on the right, room for its bars between. */
export function RateRowLine({ row, height }: { readonly row: RateRow; readonly height: number }) {
  const language = useLanguage();
  const { t, say } = language;
  const { cohort } = row;
  const { trial } = cohort;
  const marked = useDashboard((state) => state.marked === cohort.id);
  const figures = BARS.map((measure) => ({ measure, figure: figureOf(row.answers[measure], cohort, measure, language) }));
  const about = [
    trial.product.targets.join('/'),
    t(`phase.${trial.phase}`),
    ...(trial.design === 'randomised' ? [t('design.randomised')] : []),
    String(cohort.year),
    trial.product.name,
  ].join(' · ');
  return (
    <li
      className="rates-row"
      data-marked={marked || undefined}
      style={{ blockSize: height }}
      onPointerEnter={() => markCohort(cohort.id)}
      onPointerLeave={() => markCohort(null)}
      onFocus={() => markCohort(cohort.id)}
      onBlur={() => markCohort(null)}
    >
      <div className="rates-who">
        <div className="rates-line">
          <button type="button" className="rates-name" title={say(cohort.label)} onClick={() => openTrial(trial.id)}>
            {trial.name}
            {cohort.extras.length > 0 && <span className="rates-part">: {say(cohort.label)}</span>}
          </button>
          {cohort.statuses.includes('approved') && <span className="ui-tag">{t('status.approved')}</span>}
          {cohort.extras.map((extra) => (
            <span key={extra} className="ui-tag" data-quiet>
              {t(`extra.${extra}.tag`)}
            </span>
          ))}
        </div>
        <p className="rates-about" title={about}>
          {about}
        </p>
      </div>
      <dl className="rates-figures">
        {figures.map(({ measure, figure }) => (
          <div key={measure} data-measure={measure} data-missing={figure.interval === undefined || undefined}>
            <dt>{t(`measure.${measure}.short`)}</dt>
            <dd className="rates-count">{figure.count}</dd>
            <dd className="rates-percent">{figure.percent}</dd>
            <dd className="rates-interval">{figure.interval}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
