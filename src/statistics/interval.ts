/** The two ends of an interval, as fractions (0–1) or as a difference of fractions (−1–1); `lower <= upper`. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The share left out on each side of a two-sided interval: 0.025 for a level of 0.95.
 * @throws RangeError unless 0 < level < 1
 */
export function tailOf(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`A level lies between 0 and 1, not at ${level}`);
  return (1 - level) / 2;
}
