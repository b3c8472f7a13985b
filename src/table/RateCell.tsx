import { answer, type Reading } from '../analysis/rates.ts';
import type { Cohort, Dataset } from '../dataset/dataset.ts';
import type { RateMeasure } from '../dataset/vocabulary.ts';
import { useLanguage } from '../i18n/words.tsx';
import { figureOf } from '../ui/figure.ts';
import { RateMark } from './RateMark.tsx';

interface RateCellProps {
  readonly cohort: Cohort;
  readonly measure: RateMeasure;
  readonly dataset: Dataset;
  readonly reading: Reading;
}

/** Percent and count over the drawn interval; read aloud as one sentence. */
export function RateCell({ cohort, measure, dataset, reading }: RateCellProps) {
  const language = useLanguage();
  const answered = answer(cohort, measure, dataset, reading);
  const figure = figureOf(answered, cohort, measure, language);
  const missing = answered.kind === 'not-reported' || answered.kind === 'not-applicable';
  if (missing) {
    return (
      <span className="table-missing" role="img" aria-label={figure.spoken}>
        {figure.percent}
      </span>
    );
  }
  return (
    <div role="img" aria-label={figure.spoken}>
      <span className="table-figure">
        <b>{figure.percent}</b>{' '}
        {figure.count ? (
          <span>{figure.count}</span>
        ) : (
          <span className="table-unknown">{language.t('rate.noDenominator')}</span>
        )}
      </span>
      <RateMark answer={answered} measure={measure} />
    </div>
  );
}
