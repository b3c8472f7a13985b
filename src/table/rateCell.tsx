import type { CSSProperties, ReactNode } from 'react';
import { type Answer, answer } from '../analysis/rates.ts';
import type { Cohort } from '../dataset/dataset.ts';
import type { RateMeasure } from '../dataset/vocabulary.ts';
import { figureOf } from '../ui/figure.ts';
import type { Setting } from './cellOf.tsx';

type Places = CSSProperties & Readonly<Record<`--${string}`, number>>;

function placesOf(answered: Answer): Places | undefined {
  switch (answered.kind) {
    case 'rate':
      return { '--at': answered.rate.estimate, '--from': answered.rate.interval.lower, '--to': answered.rate.interval.upper };
    case 'bare':
      return { '--at': answered.estimate };
    case 'not-reported':
    case 'not-applicable':
      return undefined;
  }
}

/**
 * Percent and count over the drawn interval; read aloud as one sentence. On an axis from 0 to 100 dot and interval, or a
 * hollow dot where the denominator is unknown: one element, which cells.css draws, since of a drawing's parts a table
 * would have to lay out thousands. A missing figure has the same parts, so that a row becomes another by their contents.
 */
export function rateCell(cohort: Cohort, measure: RateMeasure, { dataset, reading, language }: Setting): ReactNode {
  const answered = answer(cohort, measure, dataset, reading);
  const { kind } = answered;
  const { percent, count, spoken } = figureOf(answered, cohort, measure, language);
  const missing = kind === 'not-reported' || kind === 'not-applicable';
  return (
    <div className="table-figure" data-missing={missing || undefined} role="img" aria-label={spoken}>
      <b>{percent}</b>
      <span className={kind === 'bare' ? 'table-unknown' : undefined}>{kind === 'bare' ? language.t('rate.noDenominator') : count}</span>
      <i className="table-mark" data-measure={measure} data-hollow={kind === 'bare' || undefined} style={placesOf(answered)} />
    </div>
  );
}
