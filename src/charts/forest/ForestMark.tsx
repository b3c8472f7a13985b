import type { CSSProperties } from 'react';
import type { Drawn } from '../../analysis/forest.ts';
import { type RateAxis, sideOf, spanOf } from './forestRows.ts';

/** The side of a square without a denominator, and the line around a hollow one, in pixels. */
const BARE = 9;
const RIM = 1.5;

interface Props {
  readonly drawn: Drawn;
  readonly axis: RateAxis;
  readonly largest: number;
  /** Whether the cohort is not in the pool. */
  readonly out: boolean;
  /** The pooled estimate without this cohort, as a fraction. */
  readonly without: number | null;
}

/** A line's weight grows with n, so that the widest intervals are not the loudest. */
function weightOf(n: number): number {
  return n < 16 ? 1 : n < 60 ? 1.5 : 2;
}

/** Drawn around a point by its outline alone, so that a browser has no square to lay out. */
function squareStyle(side: number, hollow: boolean): CSSProperties {
  const half = side / 2;
  if (!hollow) return { outlineWidth: half };
  return { outlineWidth: RIM, outlineOffset: half - RIM, boxShadow: `0 0 0 ${half - RIM}px var(--paper)` };
}

/**
 * A square with area by n on its interval; hollow where it is not in the pool, dashed where there is no denominator; an
 * arrow where the axis cuts the interval. Plain boxes one below the other: a picture for each row costs a browser more.
 */
export function ForestMark({ drawn, axis, largest, out, without }: Props) {
  const rate = drawn.kind === 'rate' ? drawn.rate : null;
  const span = rate && spanOf(rate.interval, axis);
  const estimate = drawn.kind === 'rate' ? drawn.rate.estimate : drawn.estimate;
  const at = (fraction: number) => `${spanOf({ lower: fraction, upper: fraction }, axis).from}%`;
  return (
    <div className="forest-plot">
      {rate && span && (
        <i
          className="forest-interval"
          data-cut={span.cut || undefined}
          style={{ marginLeft: `${span.from}%`, marginRight: `${100 - span.to}%`, borderTopWidth: weightOf(rate.n) }}
        />
      )}
      <i className="forest-square" style={{ marginLeft: at(estimate), ...squareStyle(rate ? sideOf(rate.n, largest) : BARE, out || !rate) }} />
      {without !== null && <i className="forest-without-mark" style={{ marginLeft: at(without) }} />}
    </div>
  );
}
