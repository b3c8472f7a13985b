import { memo } from 'react';
import type { ForestGroup, ForestRow } from '../../analysis/forest.ts';
import { LEAST_COHORTS } from '../../analysis/poolable.ts';
import { pooledWithout } from '../../analysis/pooling.ts';
import { formatInterval, formatPercent } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { markCohort, openTrial, toggleLeftOut, useDashboard } from '../../store/dashboard.ts';
import { figureOf } from '../../ui/figure.ts';
import { OwnTag } from '../../ui/OwnTag.tsx';
import { statusesOf, statusProps } from '../../ui/status.ts';
import { ForestMark } from './ForestMark.tsx';
import type { RateAxis } from './forestRows.ts';

interface Props {
  readonly row: ForestRow;
  readonly group: ForestGroup;
  /** Whether the trial's name alone does not tell the cohort. */
  readonly named: boolean;
  readonly axis: RateAxis;
  readonly largest: number;
  /** Whether to compute and show the pool without this cohort. */
  readonly leaveOneOut: boolean;
  /** Whether Tab reaches this row. */
  readonly tabbable: boolean;
  readonly onReach: (id: string) => void;
}

/** One cohort: who, how many, where on the axis, and whether it is in the pool; a click leaves it out or brings it back. */
export const ForestRowLine = memo(function ForestRowLine({ row, group, named, axis, largest, leaveOneOut, tabbable, onReach }: Props) {
  const language = useLanguage();
  const { t, say, locale } = language;
  const { cohort, answer, exclusion, sharesWith } = row;
  const { trial, id } = cohort;
  const measure = useDashboard((state) => state.view.measure);
  const marked = useDashboard((state) => state.marked === id);
  const leftOut = useDashboard((state) => state.view.leftOut.includes(id));
  const name = named ? `${trial.name}: ${say(cohort.label)}` : trial.name;
  const figure = figureOf(answer, cohort, measure, language);
  const poolable = exclusion === null || exclusion === 'left-out';
  const choosable = poolable && group.counts.length + (group.excluded.get('left-out') ?? 0) >= LEAST_COHORTS;
  const asked = leaveOneOut && group.refusal === null && row.place !== null;
  const without = asked && row.place !== null ? pooledWithout(group.counts, row.place) : null;
  const reason = sharesWith
    ? t('forest.sharesWith', { trial: sharesWith.trial.name })
    : exclusion && t(`forest.exclusion.${exclusion}`);
  const sentence = [
    t('forest.row', { trial: name, product: trial.product.name, figure: figure.spoken }),
    ...(row.withoutEnrolment ? [t('forest.noEnrolment.long')] : []),
    ...(without
      ? [
          t('forest.withoutIt.spoken', {
            percent: formatPercent(without.estimate, locale, 1),
            interval: formatInterval(without.interval, locale, 1),
          }),
        ]
      : []),
  ].join(', ');
  return (
    <li
      className="forest-row forest-grid"
      data-marked={marked || undefined}
      data-out={exclusion !== null || undefined}
      data-bare={answer.kind === 'bare' || undefined}
      onPointerEnter={() => markCohort(id)}
      onPointerLeave={() => markCohort(null)}
      onFocus={() => {
        onReach(id);
        markCohort(id);
      }}
      onBlur={() => markCohort(null)}
    >
      <div className="forest-who">
        <button
          type="button"
          className="forest-name"
          data-row={id}
          tabIndex={tabbable ? 0 : -1}
          aria-label={reason ? t('forest.row.not', { sentence, reason }) : sentence}
          onClick={() => openTrial(trial.id)}
          {...statusProps(statusesOf(cohort), language)}
        >
          {trial.name}
          {named && <span>: {say(cohort.label)}</span>}
        </button>
        <OwnTag cohort={cohort} />
      </div>
      <span className="forest-product">{trial.product.name}</span>
      <span className="forest-count">
        {answer.kind === 'rate' && (
          <>
            <span className="forest-events">
              <span className="ui-hidden">{t('forest.column.events')} </span>
              {answer.rate.events}
            </span>
            <span className="forest-n">
              <span className="ui-hidden"> {t('forest.column.n')} </span>
              {answer.rate.n}
            </span>
          </>
        )}
      </span>
      <div className="forest-plot">
        <ForestMark drawn={answer} axis={axis} largest={largest} without={without?.estimate ?? null} />
      </div>
      <span className="forest-rate">{figure.percent}</span>
      <span className="forest-ci">{figure.interval}</span>
      <div className="forest-in">
        {choosable && (
          <button
            type="button"
            className="forest-toggle"
            data-row={id}
            tabIndex={tabbable ? 0 : -1}
            aria-pressed={leftOut}
            aria-label={t('forest.leaveOut', { trial: name })}
            onClick={() => toggleLeftOut(id)}
          >
            <i aria-hidden />
          </button>
        )}
        {exclusion && (
          <small className="forest-reason" title={reason ?? undefined}>
            {t(`forest.exclusion.${exclusion}`)}
          </small>
        )}
        {!exclusion && row.withoutEnrolment && (
          <small className="forest-reason" title={t('forest.noEnrolment.long')}>
            {t('forest.noEnrolment')}
          </small>
        )}
      </div>
      {asked && (
        <small className="forest-without">
          <span>{t(without ? 'forest.withoutIt' : 'forest.withoutIt.none')} </span>
          {without && <span className="forest-rate">{formatPercent(without.estimate, locale, 1)} </span>}
          {without && <span className="forest-ci">{formatInterval(without.interval, locale, 1)}</span>}
        </small>
      )}
    </li>
  );
});
