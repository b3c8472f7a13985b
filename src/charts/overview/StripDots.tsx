import { memo, useMemo } from 'react';
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { MarkedDot } from './MarkedDot.tsx';
import { StripMarks } from './StripMarks.tsx';
import type { Strip, StripDot } from './strips.ts';

interface Props {
  readonly strips: readonly Strip[];
  readonly dots: readonly StripDot[];
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** What recharts takes for one point: a whole strip, since each of its points costs more than the circle it draws. */
interface Point {
  readonly strip: Strip;
}

const BARE = { top: 0, right: 0, bottom: 0, left: 0 };
const DOMAIN = [0, 1];
const origin = () => 0;
const drawStrip = ({ payload }: { readonly payload?: Point }) => (payload ? <StripMarks strip={payload.strip} /> : <g />);

/** The circles of all strips, drawn over the rows that name them. */
export const StripDots = memo(function StripDots({ strips, dots, width, height, margin }: Props) {
  const points = useMemo(() => strips.map((strip): Point => ({ strip })), [strips]);
  const grid = useMemo(() => [0, 0.25, 0.5, 0.75, 1].map((at) => margin + at * (width - 2 * margin)), [margin, width]);
  return (
    <ScatterChart width={width} height={height} margin={BARE} accessibilityLayer={false} aria-hidden>
      <CartesianGrid horizontal={false} verticalPoints={grid} className="charts-grid" />
      <XAxis type="number" dataKey={origin} domain={DOMAIN} hide />
      <YAxis type="number" dataKey={origin} domain={DOMAIN} hide />
      <Scatter data={points} isAnimationActive={false} shape={drawStrip} />
      <MarkedDot dots={dots} margin={margin} width={width} />
    </ScatterChart>
  );
});
