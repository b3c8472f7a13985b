/** One cohort on an axis; all values as shares of the axis, 0 to 1. */
export interface Track {
  readonly letter: string;
  readonly at?: number | undefined;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  /** Without a denominator. */
  readonly hollow?: boolean;
  /** The value, or its upper limit, lies beyond what was observed. */
  readonly open?: boolean;
}

interface RateTracksProps {
  readonly tracks: readonly Track[];
  /** The middle of the axis stands for no difference. */
  readonly zero?: boolean;
}

const STEP = 18;
/** Of four cohorts and more, so that a row stays a row. */
const CLOSE = 14;
const MANY = 4;
const GRID = ['0%', '25%', '50%', '75%', '100%'];
const share = (value: number) => `${value * 100}%`;

/** The cohorts of one outcome beneath each other on one axis, lettered as the columns are. */
export function RateTracks({ tracks, zero = false }: RateTracksProps) {
  const step = tracks.length < MANY ? STEP : CLOSE;
  const height = tracks.length * step;
  return (
    <svg className="compare-tracks" width="100%" height={height} aria-hidden="true">
      {GRID.map((x) => (
        <line key={x} className="compare-grid-line" data-zero={(zero && x === '50%') || undefined} x1={x} x2={x} y1="0" y2={height} />
      ))}
      {tracks.map(({ letter, at, lower, upper, hollow, open }, row) => {
        const y = row * step + step / 2;
        return (
          <g key={letter}>
            <text x="-14" y={y + 4}>
              {letter}
            </text>
            {lower !== undefined && upper !== undefined && (
              <line className="compare-whisker" x1={share(lower)} x2={share(upper)} y1={y} y2={y} />
            )}
            {at !== undefined && <circle className="compare-dot" data-hollow={hollow || undefined} cx={share(at)} cy={y} r="4.5" />}
            {open && (
              <svg x="100%" y={y} overflow="visible">
                <path className="compare-whisker" d="M-7 -4L-1 0L-7 4" />
              </svg>
            )}
          </g>
        );
      })}
    </svg>
  );
}
