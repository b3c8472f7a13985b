import { memo } from 'react';
import { COUNTED } from '../../analysis/bestResponse.ts';
import { answer, lacksEnrolment, type Reading } from '../../analysis/rates.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { figureOf } from '../../ui/figure.ts';
import type { BestRow } from './bestRows.ts';
import { BestResponseStack } from './BestResponseStack.tsx';
import { shortBreakdown, spokenBreakdown } from './bestWords.ts';
import { cohortName } from '../cohortName.ts';
import { marking } from '../marking.ts';
import type { Standing } from '../RowItems.tsx';
import { RowName } from '../RowName.tsx';

interface Props extends Standing {
  readonly row: BestRow;
  /** Of its bar, in pixels; null before the first layout. */
  readonly width: number | null;
  readonly dataset: Dataset;
  readonly reading: Reading;
  readonly narrow: boolean;
}

/** One cohort: who it is, its bar, and its classes in words and digits. */
export const BestResponseRow = memo(function BestResponseRow(props: Props) {
  const { row, width, dataset, reading, stop, marked, named, narrow } = props;
  const { cohort, breakdown, segments, height } = row;
  const language = useLanguage();
  const { t } = language;
  const trial = cohortName(cohort, named, language);
  const orr = breakdown ? null : figureOf(answer(cohort, 'orr', dataset, reading), cohort, 'orr', language);
  const spoken = breakdown
    ? spokenBreakdown(trial, breakdown, language)
    : t('best.spokenNone', { trial, orr: orr?.spoken ?? '' });
  return (
    <li
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
        named={named}
        unenrolled={lacksEnrolment(cohort, COUNTED, reading)}
        about={breakdown || narrow ? `${cohort.trial.product.name} · ${breakdown?.from ?? cohort.cite}` : ''}
      />
      {breakdown && width !== null && <BestResponseStack segments={segments} width={width} />}
      {breakdown && (
        <p className="best-figures">
          <span>{shortBreakdown(breakdown, language)}</span>
          <b>{t('best.of', { n: breakdown.n })}</b>
        </p>
      )}
      {!breakdown && (
        <>
          <p className="best-none">{t('best.none')}</p>
          <p className="best-figures">
            <span>{orr?.interval === undefined ? '' : `${t('measure.orr.short')} ${orr.count}`}</span>
          </p>
        </>
      )}
    </li>
  );
});
