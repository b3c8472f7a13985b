import type { Answer } from '../../analysis/rates.ts';
import { useDashboard } from '../../store/dashboard.ts';
import type { BarMeasure, RateRow } from './rateRows.ts';

interface Props {
  readonly row: RateRow;
  readonly measure: BarMeasure;
  readonly y: number;
  readonly left: number;
  readonly span: number;
  readonly thickness: number;
}

function lengthOf(answer: Answer): number | null {
  if (answer.kind === 'rate') return answer.rate.estimate;
  return answer.kind === 'bare' ? answer.estimate : null;
}

/** recharts has misdrawn horizontal error bars more than once, so the whisker is drawn here from the same scale. */
export function RateBar({ row, measure, y, left, span, thickness }: Props) {
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
