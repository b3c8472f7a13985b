import { radiusOf } from '../overview/swarm.ts';
import { INK } from './ink.ts';
import type { LegendEntry } from './plate.ts';
import { circle } from './svg.ts';

/** Numbers of patients whose circles the legend shows. */
const LEGEND = [10, 100] as const;

/** A cohort's circle: filled thinly, so that those beneath are seen; hollow without a denominator, empty where earlier. */
export function dot(x: number, y: number, r: number, colour: string, hollow: boolean, earlier = false): string {
  const empty = hollow || earlier;
  return circle(x, y, r, {
    fill: empty ? INK.paper : colour,
    'fill-opacity': empty ? undefined : 0.45,
    stroke: colour,
    'stroke-width': 1.25,
    'stroke-dasharray': hollow ? '2 1.5' : undefined,
  });
}

/** What the size and the filling of a circle mean. */
export function sizeLegend(colour: string, scale: number, label: (patients: number) => string, hollow: string): readonly LegendEntry[] {
  return [
    ...LEGEND.map((patients) => ({
      width: 20,
      draw: (x: number, y: number) => dot(x + 10, y, radiusOf(patients) * scale, colour, false),
      label: label(patients),
    })),
    { width: 12, draw: (x, y) => dot(x + 6, y, 4, colour, true), label: hollow },
  ];
}
