import { quarters } from '../quarters.ts';
import type { StripDrawing } from './stripDrawing.ts';

const round = (pixels: number) => Math.round(pixels * 10) / 10;

/**
 * The lines and circles before the chart library has come. Their places are shares of the width: the first view is
 * drawn without knowing it.
 */
export function StillDots({ drawing: { dots, width, height, margin } }: { readonly drawing: StripDrawing }) {
  const share = (x: number) => `${round((100 * x) / width)}%`;
  return (
    <svg className="overview-still" width="100%" height={round(height)} aria-hidden>
      {quarters(margin, width - 2 * margin).map((x) => (
        <line key={x} className="plot-grid" x1={share(x)} x2={share(x)} y2="100%" />
      ))}
      {dots.map(({ cohort, x, y, r, hollow }) => (
        <circle
          key={cohort.id}
          className="charts-dot"
          data-hollow={hollow || undefined}
          cx={share(x)}
          cy={round(y)}
          r={round(r)}
        />
      ))}
    </svg>
  );
}
