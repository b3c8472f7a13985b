import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { useDashboard } from '../store/dashboard.ts';
import { pointing } from './marking.ts';
import type { TimeDot, TimeLayout, TimeSizes } from './timeLines.ts';

interface Props {
  readonly layout: TimeLayout;
  readonly width: number;
  readonly sizes: TimeSizes;
}

const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** The reports as circles, the lines that join them and the names that fit. */
export function OverTimeDots({ layout, width, sizes }: Props) {
  const { dots, links, labels, bands, height } = layout;
  const across = sizes.direction === 'across';
  const length = (across ? height : width) - 2 * sizes.margin;
  const rates = TICKS.map((tick) => sizes.margin + tick * length);
  const edges = bands.slice(1).map(({ from }) => from);
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      aria-hidden
    >
      <CartesianGrid
        horizontalCoordinatesGenerator={() => (across ? rates : edges)}
        verticalCoordinatesGenerator={() => (across ? [] : rates)}
        className="charts-grid"
      />
      <XAxis type="number" dataKey="x" domain={[0, width]} hide />
      <YAxis type="number" dataKey="y" domain={[0, height]} reversed hide />
      {links.map(({ course, from, to }) => (
        <Link key={`${course.id} ${from.report.cohort.id}`} from={from} to={to} />
      ))}
      <Scatter
        data={[...dots]}
        isAnimationActive={false}
        shape={({ payload }: { payload?: TimeDot }) => (payload ? <Mark dot={payload} sizes={sizes} span={length} /> : <g />)}
      />
      {labels.map(({ dot, text, x, y }) => (
        <text key={dot.report.cohort.id} className="time-label" x={x} y={y}>
          {text}
        </text>
      ))}
    </ScatterChart>
  );
}

function Link({ from, to }: { readonly from: TimeDot; readonly to: TimeDot }) {
  const marked = useDashboard(({ marked }) => from.course.reports.some(({ cohort }) => cohort.id === marked));
  return <path className="time-link" data-marked={marked || undefined} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />;
}

/** A circle; the marked one on its interval. */
function Mark({ dot, sizes, span }: { readonly dot: TimeDot; readonly sizes: TimeSizes; readonly span: number }) {
  const { x, y, r, report } = dot;
  const { cohort, figure, earlier } = report;
  const marked = useDashboard((state) => state.marked === cohort.id);
  const rate = marked && figure.kind === 'rate' ? figure.rate : null;
  const shift = (limit: number) => (limit - (rate?.estimate ?? 0)) * span;
  return (
    <g>
      {rate && (
        <path
          className="charts-whisker"
          d={
            sizes.direction === 'across'
              ? `M${x - 4} ${y - shift(rate.interval.lower)}h8m-4 0V${y - shift(rate.interval.upper)}m-4 0h8`
              : `M${x + shift(rate.interval.lower)} ${y - 4}v8m0-4H${x + shift(rate.interval.upper)}m0-4v8`
          }
        />
      )}
      <circle
        className="charts-dot"
        data-earlier={earlier || undefined}
        data-hollow={figure.kind === 'bare' || undefined}
        data-marked={marked || undefined}
        cx={x}
        cy={y}
        r={r}
        {...pointing(cohort)}
      />
    </g>
  );
}
