import { memo } from 'react';
import { useLanguage } from '../../i18n/words.tsx';
import { useDashboard } from '../../store/dashboard.ts';
import { patternFill } from '../../ui/responseClass.ts';
import { type BestRow, type BestSegment, labelThatFits } from './bestRows.ts';
import { PlotGrid } from '../PlotGrid.tsx';
import { quarters } from '../quarters.ts';

const THICKNESS = 24;
const NONE: readonly number[] = [];

interface Props {
  readonly rows: readonly BestRow[];
  readonly width: number;
  readonly height: number;
  /** Of the bar within its row, in pixels. */
  readonly top: number;
}

/** The bars of all rows, drawn over the rows that name them. */
export function BestResponseBars({ rows, width, height, top }: Props) {
  return (
    <svg className="plot-marks" width={width} height={height} aria-hidden>
      <PlotGrid across={NONE} down={quarters(0.5, width - 1)} width={width} height={height} />
      {rows.map((row) => (
        <Stack key={row.cohort.id} segments={row.segments} y={row.top + top} width={width} />
      ))}
      <Marked rows={rows} top={top} width={width} />
    </svg>
  );
}

interface StackProps {
  readonly segments: readonly BestSegment[];
  readonly y: number;
  readonly width: number;
}

const Stack = memo(function Stack({ segments, y, width }: StackProps) {
  return segments.map((segment) => <Segment key={segment.class} segment={segment} y={y} width={width} />);
});

/** A frame around the bar of the marked row. */
function Marked({ rows, top, width }: Omit<Props, 'height'>) {
  const marked = useDashboard((state) => state.marked);
  const row = marked === null ? undefined : rows.find(({ cohort }) => cohort.id === marked);
  if (!row?.breakdown) return null;
  return <rect className="best-marked" x="1" y={row.top + top - 1} width={width - 2} height={THICKNESS + 2} />;
}

function Segment({ segment, y, width }: { readonly segment: BestSegment; readonly y: number; readonly width: number }) {
  const { t } = useLanguage();
  const { class: name, count, from, to } = segment;
  const [x, span] = [from * width, (to - from) * width];
  const label = labelThatFits(t(`best.short.${name}`), count, span);
  const pattern = patternFill(name, 'best');
  return (
    <g data-class={name}>
      <rect className="response-class" x={x} y={y} width={span} height={THICKNESS} />
      {pattern && <rect x={x} y={y} width={span} height={THICKNESS} fill={pattern} />}
      {label && (
        <text className="best-label" x={x + span / 2} y={y + THICKNESS / 2}>
          {label}
        </text>
      )}
    </g>
  );
}
