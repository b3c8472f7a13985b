import type { CSSProperties } from 'react';
import type { Answer } from '../analysis/rates.ts';
import type { RateMeasure } from '../dataset/vocabulary.ts';

type Places = CSSProperties & Readonly<Record<`--${string}`, number>>;

/**
 * A rate on an axis from 0 to 100: dot and interval, or a hollow dot where the denominator is unknown. One element, which
 * css/cells.css draws: of a drawing's parts a table would have to lay out thousands.
 */
export function RateMark({ answer, measure }: { readonly answer: Answer; readonly measure: RateMeasure }) {
  if (answer.kind !== 'rate' && answer.kind !== 'bare') return null;
  const places: Places =
    answer.kind === 'rate'
      ? { '--at': answer.rate.estimate, '--from': answer.rate.interval.lower, '--to': answer.rate.interval.upper }
      : { '--at': answer.estimate };
  return <i className="table-mark" data-measure={measure} data-hollow={answer.kind === 'bare' || undefined} style={places} />;
}
