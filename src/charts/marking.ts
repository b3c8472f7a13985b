import type { PointerEvent as ReactPointerEvent } from 'react';
import { markCohort } from '../store/dashboard.ts';

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
