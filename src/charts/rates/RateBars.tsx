import { memo, useMemo } from 'react';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { RateBar } from './RateBar.tsx';
import { BARS, type RateGroup, type RateSizes } from './rateRows.ts';

interface Props {
  readonly groups: readonly RateGroup[];
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly sizes: RateSizes;
}

const DOMAIN = [0, 1];
const whole = () => 1;
const idOf = ({ group }: RateGroup) => group.cancer.id;

/**
 * The bars and whiskers of all rows, drawn over the rows that name them. What recharts takes for one bar is a whole
 * group: each of its bars costs more than what is drawn.
 */
export const RateBars = memo(function RateBars({ groups, width, height, margin, sizes }: Props) {
  const span = width - 2 * margin;
  const grid = useMemo(() => [0, 0.25, 0.5, 0.75, 1].map((at) => margin + at * span), [margin, span]);
  const edges = useMemo(() => ({ top: 0, right: margin, bottom: 0, left: margin }), [margin]);
  const drawGroup = useMemo(
    () =>
      ({ payload }: { readonly payload?: RateGroup }) => (
        <g>
          {payload?.rows.flatMap((row) =>
            BARS.map((measure, at) => (
              <RateBar
                key={`${row.cohort.id} ${measure}`}
                row={row}
                measure={measure}
                y={row.top + sizes.bars + at * sizes.step}
                thickness={sizes.thickness}
                left={margin}
                span={span}
              />
            )),
          )}
        </g>
      ),
    [sizes, margin, span],
  );
  return (
    <BarChart data={groups} layout="vertical" width={width} height={height} margin={edges} accessibilityLayer={false} aria-hidden>
      <CartesianGrid horizontal={false} verticalPoints={grid} className="charts-grid" />
      <XAxis type="number" domain={DOMAIN} hide />
      <YAxis type="category" dataKey={idOf} hide width={0} />
      <Bar dataKey={whole} isAnimationActive={false} shape={drawGroup} />
    </BarChart>
  );
});
