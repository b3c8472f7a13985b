import type { PointerEvent } from 'react';
import { markCohort, openTrial, useDashboard } from '../../store/dashboard.ts';
import type { Strip } from './strips.ts';

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

/** The circles of one strip, with one set of listeners for all of them. */
export function StripMarks({ strip }: { readonly strip: Strip }) {
  return (
    <g onPointerOver={mark} onPointerOut={unmark} onClick={openAt}>
      {strip.dots.map(({ cohort, x, y, r, hollow }) => (
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
}
