import { textWidth } from '../picture/textWidth.ts';
import type { TimeDot } from './timeLines.ts';

/** The name of a trial beside its latest report; `x` and `y` at the start of its middle line. */
export interface TimeLabel {
  readonly dot: TimeDot;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of the letters, in pixels; css/time.css has the same. */
const SIZE = 12;
const LINE = 13;
const GAP = 4;
/** A longer name is left to the rows and the tip. */
const LONGEST = 22;

const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Points along a line, close enough that no name fits between two of them. */
const STEPS = 16;

function pointsOn({ from, to }: { from: TimeDot; to: TimeDot }): Box[] {
  return Array.from({ length: STEPS - 1 }, (_, step) => {
    const part = (step + 1) / STEPS;
    const [x, y] = [from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part];
    return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
  });
}

/** Names trials with joined reports where there is room: over no circle, line or other name, inside the plot. */
export function placeLabels(
  dots: readonly TimeDot[],
  links: readonly { readonly from: TimeDot; readonly to: TimeDot }[],
  width: number,
  height: number,
): readonly TimeLabel[] {
  const taken: Box[] = [
    ...dots.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r })),
    ...links.flatMap(pointsOn),
  ];
  return dots
    .filter(({ report, course }) => !report.earlier && course.reports.length > 1)
    .flatMap((dot) => {
      const text = dot.report.cohort.trial.name;
      if (text.length > LONGEST) return [];
      const wide = textWidth(text, SIZE);
      const places = [
        { x: dot.x + dot.r + GAP, y: dot.y },
        { x: dot.x - dot.r - GAP - wide, y: dot.y },
        { x: dot.x - wide / 2, y: dot.y - dot.r - LINE / 2 },
        { x: dot.x - wide / 2, y: dot.y + dot.r + LINE / 2 },
      ];
      for (const { x, y } of places) {
        const box = { left: x, right: x + wide, top: y - LINE / 2, bottom: y + LINE / 2 };
        const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
        if (!inside || taken.some((other) => meets(box, other))) continue;
        taken.push(box);
        return [{ dot, text, x, y }];
      }
      return [];
    });
}
