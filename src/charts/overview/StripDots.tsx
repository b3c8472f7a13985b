import { memo } from 'react';
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { StripMarks } from './StripMarks.tsx';

const BARE = { top: 0, right: 0, bottom: 0, left: 0 };
const DOMAIN = [0, 1];
/** One point for all marks: a point of its own for each costs recharts more than the circle that it draws. */
const POINTS = [{ x: 0, y: 0 }];
const drawMarks = () => <StripMarks />;

/** The plot of all strips, drawn over the rows that name them; its marks come by `StripDrawingContext`. */
export const StripDots = memo(function StripDots({ width, height }: { readonly width: number; readonly height: number }) {
  return (
    <ScatterChart width={width} height={height} margin={BARE} accessibilityLayer={false} aria-hidden>
      <XAxis type="number" dataKey="x" domain={DOMAIN} hide />
      <YAxis type="number" dataKey="y" domain={DOMAIN} hide />
      <Scatter data={POINTS} isAnimationActive={false} shape={drawMarks} />
    </ScatterChart>
  );
});
