import { estimateIn } from '../../analysis/benefitRisk.ts';
import { useDashboard } from '../../store/dashboard.ts';
import { pointing } from '../marking.ts';
import { PlotGrid } from '../PlotGrid.tsx';
import { quarters } from '../quarters.ts';
import { across, diamond, type RiskDot, type Square, up } from './riskDots.ts';

interface Props {
  readonly dots: readonly RiskDot[];
  readonly square: Square;
}

/** The marks of all cohorts; the marked one lies on top with both of its intervals. */
export function BenefitRiskDots({ dots, square }: Props) {
  const { side } = square;
  const lines = quarters(square.margin, side - 2 * square.margin);
  return (
    <svg className="plot-marks" width={side} height={side} aria-hidden>
      <PlotGrid across={lines} down={lines} width={side} height={side} />
      {dots.map((dot) => (
        <Mark key={dot.point.cohort.id} dot={dot} />
      ))}
      <Focused dots={dots} square={square} />
    </svg>
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
