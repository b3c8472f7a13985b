import { memo } from 'react';
import type { ForestGroup, ForestRow } from '../../analysis/forest.ts';
import { LEAST_COHORTS } from '../../analysis/poolable.ts';
import { pooledWithout } from '../../analysis/pooling.ts';
import type { ChartMeasure } from '../../dataset/measures.ts';
import { formatInterval, formatPercent } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { markCohort, openTrial } from '../../store/dashboard.ts';
import { figureOf } from '../../ui/figure.ts';
import { statusesOf, statusProps } from '../../ui/status.ts';
import { cohortName } from '../cohortName.ts';
import type { Standing } from '../RowItems.tsx';
import { ForestRowFigures } from './ForestRowFigures.tsx';
import type { RateAxis } from './forestRows.ts';

interface Props extends Standing {
  readonly row: ForestRow;
  readonly group: ForestGroup;
  readonly axis: RateAxis;
  readonly largest: number;
  /** Whether to compute and show the pool without this cohort. */
  readonly leaveOneOut: boolean;
  readonly measure: ChartMeasure;
}

/** One cohort: who, how many, where on the axis, and whether it is in the pool; a click leaves it out or brings it back. */
export const ForestRowLine = memo(function ForestRowLine(props: Props) {
  const { row, group, named, axis, largest, leaveOneOut, measure, stop, marked } = props;
  const language = useLanguage();
  const { t, say, locale } = language;
  const { cohort, answer, exclusion, sharesWith } = row;
  const { trial, id } = cohort;
  const name = cohortName(cohort, named, language);
  const figure = figureOf(answer, cohort, measure, language);
  const poolable = exclusion === null || exclusion === 'left-out';
  const asked = leaveOneOut && group.refusal === null && row.place !== null;
  const without = asked ? pooledWithout(group.counts, row.place) : undefined;
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
      onFocus={() => markCohort(id)}
      onBlur={() => markCohort(null)}
    >
      <button
        type="button"
        className="forest-name"
        data-stop={id}
        tabIndex={stop ? 0 : -1}
        aria-label={reason ? t('forest.row.not', { sentence, reason }) : sentence}
        onClick={() => openTrial(trial.id)}
        {...statusProps(statusesOf(cohort), language)}
      >
        {trial.name}
        {named && <span>: {say(cohort.label)}</span>}
      </button>
      <ForestRowFigures
        row={row}
        figure={figure}
        name={name}
        reason={reason}
        axis={axis}
        largest={largest}
        choosable={poolable && group.counts.length + (group.excluded.get('left-out') ?? 0) >= LEAST_COHORTS}
        without={without}
        stop={stop}
      />
    </li>
  );
});
