import type { MouseEvent, PointerEvent as ReactPointerEvent } from 'react';
import type { Cohort } from '../dataset/dataset.ts';
import { markCohort, openTrial } from '../store/dashboard.ts';

const isTouch = (event: ReactPointerEvent) => event.pointerType === 'touch';

/** For a row: pointer and focus mark its cohort; a finger leaves its mark. */
export function marking(id: string) {
  return {
    onPointerEnter: () => markCohort(id),
    onPointerDown: () => markCohort(id),
    onPointerLeave: (event: ReactPointerEvent) => {
      if (!isTouch(event)) markCohort(null);
    },
    onFocus: () => markCohort(id),
    onBlur: () => markCohort(null),
  };
}

/** For a mark in a drawing: a pointer shows its figures, a click opens its trial; a finger shows, and opens nothing. */
export function pointing({ id, trial }: Cohort) {
  return {
    onPointerEnter: () => markCohort(id),
    onPointerLeave: (event: ReactPointerEvent) => {
      if (!isTouch(event)) markCohort(null);
    },
    onClick: ({ nativeEvent }: MouseEvent) => {
      if (nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch') markCohort(id);
      else openTrial(trial.id);
    },
  };
}
