import { use, useMemo } from 'react';
import { PlotGrid } from '../PlotGrid.tsx';
import { quarters } from '../quarters.ts';
import { RateDrawingContext, ratePaths } from './rateDrawing.ts';
import { BARS } from './rateRows.ts';

/** The lines of the axis, and the bars and whiskers of all rows. */
export function RateMarks() {
  const drawing = use(RateDrawingContext);
  const paths = useMemo(() => drawing && ratePaths(drawing.rows, drawing), [drawing]);
  if (!drawing || !paths) return <g />;
  const { width, height, margin } = drawing;
  return (
    <>
      <PlotGrid across={[]} down={quarters(margin, width - 2 * margin)} width={width} height={height} />
      {BARS.map((measure) => (
        <g key={measure} data-measure={measure}>
          <path className="charts-bar" d={paths.filled[measure]} />
          <path className="charts-bar" data-hollow d={paths.hollow[measure]} />
        </g>
      ))}
      <path className="charts-whisker" d={paths.whiskers} />
    </>
  );
}
