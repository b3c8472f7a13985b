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

/** The free place nearest to the line: on it, or just touching a circle already there. */
function freeHeight(circle: { x: number; r: number }, placed: readonly Dot[]): number {
  const near = placed.filter((dot) => Math.abs(dot.x - circle.x) < dot.r + circle.r);
  const clear = (y: number) =>
    near.every((dot) => (dot.x - circle.x) ** 2 + (dot.y - y) ** 2 >= (dot.r + circle.r) ** 2 - 0.01);
  const heights = near.flatMap((dot) => {
    const lift = Math.sqrt((dot.r + circle.r) ** 2 - (dot.x - circle.x) ** 2);
    return [dot.y - lift, dot.y + lift];
  });
  return [0, ...heights].filter(clear).sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)[0] ?? 0;
}
