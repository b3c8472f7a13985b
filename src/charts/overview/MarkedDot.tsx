import { answer } from '../../analysis/rates.ts';
import { useDashboard } from '../../store/dashboard.ts';
import { selectReading } from '../../store/selectors.ts';
import type { StripDot } from './strips.ts';

interface Props {
  readonly dots: readonly StripDot[];
  readonly margin: number;
  readonly width: number;
}

/** The cohort under the pointer or the focus, drawn once more above the others, with its interval. */
export function MarkedDot({ dots, margin, width }: Props) {
  const marked = useDashboard((state) => state.marked);
  const measure = useDashboard((state) => state.view.measure);
  const dataset = useDashboard((state) => state.dataset);
  const reading = useDashboard(selectReading);
  const dot = marked === null ? undefined : dots.find(({ cohort }) => cohort.id === marked);
  if (!dot) return null;
  const figure = answer(dot.cohort, measure, dataset, reading);
  const scale = (value: number) => margin + value * (width - 2 * margin);
  return (
    <g pointerEvents="none">
      {figure.kind === 'rate' && (
        <path
          className="charts-whisker"
          d={`M${scale(figure.rate.interval.lower)} ${dot.y - 4}v8m0-4H${scale(figure.rate.interval.upper)}m0-4v8`}
        />
      )}
      <circle className="charts-dot" data-marked data-hollow={dot.hollow || undefined} cx={dot.x} cy={dot.y} r={dot.r} />
    </g>
  );
}
