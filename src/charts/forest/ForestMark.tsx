import type { Drawn } from '../../analysis/forest.ts';
import { type RateAxis, sideOf, spanOf } from './forestRows.ts';

const HEIGHT = 32;
const MIDDLE = HEIGHT / 2;
/** Where the pooled estimate without the cohort is drawn. */
const WITHOUT = 28;

interface Props {
  readonly drawn: Drawn;
  readonly axis: RateAxis;
  readonly largest: number;
  /** The pooled estimate without this cohort, as a fraction. */
  readonly without: number | null;
}

/** A line's weight grows with n, so that the widest intervals are not the loudest. */
function weightOf(n: number): number {
  return n < 16 ? 1 : n < 60 ? 1.5 : 2;
}

/** A square with area by n on its interval; hollow where there is no denominator; an arrow where the axis cuts it. */
export function ForestMark({ drawn, axis, largest, without }: Props) {
  const estimate = drawn.kind === 'rate' ? drawn.rate.estimate : drawn.estimate;
  const { from: at } = spanOf({ lower: estimate, upper: estimate }, axis);
  const n = drawn.kind === 'rate' ? drawn.rate.n : 0;
  const side = drawn.kind === 'rate' ? sideOf(n, largest) : 7;
  const span = drawn.kind === 'rate' ? spanOf(drawn.rate.interval, axis) : null;
  const beside = without === null ? null : spanOf({ lower: without, upper: without }, axis);
  return (
    <svg className="forest-mark" width="100%" height={HEIGHT} aria-hidden>
      {span && (
        <line
          className="forest-interval"
          x1={`${span.from}%`}
          x2={`${span.to}%`}
          y1={MIDDLE}
          y2={MIDDLE}
          strokeWidth={weightOf(n)}
        />
      )}
      {span?.cut && (
        <svg x="100%" y={MIDDLE} overflow="visible">
          <path className="forest-arrow" d="M2 0l-8-4v8z" />
        </svg>
      )}
      <rect
        className="forest-square"
        data-hollow={drawn.kind === 'bare' || undefined}
        x={`${at}%`}
        y={MIDDLE - side / 2}
        width={side}
        height={side}
        transform={`translate(${-side / 2})`}
      />
      {beside && (
        <svg x={`${beside.from}%`} y={WITHOUT} overflow="visible">
          <path className="forest-without-mark" d="M-4 0l4-4l4 4l-4 4z" />
        </svg>
      )}
    </svg>
  );
}
