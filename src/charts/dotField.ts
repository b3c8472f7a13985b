/** Hundreds of marks as a few outlines: an element each would cost a browser more than what is seen of them. */
import type { MouseEvent, PointerEvent as ReactPointerEvent } from 'react';
import type { Cohort } from '../dataset/dataset.ts';
import { markCohort, openTrial } from '../store/dashboard.ts';

/** A mark in a drawing: middle and radius in pixels from the drawing's upper left corner. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Half of the line around a mark, in pixels. */
const EDGE = 1;

const round = (pixels: number) => Math.round(pixels * 10) / 10;

/** The outline of a circle. */
export function circle({ x, y, r }: Placed): string {
  const radius = round(r);
  return `M${round(x - r)} ${round(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}

/** One outline for all marks of a kind, in the order of `kinds`: what comes later is drawn above. */
export function outlines<D, K extends string>(
  dots: readonly D[],
  kinds: readonly K[],
  kindOf: (dot: D) => K,
  outlineOf: (dot: D) => string,
): ReadonlyMap<K, string> {
  const all = new Map(kinds.map((kind) => [kind, '']));
  for (const dot of dots) {
    const kind = kindOf(dot);
    all.set(kind, (all.get(kind) ?? '') + outlineOf(dot));
  }
  for (const kind of kinds) if (all.get(kind) === '') all.delete(kind);
  return all;
}

/** The mark at a place; of several that lie there the smallest, which is drawn whole. */
export function dotAt<D extends Placed>(dots: readonly D[], x: number, y: number): D | null {
  let found: D | null = null;
  for (const dot of dots) {
    if (Math.hypot(dot.x - x, dot.y - y) <= dot.r + EDGE && (found === null || dot.r <= found.r)) found = dot;
  }
  return found;
}

type Pointed = MouseEvent<SVGElement>;

/**
 * For the element around the outlines: a pointer over a mark shows its figures, a click opens its trial; a finger shows,
 * and opens nothing.
 */
export function pointingAmong<D extends Placed>(dots: readonly D[], cohortOf: (dot: D) => Cohort) {
  const cohortAt = ({ currentTarget, clientX, clientY }: Pointed) => {
    const { left, top } = (currentTarget.ownerSVGElement ?? currentTarget).getBoundingClientRect();
    const dot = dotAt(dots, clientX - left, clientY - top);
    return dot && cohortOf(dot);
  };
  return {
    onPointerMove: (event: Pointed) => markCohort(cohortAt(event)?.id ?? null),
    onPointerLeave: (event: ReactPointerEvent) => {
      if (event.pointerType !== 'touch') markCohort(null);
    },
    onClick: (event: Pointed) => {
      const cohort = cohortAt(event);
      if (!cohort) return;
      const { nativeEvent } = event;
      if (nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch') markCohort(cohort.id);
      else openTrial(cohort.trial.id);
    },
  };
}
