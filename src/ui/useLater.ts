import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Dashboard, useDashboard } from '../store/dashboard.ts';
import type { View } from '../store/view.ts';
import { afterPaint, type Part, partIsDrawn } from './afterPaint.ts';

/** What the reader can choose without asking for other figures. */
const BESIDE: ReadonlySet<keyof View> = new Set(['tab', 'trial', 'page', 'compare', 'trayOnly', 'hidden', 'allRows', 'plain', 'verdicts', 'lang']);

function sameFigures(a: Dashboard, b: Dashboard): boolean {
  if (a.dataset !== b.dataset) return false;
  if (a.view === b.view) return true;
  const keys = Object.keys(a.view) as (keyof View)[];
  return keys.every((key) => BESIDE.has(key) || a.view[key] === b.view[key]);
}

let last: Dashboard | undefined;

/** The same state until other figures are asked for. */
function lasting(state: Dashboard): Dashboard {
  if (!last || !sameFigures(last, state)) last = state;
  return last;
}

/** The state that is shown; a component that shows it is not rendered by the click itself, and out of sight as the last. */
function useAfterPaint<T>(select: (state: Dashboard) => T, part: Part, seen?: RefObject<boolean>): T {
  const [shown, show] = useState(() => lasting(useDashboard.getState()));
  const asked = useRef(shown);
  useEffect(() => {
    let takeBack: (() => void) | undefined;
    const follow = (state: Dashboard) => {
      const next = lasting(state);
      if (next === asked.current) return;
      asked.current = next;
      takeBack?.();
      takeBack = afterPaint(() => show(next), seen?.current === false ? 'rest' : part);
    };
    follow(useDashboard.getState());
    const leave = useDashboard.subscribe(follow);
    return () => {
      leave();
      takeBack?.();
    };
  }, [part, seen]);
  useEffect(() => {
    if (part !== 'counts') partIsDrawn();
  }, [part, shown]);
  return select(shown);
}

/**
 * What a selector says, worked out after the answer to a click has been painted. For charts and table, not for counts.
 * A deferred value would not do: React begins with it before the browser paints.
 */
export function useLater<T>(select: (state: Dashboard) => T, part: Exclude<Part, 'counts'> = 'charts'): T {
  return useAfterPaint(select, part);
}

/** The same before charts and table: for the counts of the filters, which stand beside what was clicked, as far as they are seen. */
export function useSoon<T>(select: (state: Dashboard) => T, seen: RefObject<boolean>): T {
  return useAfterPaint(select, 'counts', seen);
}
