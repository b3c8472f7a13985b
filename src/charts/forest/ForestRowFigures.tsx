import type { ForestRow } from '../../analysis/forest.ts';
import type { Pooled } from '../../statistics/pooling.ts';
import { formatInterval, formatPercent } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { toggleLeftOut, useDashboard } from '../../store/dashboard.ts';
import type { Figure } from '../../ui/figure.ts';
import { OwnTag } from '../../ui/OwnTag.tsx';
import { ForestMark } from './ForestMark.tsx';
import type { RateAxis } from './forestRows.ts';

interface Props {
  readonly row: ForestRow;
  readonly figure: Figure;
  /** The trial, and the cohort where the trial's name alone does not tell it. */
  readonly name: string;
  /** Why the row is not in the pool; null where it is. */
  readonly reason: string | null;
  readonly axis: RateAxis;
  readonly largest: number;
  /** Whether a click can leave the row out, or bring it back. */
  readonly choosable: boolean;
  /** The pool without this row; null where there can be none, undefined where nobody asks. */
  readonly without: Pooled | null | undefined;
  /** Whether Tab reaches this row. */
  readonly stop: boolean;
}

/** What stands behind the name of a row: its counts, its mark, its figures, and whether it is in the pool. */
export function ForestRowFigures({ row, figure, name, reason, axis, largest, choosable, without, stop }: Props) {
  const { t, locale } = useLanguage();
  const { cohort, answer, exclusion } = row;
  const leftOut = useDashboard((state) => state.view.leftOut.includes(cohort.id));
  return (
    <>
      <span className="forest-product">
        <OwnTag cohort={cohort} />
        {` ${cohort.trial.product.name}`}
      </span>
      {answer.kind === 'rate' && (
        <span className="forest-count" role="img" aria-label={t('rate.of', { events: answer.rate.events, n: answer.rate.n })}>
          <span className="forest-events">{answer.rate.events}</span>
          <span className="forest-n">{answer.rate.n}</span>
        </span>
      )}
      <ForestMark drawn={answer} axis={axis} largest={largest} out={exclusion !== null} without={without?.estimate ?? null} />
      <span className="forest-rate">{figure.percent}</span>
      <span className="forest-ci">{figure.interval}</span>
      <div className="forest-in">
        {choosable && (
          <button
            type="button"
            className="forest-toggle"
            data-stop={cohort.id}
            tabIndex={stop ? 0 : -1}
            aria-pressed={leftOut}
            aria-label={t('forest.leaveOut', { trial: name })}
            onClick={() => toggleLeftOut(cohort.id)}
          />
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
      {without !== undefined && (
        <small className="forest-without">
          <span>{t(without ? 'forest.withoutIt' : 'forest.withoutIt.none')} </span>
          {without && <span className="forest-rate">{formatPercent(without.estimate, locale, 1)} </span>}
          {without && <span className="forest-ci">{formatInterval(without.interval, locale, 1)}</span>}
        </small>
      )}
    </>
  );
}
