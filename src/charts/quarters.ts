const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** Where 0, 25, 50, 75 and 100% lie on a length of so many pixels. */
export function quarters(margin: number, length: number): readonly number[] {
  return TICKS.map((tick) => margin + tick * length);
}
