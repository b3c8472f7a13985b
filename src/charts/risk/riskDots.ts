import { estimateIn, type RiskPoint } from '../../analysis/benefitRisk.ts';
import { radiusOf } from '../overview/swarm.ts';

/** One cohort on the square; `x` and `y` in pixels from its upper left corner. */
export interface RiskDot {
  readonly point: RiskPoint;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** A figure without denominator: drawn hollow. */
  readonly hollow: boolean;
}

/** A square in pixels whose axes both run from 0 to 100%, with room for whole circles at its edges. */
export interface Square {
  readonly side: number;
  readonly margin: number;
}

export function across({ side, margin }: Square, fraction: number): number {
  return margin + fraction * (side - 2 * margin);
}

export function up({ side, margin }: Square, fraction: number): number {
  return side - margin - fraction * (side - 2 * margin);
}

/** Benefit to the right, harm upwards, on equal scales; the largest first, so that small ones lie on top. */
export function layOutRisk(points: readonly RiskPoint[], square: Square): readonly RiskDot[] {
  return points
    .map((point) => ({
      point,
      x: across(square, estimateIn(point.benefit)),
      y: up(square, estimateIn(point.harm)),
      r: radiusOf(point.cohort.patients),
      hollow: point.benefit.kind === 'bare' || point.harm.kind === 'bare',
    }))
    .sort((a, b) => b.r - a.r);
}

/** Half the diagonal of a square on its corner that has the area of a circle. */
const DIAGONAL = Math.sqrt(Math.PI / 2);

/** The outline of a diamond with the area of a circle of radius `r`. */
export function diamond(x: number, y: number, r: number): string {
  const d = r * DIAGONAL;
  return `M${x} ${y - d}l${d} ${d}l${-d} ${d}l${-d} ${-d}z`;
}
