import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { answer } from '../analysis/rates.ts';
import { markCohort, openTrial, useDashboard } from '../store/dashboard.ts';
import { selectReading } from '../store/selectors.ts';
import type { StripDot } from './strips.ts';

interface Props {
  readonly dots: readonly StripDot[];
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** The circles of all strips, drawn over the rows that name them. */
export function StripDots({ dots, width, height, margin }: Props) {
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      aria-hidden
    >
      <CartesianGrid
        horizontal={false}
        verticalCoordinatesGenerator={() => [0, 0.25, 0.5, 0.75, 1].map((at) => margin + at * (width - 2 * margin))}
        className="charts-grid"
      />
      <XAxis type="number" dataKey="x" domain={[0, width]} hide />
      <YAxis type="number" dataKey="y" domain={[0, height]} reversed hide />
      <Scatter
        data={[...dots]}
        isAnimationActive={false}
        shape={({ payload }: { payload?: StripDot }) =>
          payload ? <DotMark dot={payload} margin={margin} width={width} /> : <g />
        }
      />
    </ScatterChart>
  );
}

function DotMark({ dot, margin, width }: { readonly dot: StripDot; readonly margin: number; readonly width: number }) {
  const { cohort, x, y, r, hollow } = dot;
  const marked = useDashboard((state) => state.marked === cohort.id);
  return (
    <g>
      {marked && <Whisker dot={dot} margin={margin} width={width} />}
      <circle
        className="charts-dot"
        data-hollow={hollow || undefined}
        data-marked={marked || undefined}
        cx={x}
        cy={y}
        r={r}
        onPointerEnter={() => markCohort(cohort.id)}
        onPointerLeave={() => markCohort(null)}
        onClick={() => openTrial(cohort.trial.id)}
      />
    </g>
  );
}

function Whisker({ dot, margin, width }: { readonly dot: StripDot; readonly margin: number; readonly width: number }) {
  const measure = useDashboard((state) => state.view.measure);
  const dataset = useDashboard((state) => state.dataset);
  const reading = useDashboard(selectReading);
  const figure = answer(dot.cohort, measure, dataset, reading);
  if (figure.kind !== 'rate') return null;
  const scale = (value: number) => margin + value * (width - 2 * margin);
  const [from, to] = [scale(figure.rate.interval.lower), scale(figure.rate.interval.upper)];
  return <path className="charts-whisker" d={`M${from} ${dot.y - 4}v8m0-4H${to}m0-4v8`} />;
}
