import { memo } from 'react';
import { type Breakdown, COUNTED } from '../../analysis/bestResponse.ts';
import { answer, lacksEnrolment } from '../../analysis/rates.ts';
import type { Cohort } from '../../dataset/dataset.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { useDashboard } from '../../store/dashboard.ts';
import { selectReading } from '../../store/selectors.ts';
import { figureOf } from '../../ui/figure.ts';
import type { BestSegment } from './bestRows.ts';
import { BestResponseStack } from './BestResponseStack.tsx';
import { shortBreakdown, spokenBreakdown } from './bestWords.ts';
import { marking } from '../marking.ts';
import { RowName } from '../RowName.tsx';
import { useNear } from '../useNear.ts';

interface Props {
  readonly cohort: Cohort;
  /** Null where the report does not tell. */
  readonly breakdown: Breakdown | null;
  readonly segments: readonly BestSegment[];
  /** Of the plot, in pixels; null before the first layout. */
  readonly width: number | null;
  readonly height: number;
  /** Whether the row is drawn in full before it is known to be near the screen. */
  readonly atOnce: boolean;
  /** Whether Tab reaches this row. */
  readonly stop: boolean;
  readonly narrow: boolean;
}

/** One cohort: who it is, its bar, and its classes in words and digits. */
export const BestResponseRow = memo(function BestResponseRow(props: Props) {
  const { cohort, breakdown, segments, width, height, atOnce, stop, narrow } = props;
  const language = useLanguage();
  const { t } = language;
  const { trial } = cohort;
  const marked = useDashboard((state) => state.marked === cohort.id);
  const dataset = useDashboard((state) => state.dataset);
  const reading = useDashboard(selectReading);
  const [line, near] = useNear<HTMLLIElement>(atOnce);
  const orr = figureOf(answer(cohort, 'orr', dataset, reading), cohort, 'orr', language);
  const spoken = breakdown
    ? spokenBreakdown(trial.name, breakdown, language)
    : t('best.spokenNone', { trial: trial.name, orr: orr.spoken });
  return (
    <li
      ref={line}
      className="best-row"
      data-marked={marked || undefined}
      data-bare={!breakdown || undefined}
      style={{ blockSize: height }}
      {...marking(cohort.id)}
    >
      <RowName
        cohort={cohort}
        spoken={spoken}
        stop={stop}
        near={near}
        unenrolled={lacksEnrolment(cohort, COUNTED, reading)}
        about={breakdown || narrow ? `${trial.product.name} · ${breakdown?.from ?? cohort.cite}` : ''}
      />
      {near && breakdown && width !== null && <BestResponseStack segments={segments} width={width} />}
      {near && breakdown && (
        <p className="best-figures">
          <span>{shortBreakdown(breakdown, language)}</span>
          <b>{t('best.of', { n: breakdown.n })}</b>
        </p>
      )}
      {near && !breakdown && (
        <>
          <p className="best-none">{t('best.none')}</p>
          <p className="best-figures">
            <span>{orr.interval === undefined ? '' : `${t('measure.orr.short')} ${orr.count}`}</span>
          </p>
        </>
      )}
    </li>
  );
});
