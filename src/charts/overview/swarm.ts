/** A circle on a strip: position and radius in pixels, `y` from the strip's middle. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

const PATIENTS_PER_RADIUS = 100;
const RADIUS_OF_100 = 9;
const LEAST_RADIUS = 3;

/** Radius so that the area grows with the number of patients; never too small to be seen. */
export function radiusOf(patients: number | undefined): number {
  return Math.max(LEAST_RADIUS, RADIUS_OF_100 * Math.sqrt((patients ?? 0) / PATIENTS_PER_RADIUS));
}

/**
 * Lays circles out on a strip without overlap: the largest first on the line, the others as near to it as there is
 * room, above and below in turn. Quadratic in the circles of one strip.
 *
 * @param circles x and r of each, in pixels
 * @returns the dots in the order given
 */
export function swarm(circles: readonly { readonly x: number; readonly r: number }[]): readonly Dot[] {
  const order = circles.map((_, at) => at).sort((a, b) => (circles[b]?.r ?? 0) - (circles[a]?.r ?? 0) || a - b);
  const placed: Dot[] = [];
  const dots: Dot[] = circles.map(({ x, r }) => ({ x, r, y: 0 }));
  for (const at of order) {
    const circle = circles[at];
    if (!circle) continue;
    const dot = { ...circle, y: freeHeight(circle, placed) };
    placed.push(dot);
    dots[at] = dot;
  }
  return dots;
}

/** Circles that touch may overlap by so little, in pixels. */
const TOUCH = 1e-3;

/** The free place nearest to the line: on it, or just touching a circle already there. Each circle near bars a stretch of places. */
function freeHeight(circle: { x: number; r: number }, placed: readonly Dot[]): number {
  const barred: { readonly from: number; readonly to: number }[] = [];
  for (const { x, y, r } of placed) {
    const lift = (r + circle.r) ** 2 - (x - circle.x) ** 2;
    if (lift > 0) barred.push({ from: y - Math.sqrt(lift), to: y + Math.sqrt(lift) });
  }
  let [up, down] = [0, 0];
  barred.sort((a, b) => b.to - a.to);
  for (const { from, to } of barred) if (to - TOUCH > up && from + TOUCH < up) up = from;
  barred.sort((a, b) => a.from - b.from);
  for (const { from, to } of barred) if (from + TOUCH < down && to - TOUCH > down) down = to;
  return -up <= down ? up : down;
}
