import { useDashboard } from '../../store/dashboard.ts';
import { pointing } from '../marking.ts';
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
      {dots.map((dot) => (
        <Mark key={dot.report.cohort.id} dot={dot} />
      ))}
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

function Mark({ dot, marked }: { readonly dot: TimeDot; readonly marked?: boolean }) {
  const { cohort, figure, earlier } = dot.report;
  return (
    <circle
      className="charts-dot"
      data-earlier={earlier || undefined}
      data-hollow={figure.kind === 'bare' || undefined}
      data-marked={marked}
      cx={dot.x}
      cy={dot.y}
      r={dot.r}
      {...pointing(cohort)}
    />
  );
}

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
    <>
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
      <Mark dot={dot} marked />
    </>
  );
}
