import { memo } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { RateMarks } from './RateMarks.tsx';

const BARE = { top: 0, right: 0, bottom: 0, left: 0 };
const DOMAIN = [0, 1];
/** One bar for all marks: a bar of its own for each costs recharts more than the rectangle that it draws. */
const BARS = [{ name: '', whole: 1 }];
const drawMarks = () => <RateMarks />;

/** The plot of all rows, drawn over the rows that name them; its marks come by `RateDrawingContext`. */
export const RateBars = memo(function RateBars({ width, height }: { readonly width: number; readonly height: number }) {
  return (
    <BarChart data={BARS} layout="vertical" width={width} height={height} margin={BARE} accessibilityLayer={false} aria-hidden>
      <XAxis type="number" domain={DOMAIN} hide />
      <YAxis type="category" dataKey="name" hide width={0} />
      <Bar dataKey="whole" isAnimationActive={false} shape={drawMarks} />
    </BarChart>
  );
});
