import { lacksSpread } from '../../analysis/pooling.ts';
import type { Pooled } from '../../statistics/pooling.ts';
import { type RateAxis, spanOf } from './forestRows.ts';

const HEIGHT = 46;
const TOP = 5;
const TALL = 18;
const BAR = 34;

/** The diamond of a pooled estimate, as wide as its interval, and under it the prediction interval as a thin bar. */
export function ForestPoolMark({ pooled, axis }: { readonly pooled: Pooled; readonly axis: RateAxis }) {
  const { estimate, interval, prediction } = pooled;
  const span = spanOf(interval, axis);
  const { from: centre } = spanOf({ lower: estimate, upper: estimate }, axis);
  const width = span.to - span.from;
  const peak = width > 0 ? ((centre - span.from) / width) * 100 : 50;
  const bar = prediction && !lacksSpread(pooled) ? spanOf(prediction, axis) : null;
  return (
    <svg className="forest-mark" width="100%" height={HEIGHT} aria-hidden>
      <svg
        x={`${span.from}%`}
        y={TOP}
        width={`${Math.max(width, 0.6)}%`}
        height={TALL}
        viewBox={`0 0 100 ${TALL}`}
        preserveAspectRatio="none"
      >
        <path className="forest-diamond" d={`M0 ${TALL / 2}L${peak} 0L100 ${TALL / 2}L${peak} ${TALL}Z`} />
      </svg>
      {span.cut && (
        <svg x="100%" y={TOP + TALL / 2} overflow="visible">
          <path className="forest-arrow" d="M2 0l-8-4v8z" />
        </svg>
      )}
      {bar && (
        <>
          <line className="forest-prediction" x1={`${bar.from}%`} x2={`${bar.to}%`} y1={BAR} y2={BAR} />
          <line className="forest-prediction-end" x1={`${bar.from}%`} x2={`${bar.from}%`} y1={BAR - 4} y2={BAR + 4} />
          {!bar.cut && (
            <line className="forest-prediction-end" x1={`${bar.to}%`} x2={`${bar.to}%`} y1={BAR - 4} y2={BAR + 4} />
          )}
          {bar.cut && (
            <svg x="100%" y={BAR} overflow="visible">
              <path className="forest-prediction-arrow" d="M2 0l-8-4v8z" />
            </svg>
          )}
        </>
      )}
    </svg>
  );
}
