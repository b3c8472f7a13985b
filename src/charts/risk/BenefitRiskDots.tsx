import { memo } from 'react';
import { estimateIn } from '../../analysis/benefitRisk.ts';
import { useDashboard } from '../../store/dashboard.ts';
import { circle, outlines, pointingAmong } from '../dotField.ts';
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
      <Marks dots={dots} />
      <Focused dots={dots} square={square} />
    </svg>
  );
}

const outlineOf = (dot: RiskDot) => (dot.point.family === 'blood' ? circle(dot) : diamond(dot.x, dot.y, dot.r));
/** Those without denominator cover nothing. */
const KINDS = ['blood hollow', 'solid hollow', 'blood', 'solid'] as const;
const kindOf = ({ point, hollow }: RiskDot) => (hollow ? (`${point.family} hollow` as const) : point.family);

const Marks = memo(function Marks({ dots }: { readonly dots: readonly RiskDot[] }) {
  return (
    <g {...pointingAmong(dots, ({ point }) => point.cohort)}>
      {[...outlines(dots, KINDS, kindOf, outlineOf)].map(([kind, path]) => {
        const [family, hollow] = kind.split(' ');
        return (
          <g key={kind} data-family={family}>
            <path className="risk-dot" data-hollow={hollow} d={path} />
          </g>
        );
      })}
    </g>
  );
});

/** The marked cohort once more, above all others, on the cross of its intervals. */
function Focused({ dots, square }: Props) {
  const marked = useDashboard((state) => state.marked);
  const dot = marked === null ? undefined : dots.find(({ point }) => point.cohort.id === marked);
  if (!dot) return null;
  const { benefit, harm } = dot.point;
  const [x, y] = [across(square, estimateIn(benefit)), up(square, estimateIn(harm))];
  return (
    <g className="risk-focused" pointerEvents="none">
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
      <g data-family={dot.point.family}>
        <path className="risk-dot" data-hollow={dot.hollow || undefined} data-marked d={outlineOf(dot)} />
      </g>
    </g>
  );
}
