import { lacksSpread } from '../../analysis/pooling.ts';
import type { Pooled } from '../../statistics/pooling.ts';

const HEIGHT = 11;
const TALL = 8;

const percent = (fraction: number) => `${Math.round(fraction * 10_000) / 100}%`;

/** A diamond as wide as the interval of a pooled estimate, on the thin line of its prediction interval. */
export function StripPoolMark({ pooled }: { readonly pooled: Pooled }) {
  const { estimate, interval, prediction } = pooled;
  const width = interval.upper - interval.lower;
  const peak = width > 0 ? ((estimate - interval.lower) / width) * 100 : 50;
  return (
    <svg width="100%" height={HEIGHT} aria-hidden>
      {prediction && !lacksSpread(pooled) && (
        <line
          className="overview-prediction"
          x1={percent(prediction.lower)}
          x2={percent(prediction.upper)}
          y1={HEIGHT / 2}
          y2={HEIGHT / 2}
        />
      )}
      <svg
        x={percent(interval.lower)}
        y={(HEIGHT - TALL) / 2}
        width={percent(Math.max(width, 0.006))}
        height={TALL}
        viewBox={`0 0 100 ${TALL}`}
        preserveAspectRatio="none"
      >
        <path className="overview-diamond" d={`M0 ${TALL / 2}L${peak} 0L100 ${TALL / 2}L${peak} ${TALL}Z`} />
      </svg>
    </svg>
  );
}
