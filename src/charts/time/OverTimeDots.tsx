import { memo } from 'react';
import { useDashboard } from '../../store/dashboard.ts';
import { circle, outlines, pointingAmong } from '../dotField.ts';
import { PlotGrid } from '../PlotGrid.tsx';
import { quarters } from '../quarters.ts';
import type { TimeDot, TimeLayout, TimeSizes } from './timeLines.ts';

interface Props {
  readonly layout: TimeLayout;
  readonly width: number;
  readonly sizes: TimeSizes;
}

/** The reports as circles, the lines that join them and the names that fit; the marked course lies on top. */
export function OverTimeDots({ layout, width, sizes }: Props) {
  const { dots, links, labels, bands, height } = layout;
  const across = sizes.direction === 'across';
  const rates = quarters(sizes.margin, (across ? height : width) - 2 * sizes.margin);
  const edges = bands.slice(1).map(({ from }) => from);
  return (
    <svg className="plot-marks" width={width} height={height} aria-hidden>
      <PlotGrid across={across ? rates : edges} down={across ? [] : rates} width={width} height={height} />
      <path className="time-link" d={links.map(lineOf).join('')} />
      <Circles dots={dots} />
      {labels.map(({ dot, text, x, y }) => (
        <text key={dot.report.cohort.id} className="time-label" x={x} y={y}>
          {text}
        </text>
      ))}
      <Marked layout={layout} width={width} sizes={sizes} />
    </svg>
  );
}

function lineOf({ from, to }: TimeLayout['links'][number]): string {
  return `M${from.x} ${from.y}L${to.x} ${to.y}`;
}

/** The latest reports lie above those they replaced. */
const KINDS = ['earlier hollow', 'hollow', 'earlier', 'full'] as const;
type Kind = (typeof KINDS)[number];

function kindOf({ report }: TimeDot): Kind {
  if (report.figure.kind === 'bare') return report.earlier ? 'earlier hollow' : 'hollow';
  return report.earlier ? 'earlier' : 'full';
}

/** The attributes by which the style of a kind is found. */
function attributesOf(kind: Kind) {
  return { 'data-earlier': kind.includes('earlier') || undefined, 'data-hollow': kind.includes('hollow') || undefined };
}

const Circles = memo(function Circles({ dots }: { readonly dots: readonly TimeDot[] }) {
  return (
    <g {...pointingAmong(dots, ({ report }) => report.cohort)}>
      {[...outlines(dots, KINDS, kindOf, circle)].map(([kind, path]) => (
        <path key={kind} className="charts-dot" {...attributesOf(kind)} d={path} />
      ))}
    </g>
  );
});

/** The marked report once more, on its interval and the line of its trial. */
function Marked({ layout, width, sizes }: Props) {
  const marked = useDashboard((state) => state.marked);
  const dot = marked === null ? undefined : layout.dots.find(({ report }) => report.cohort.id === marked);
  if (!dot) return null;
  const across = sizes.direction === 'across';
  const { x, y, course, report } = dot;
  const span = (across ? layout.height : width) - 2 * sizes.margin;
  const at = (limit: number) => (across ? layout.height - sizes.margin - limit * span : sizes.margin + limit * span);
  const { lower, upper } = report.figure.kind === 'rate' ? report.figure.rate.interval : { lower: 0, upper: 0 };
  return (
    <g pointerEvents="none">
      <path
        className="time-link"
        data-marked
        d={layout.links.filter((link) => link.course === course).map(lineOf).join('')}
      />
      {report.figure.kind === 'rate' && (
        <path
          className="charts-whisker"
          d={
            across
              ? `M${x - 4} ${at(lower)}h8m-4 0V${at(upper)}m-4 0h8`
              : `M${at(lower)} ${y - 4}v8m0-4H${at(upper)}m0-4v8`
          }
        />
      )}
      <path className="charts-dot" {...attributesOf(kindOf(dot))} data-marked d={circle(dot)} />
    </g>
  );
}
