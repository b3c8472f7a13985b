import type { Forest, ForestGroup } from '../../analysis/forest.ts';
import type { ChartMeasure } from '../../dataset/measures.ts';

/** The groups with the first `most` rows, in the order given; a group of which no row is left is left out. */
export function firstGroups(groups: readonly ForestGroup[], most: number): readonly ForestGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, Math.max(0, left));
    left -= group.rows.length;
    return rows.length === 0 ? [] : [rows.length === group.rows.length ? group : { ...group, rows }];
  });
}

/** The height of a row, in pixels. */
export const ROW = 33;

/** What stands above the first row and not above that of other charts, in pixels. */
const HEAD = 200;
/** The least heights of a heading, of a pooled estimate and of the reason why there is none, in pixels. */
const HEADING = 50;
const POOL = 110;
const NO_POOL = 28;

/** A group and where it is, in pixels: its first row how far below the first of another chart, and its height, at the least. */
export interface PlacedGroup {
  readonly group: ForestGroup;
  readonly top: number;
  readonly height: number;
}

export function placedGroups(groups: readonly ForestGroup[]): readonly PlacedGroup[] {
  let top = HEAD;
  return groups.map((group) => {
    const height = HEADING + group.rows.length * ROW + (group.refusal ? NO_POOL : POOL);
    const placed = { group, top, height };
    top += height;
    return placed;
  });
}

const LARGEST_SIDE = 22;
const LEAST_SIDE = 3.5;
/** The largest square stands for at least so many, so that small trials alone do not look large. */
const LEAST_LARGEST = 100;

/** Side in pixels of a square whose area grows with n, the largest n of the plot known. */
export function sideOf(n: number, largest: number): number {
  return Math.max(LEAST_SIDE, LARGEST_SIDE * Math.sqrt(n / Math.max(largest, LEAST_LARGEST)));
}

/** The most patients behind a figure of the plot. */
export function largestOf({ groups }: Forest): number {
  const sizes = groups.flatMap(({ rows }) => rows.map(({ answer }) => (answer.kind === 'rate' ? answer.rate.n : 0)));
  return Math.max(0, ...sizes);
}

/** From 0 to `end`, a fraction, with a line at every `step`. */
export interface RateAxis {
  readonly end: number;
  readonly step: number;
}

const WHOLE: RateAxis = { end: 1, step: 0.25 };
const PARTS: readonly RateAxis[] = [
  { end: 0.25, step: 0.05 },
  { end: 0.5, step: 0.1 },
];
/** Room for a square beside the end of the axis. */
const FILLED = 0.9;

/**
 * Responses always stand on 0–100%, so that every chart of them compares. Harms are often rare: their axis ends at a
 * quarter or a half where every estimate, and the reader's benchmark, lies below; intervals are cut there.
 */
export function axisOf({ groups }: Forest, measure: ChartMeasure, benchmark: number | null): RateAxis {
  if (!measure.startsWith('crs') && !measure.startsWith('neurotox')) return WHOLE;
  const estimates = groups.flatMap(({ rows }) =>
    rows.map(({ answer }) => (answer.kind === 'rate' ? answer.rate.estimate : answer.estimate)),
  );
  const highest = Math.max(benchmark ?? 0, ...estimates);
  return PARTS.find(({ end }) => highest <= FILLED * end) ?? WHOLE;
}

/** Where the ticks of an axis stand, as fractions of the rate. */
export function ticksOf({ end, step }: RateAxis): readonly number[] {
  return Array.from({ length: Math.round(end / step) + 1 }, (_, at) => Math.round(at * step * 100) / 100);
}

/** A part of the axis as percentages of its width; `cut` where the interval goes on beyond the end. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly cut: boolean;
}

export function spanOf({ lower, upper }: { readonly lower: number; readonly upper: number }, { end }: RateAxis): Span {
  const share = (value: number) => Math.round((Math.min(value, end) / end) * 10_000) / 100;
  return { from: share(lower), to: share(upper), cut: upper > end };
}
