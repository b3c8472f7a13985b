import { memo, type PointerEvent, use } from 'react';
import { markCohort, openTrial, useDashboard } from '../../store/dashboard.ts';
import { PlotGrid } from '../PlotGrid.tsx';
import { quarters } from '../quarters.ts';
import { MarkedDot } from './MarkedDot.tsx';
import { StripDrawingContext } from './stripDrawing.ts';
import type { StripDot } from './strips.ts';

function cohortAt({ target }: { readonly target: EventTarget }): string | null {
  return target instanceof Element ? target.getAttribute('data-cohort') : null;
}

function openAt(event: { readonly target: EventTarget }): void {
  const { dataset } = useDashboard.getState();
  const cohort = dataset.cohortById.get(cohortAt(event) ?? '');
  if (cohort) openTrial(cohort.trial.id);
}

const mark = (event: PointerEvent) => markCohort(cohortAt(event));
const unmark = () => markCohort(null);

/** The lines of the axis and the circles of all strips, with one set of listeners for all of them. */
export function StripMarks() {
  const { dots, width, height, margin } = use(StripDrawingContext);
  return (
    <>
      <PlotGrid across={[]} down={quarters(margin, width - 2 * margin)} width={width} height={height} />
      <Circles dots={dots} />
      <MarkedDot dots={dots} margin={margin} width={width} />
    </>
  );
}

const Circles = memo(function Circles({ dots }: { readonly dots: readonly StripDot[] }) {
  return (
    <g onPointerOver={mark} onPointerOut={unmark} onClick={openAt}>
      {dots.map(({ cohort, x, y, r, hollow }) => (
        <circle
          key={cohort.id}
          className="charts-dot"
          data-cohort={cohort.id}
          data-hollow={hollow || undefined}
          cx={x}
          cy={y}
          r={r}
        />
      ))}
    </g>
  );
});
