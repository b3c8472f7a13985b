import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { PATTERNS } from './bestPatterns.ts';
import { type BestRow, type BestSegment, labelThatFits } from './bestRows.ts';

const THICKNESS = 24;

interface Props {
  readonly rows: readonly BestRow[];
  readonly width: number;
  readonly height: number;
  /** Of the bar within its row, in pixels. */
  readonly top: number;
}

/** The bars of all rows, drawn over the rows that name them. */
export function BestResponseBars({ rows, width, height, top }: Props) {
  const drawn = rows.filter(({ segments }) => segments.length > 0);
  return (
    <BarChart
      data={drawn}
      layout="vertical"
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      aria-hidden
    >
      <CartesianGrid
        horizontal={false}
        verticalCoordinatesGenerator={() => [0, 0.25, 0.5, 0.75, 1].map((at) => Math.min(at * width, width - 0.5))}
        className="charts-grid"
      />
      <XAxis type="number" domain={[0, 1]} hide />
      <YAxis type="category" dataKey={(row: BestRow) => row.cohort.id} hide width={0} />
      <Bar
        dataKey={() => 1}
        isAnimationActive={false}
        shape={({ payload }: { payload?: BestRow }) =>
          payload ? <Stack row={payload} y={payload.top + top} width={width} /> : <g />
        }
      />
    </BarChart>
  );
}

function Stack({ row, y, width }: { readonly row: BestRow; readonly y: number; readonly width: number }) {
  const marked = useDashboard((state) => state.marked === row.cohort.id);
  return (
    <g className="best-stack" data-marked={marked || undefined}>
      {row.segments.map((segment) => (
        <Segment key={segment.class} segment={segment} y={y} width={width} />
      ))}
    </g>
  );
}

function Segment({ segment, y, width }: { readonly segment: BestSegment; readonly y: number; readonly width: number }) {
  const { t } = useLanguage();
  const { class: name, count, from, to } = segment;
  const [x, span] = [from * width, (to - from) * width];
  const label = labelThatFits(t(`best.short.${name}`), count, span);
  const pattern = PATTERNS[name];
  return (
    <g data-class={name}>
      <rect className="best-segment" x={x} y={y} width={span} height={THICKNESS} />
      {pattern && <rect x={x} y={y} width={span} height={THICKNESS} fill={`url(#${pattern})`} />}
      {label && (
        <text className="best-label" x={x + span / 2} y={y + THICKNESS / 2}>
          {label}
        </text>
      )}
    </g>
  );
}
