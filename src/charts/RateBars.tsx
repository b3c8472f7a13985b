import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import type { Answer } from '../analysis/rates.ts';
import { useDashboard } from '../store/dashboard.ts';
import { BARS, type BarMeasure, type RateRow, type RateSizes } from './rateRows.ts';

interface Props {
  readonly rows: readonly RateRow[];
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly sizes: RateSizes;
}

function lengthOf(answer: Answer): number | null {
  if (answer.kind === 'rate') return answer.rate.estimate;
  return answer.kind === 'bare' ? answer.estimate : null;
}

/** The bars and whiskers of all rows, drawn over the rows that name them. */
export function RateBars({ rows, width, height, margin, sizes }: Props) {
  return (
    <BarChart
      data={[...rows]}
      layout="vertical"
      width={width}
      height={height}
      margin={{ top: 0, right: margin, bottom: 0, left: margin }}
      accessibilityLayer={false}
      aria-hidden
    >
      <CartesianGrid
        horizontal={false}
        verticalCoordinatesGenerator={() => [0, 0.25, 0.5, 0.75, 1].map((at) => margin + at * (width - 2 * margin))}
        className="charts-grid"
      />
      <XAxis type="number" domain={[0, 1]} hide />
      <YAxis type="category" dataKey={(row: RateRow) => row.cohort.id} hide width={0} />
      {BARS.map((measure, at) => (
        <Bar
          key={measure}
          dataKey={(row: RateRow) => lengthOf(row.answers[measure])}
          isAnimationActive={false}
          shape={({ payload }: { payload?: RateRow }) =>
            payload ? (
              <RateBar
                row={payload}
                measure={measure}
                y={payload.top + sizes.bars + at * sizes.step}
                thickness={sizes.thickness}
                left={margin}
                span={width - 2 * margin}
              />
            ) : (
              <g />
            )
          }
        />
      ))}
    </BarChart>
  );
}

interface RateBarProps {
  readonly row: RateRow;
  readonly measure: BarMeasure;
  readonly y: number;
  readonly left: number;
  readonly span: number;
  readonly thickness: number;
}

/** recharts has misdrawn horizontal error bars more than once, so the whisker is drawn here from the same scale. */
function RateBar({ row, measure, y, left, span, thickness }: RateBarProps) {
  const marked = useDashboard((state) => state.marked === row.cohort.id);
  const answer = row.answers[measure];
  const length = lengthOf(answer);
  if (length === null) return <g />;
  const middle = y + thickness / 2;
  const at = (value: number) => left + value * span;
  const hollow = answer.kind === 'bare';
  return (
    <g data-measure={measure} data-marked={marked || undefined}>
      <rect
        className="charts-bar"
        data-hollow={hollow || undefined}
        x={left}
        y={y}
        width={Math.max(length * span, hollow ? 1 : 0)}
        height={thickness}
      />
      {answer.kind === 'rate' && (
        <path
          className="charts-whisker"
          d={`M${at(answer.rate.interval.lower)} ${middle - 4}v8m0-4H${at(answer.rate.interval.upper)}m0-4v8`}
        />
      )}
    </g>
  );
}
