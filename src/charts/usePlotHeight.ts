import { useState } from 'react';

/** The height grows by so many pixels at a time. */
const STEP = 1000;

/**
 * The height of a drawing by the chart library: the next thousand pixels, and never less than before. With every filter
 * a chart has another height, for which the library would work out everything again; `.plot-clip` cuts off what is too
 * much.
 */
export function usePlotHeight(height: number): number {
  const needed = Math.ceil(height / STEP) * STEP;
  const [greatest, setGreatest] = useState(needed);
  if (needed > greatest) setGreatest(needed);
  return greatest;
}
