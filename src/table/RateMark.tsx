import type { Answer } from '../analysis/rates.ts';
import type { RateMeasure } from '../dataset/vocabulary.ts';

const percent = (fraction: number) => `${fraction * 100}%`;

/** A rate on an axis from 0 to 100: dot and interval, or a hollow dot where the denominator is unknown. */
export function RateMark({ answer, measure }: { readonly answer: Answer; readonly measure: RateMeasure }) {
  if (answer.kind !== 'rate' && answer.kind !== 'bare') return null;
  const at = percent(answer.kind === 'rate' ? answer.rate.estimate : answer.estimate);
  return (
    <svg className="table-mark" data-measure={measure} height="10" aria-hidden="true">
      <line className="table-axis" x1="0%" x2="100%" y1="5" y2="5" />
      {answer.kind === 'rate' && (
        <line
          className="table-whisker"
          x1={percent(answer.rate.interval.lower)}
          x2={percent(answer.rate.interval.upper)}
          y1="5"
          y2="5"
        />
      )}
      <circle className={answer.kind === 'rate' ? 'table-dot' : 'table-dot table-hollow'} cx={at} cy="5" r="3.5" />
    </svg>
  );
}
