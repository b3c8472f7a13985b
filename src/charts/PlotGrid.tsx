interface Props {
  /** Positions of the lines, in pixels. */
  readonly across: readonly number[];
  readonly down: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** The thin lines behind a plot, in one path. */
export function PlotGrid({ across, down, width, height }: Props) {
  const lines = [...across.map((y) => `M0 ${y}H${width}`), ...down.map((x) => `M${x} 0V${height}`)];
  return <path className="plot-grid" d={lines.join('')} />;
}
