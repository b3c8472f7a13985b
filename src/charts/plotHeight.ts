const STEP = 1000;

/**
 * The height of a drawing by the chart library: the next thousand pixels. With every filter a chart has another height,
 * for which the library would work out everything again; `.plot-clip` cuts off what is too much.
 */
export function plotHeight(height: number): number {
  return Math.ceil(height / STEP) * STEP;
}
