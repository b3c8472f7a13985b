import type { Drawn } from '../../analysis/forest.ts';
import { type RateAxis, sideOf, spanOf } from './forestRows.ts';

/** From the top of the plot to the line of the interval, and to the pooled estimate without the cohort, in pixels. */
const MIDDLE = 16;
const WITHOUT = 28;
/** Of the mark of that estimate, in pixels. */
const DIAMOND = 6;
/** A square without a denominator. */
const BARE = 9;

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

/** So that a mark is centred on a place of the axis. */
function centredOn(rate: number, side: number, axis: RateAxis): string {
  return `calc(${spanOf({ lower: rate, upper: rate }, axis).from}% - ${side / 2}px)`;
}

/**
 * A square with area by n on its interval; hollow where there is no denominator; an arrow where the axis cuts it. Plain
 * boxes one below the other, drawn over one another by their margins: a picture for each row costs a browser more.
 */
export function ForestMark({ drawn, axis, largest, without }: Props) {
  const rate = drawn.kind === 'rate' ? drawn.rate : null;
  const span = rate && spanOf(rate.interval, axis);
  const weight = rate ? weightOf(rate.n) : 0;
  const side = rate ? Math.round(sideOf(rate.n, largest) * 10) / 10 : BARE;
  const estimate = drawn.kind === 'rate' ? drawn.rate.estimate : drawn.estimate;
  return (
    <div className="forest-plot">
      {span && (
        <i
          className="forest-interval"
          data-cut={span.cut || undefined}
          style={{ margin: `${MIDDLE - weight / 2}px ${100 - span.to}% 0 ${span.from}%`, borderTopWidth: weight }}
        />
      )}
      <i
        className="forest-square"
        data-hollow={rate === null || undefined}
        style={{
          width: side,
          height: side,
          margin: `${(rate ? 0 : MIDDLE) - (side + weight) / 2}px 0 0 ${centredOn(estimate, side, axis)}`,
        }}
      />
      {without !== null && (
        <i
          className="forest-without-mark"
          style={{ margin: `${WITHOUT - MIDDLE - (side + DIAMOND) / 2}px 0 0 ${centredOn(without, DIAMOND, axis)}` }}
        />
      )}
    </div>
  );
}
