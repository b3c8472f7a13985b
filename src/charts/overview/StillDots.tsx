import type { Strip } from './strips.ts';

interface Props {
  readonly strips: readonly Strip[];
  readonly width: number;
  readonly height: number;
}

const round = (pixels: number) => Math.round(pixels * 10) / 10;

/** The circles before the chart library has come. Their places are shares of the width: the first view is drawn without knowing it. */
export function StillDots({ strips, width, height }: Props) {
  return (
    <svg className="overview-still" width="100%" height={round(height)} aria-hidden>
      {strips.flatMap(({ dots }) =>
        dots.map(({ cohort, x, y, r, hollow }) => (
          <circle
            key={cohort.id}
            className="charts-dot"
            data-hollow={hollow || undefined}
            cx={`${round((100 * x) / width)}%`}
            cy={round(y)}
            r={round(r)}
          />
        )),
      )}
    </svg>
  );
}
