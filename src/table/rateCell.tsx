import type { CSSProperties, ReactNode } from 'react';
import { type Answer, answer } from '../analysis/rates.ts';
import type { Cohort } from '../dataset/dataset.ts';
import type { RateMeasure } from '../dataset/vocabulary.ts';
import { figureOf } from '../ui/figure.ts';
import type { Setting } from './cellOf.tsx';

type Places = CSSProperties & Readonly<Record<`--${string}`, number>>;

function placesOf(answered: Extract<Answer, { kind: 'rate' | 'bare' }>): Places {
  if (answered.kind === 'bare') return { '--at': answered.estimate };
  const { estimate, interval } = answered.rate;
  return { '--at': estimate, '--from': interval.lower, '--to': interval.upper };
}

/**
 * Percent and count over the drawn interval; read aloud as one sentence. On an axis from 0 to 100 dot and interval, or a
 * hollow dot where the denominator is unknown: one element, which cells.css draws, since of a drawing's parts a table
 * would have to lay out thousands.
 */
export function rateCell(cohort: Cohort, measure: RateMeasure, { dataset, reading, language }: Setting): ReactNode {
  const answered = answer(cohort, measure, dataset, reading);
  const figure = figureOf(answered, cohort, measure, language);
  if (answered.kind === 'not-reported' || answered.kind === 'not-applicable') {
    return (
      <span className="table-missing" role="img" aria-label={figure.spoken}>
        {figure.percent}
      </span>
    );
  }
  return (
    <div className="table-figure" role="img" aria-label={figure.spoken}>
      <b>{figure.percent}</b>
      {figure.count ? <span>{figure.count}</span> : <span className="table-unknown">{language.t('rate.noDenominator')}</span>}
      <i className="table-mark" data-measure={measure} data-hollow={answered.kind === 'bare' || undefined} style={placesOf(answered)} />
    </div>
  );
}
