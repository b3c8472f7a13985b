import { memo, use } from 'react';
import { circle, outlines, pointingAmong } from '../dotField.ts';
import { PlotGrid } from '../PlotGrid.tsx';
import { quarters } from '../quarters.ts';
import { MarkedDot } from './MarkedDot.tsx';
import { StripDrawingContext } from './stripDrawing.ts';
import type { StripDot } from './strips.ts';

const KINDS = ['hollow', 'full'] as const;

/** The lines of the axis and the circles of all strips. */
export function StripMarks() {
  const { dots, width, height, margin } = use(StripDrawingContext);
  return (
    <>
      <PlotGrid across={[]} down={quarters(margin, width - 2 * margin)} width={width} height={height} />
      <Circles dots={dots} />
      <MarkedDot dots={dots} margin={margin} width={width} />
    </>
  );
}

const Circles = memo(function Circles({ dots }: { readonly dots: readonly StripDot[] }) {
  const paths = outlines(dots, KINDS, ({ hollow }) => (hollow ? 'hollow' : 'full'), circle);
  return (
    <g {...pointingAmong(dots, ({ cohort }) => cohort)}>
      {[...paths].map(([kind, path]) => (
        <path key={kind} className="charts-dot" data-hollow={kind === 'hollow' || undefined} d={path} />
      ))}
    </g>
  );
});
