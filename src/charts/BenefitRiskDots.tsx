import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { estimateIn } from '../analysis/benefitRisk.ts';
import { useDashboard } from '../store/dashboard.ts';
import { pointing } from './marking.ts';
import { across, diamond, type RiskDot, type Square, up } from './riskDots.ts';

interface Props {
  readonly dots: readonly RiskDot[];
  readonly square: Square;
}

const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** The marks of all cohorts; the marked one lies on top with both of its intervals. */
export function BenefitRiskDots({ dots, square }: Props) {
  const { side } = square;
  return (
    <ScatterChart
      width={side}
      height={side}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      aria-hidden
    >
      <CartesianGrid
        verticalCoordinatesGenerator={() => TICKS.map((at) => across(square, at))}
        horizontalCoordinatesGenerator={() => TICKS.map((at) => up(square, at))}
        className="charts-grid"
      />
      <XAxis type="number" dataKey="x" domain={[0, side]} hide />
      <YAxis type="number" dataKey="y" domain={[0, side]} reversed hide />
      <Scatter
        data={[...dots]}
        isAnimationActive={false}
        shape={({ payload }: { payload?: RiskDot }) => (payload ? <Mark dot={payload} /> : <g />)}
      />
      <Focused dots={dots} square={square} />
    </ScatterChart>
  );
}

function Mark({ dot, marked = false }: { readonly dot: RiskDot; readonly marked?: boolean }) {
  const { point, x, y, r, hollow } = dot;
  const shared = {
    className: 'risk-dot',
    'data-hollow': hollow || undefined,
    'data-marked': marked || undefined,
    ...pointing(point.cohort),
  };
  return (
    <g data-family={point.family}>
      {point.family === 'blood' ? (
        <circle {...shared} cx={x} cy={y} r={r} />
      ) : (
        <path {...shared} d={diamond(x, y, r)} />
      )}
    </g>
  );
}

/** The marked cohort once more, above all others, on the cross of its intervals. */
function Focused({ dots, square }: Props) {
  const marked = useDashboard((state) => state.marked);
  const dot = marked === null ? undefined : dots.find(({ point }) => point.cohort.id === marked);
  if (!dot) return null;
  const { benefit, harm } = dot.point;
  const [x, y] = [across(square, estimateIn(benefit)), up(square, estimateIn(harm))];
  return (
    <g className="risk-focused">
      {benefit.kind === 'rate' && (
        <path
          className="charts-whisker"
          d={`M${across(square, benefit.rate.interval.lower)} ${y - 4}v8m0-4H${across(square, benefit.rate.interval.upper)}m0-4v8`}
        />
      )}
      {harm.kind === 'rate' && (
        <path
          className="charts-whisker"
          d={`M${x - 4} ${up(square, harm.rate.interval.lower)}h8m-4 0V${up(square, harm.rate.interval.upper)}m-4 0h8`}
        />
      )}
      <Mark dot={dot} marked />
    </g>
  );
}
