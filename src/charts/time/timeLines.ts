import { estimateIn } from '../../analysis/benefitRisk.ts';
import type { Course, OverTime, Report } from '../../analysis/overTime.ts';
import { radiusOf, swarm } from '../overview/swarm.ts';
import { placeLabels, type TimeLabel } from './timeLabels.ts';

/** One report; `x` and `y` in pixels from the upper left corner of the plot. */
export interface TimeDot {
  readonly report: Report;
  readonly course: Course;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/**
 * One year: a column on a desk, a strip on a phone; `from` and `size` in pixels along the years. Where several years in
 * a row have no report, one narrow band without a year stands for them.
 */
export interface Band {
  readonly year: number | null;
  readonly from: number;
  readonly size: number;
}

export interface TimeLayout {
  readonly dots: readonly TimeDot[];
  readonly links: readonly { readonly course: Course; readonly from: TimeDot; readonly to: TimeDot }[];
  readonly labels: readonly TimeLabel[];
  readonly bands: readonly Band[];
  readonly height: number;
  /** By how much circles were made smaller so that those of one year lie side by side. */
  readonly scale: number;
}

export interface TimeSizes {
  /** Years run across the page with rates upwards, or down the page with rates across. */
  readonly direction: 'across' | 'down';
  /** Height of the plot where years run across. */
  readonly height: number;
  /** Least height of a year where years run down. */
  readonly row: number;
  /** Room at 0% and 100%, so that circles there are whole. */
  readonly margin: number;
}

const SCALES = [1, 0.85, 0.7];
const LEAST_SCALE = 0.6;
const LEAST_RADIUS = 2.2;
/** Of a band that stands for several years without a report. */
const BREAK = 22;
const GAP = 4;

/** Circles of one year beside one another: offsets from the year's middle. */
interface Spread {
  readonly offsets: readonly { readonly y: number; readonly r: number }[];
  readonly half: number;
}

interface Placed {
  readonly course: Course;
  readonly report: Report;
  readonly at: number;
}

interface Year {
  /** null: several years without a report. */
  year: number | null;
  readonly reports: readonly Placed[];
}

/** Reports by year; two or more years without any become one entry without a year. */
function yearsOf(all: readonly Placed[], [first, last]: readonly [number, number]): readonly Year[] {
  const byYear: Year[] = [];
  for (let year = first; year <= last; year++) {
    const reports = all.filter(({ report }) => report.year === year);
    const before = byYear.at(-1);
    if (reports.length > 0 || !before || before.reports.length > 0) byYear.push({ year, reports });
    else before.year = null;
  }
  return byYear;
}

function spreadOf({ reports }: Year, scale: number): Spread {
  const offsets = swarm(
    reports.map(({ at, report }) => ({
      x: at,
      r: Math.max(LEAST_RADIUS, radiusOf(report.cohort.patients) * scale) + 0.5,
    })),
  );
  return { offsets, half: Math.max(0, ...offsets.map(({ y, r }) => Math.abs(y) + r)) };
}

/** The largest scale at which the circles of every year keep within half a column; else the smallest. */
function scaleFor(years: readonly Year[], half: number): number {
  let wide = years;
  for (const scale of SCALES) {
    wide = wide.filter((year) => spreadOf(year, scale).half > half);
    if (wide.length === 0) return scale;
  }
  return LEAST_SCALE;
}

/** Places every report by its year and its figure. `width` in pixels; without it nothing is placed. */
export function layOutTime(time: OverTime, width: number | null, sizes: TimeSizes): TimeLayout {
  const { years, courses } = time;
  const empty = { dots: [], links: [], labels: [], bands: [], height: sizes.height, scale: 1 };
  if (width === null || years === null) return empty;
  const across = sizes.direction === 'across';
  const length = (across ? sizes.height : width) - 2 * sizes.margin;
  const valueAt = (report: Report) =>
    across
      ? sizes.height - sizes.margin - estimateIn(report.figure) * length
      : sizes.margin + estimateIn(report.figure) * length;
  const all = courses.flatMap((course) => course.reports.map((report) => ({ course, report, at: valueAt(report) })));
  const byYear = yearsOf(all, years);
  const breaks = byYear.filter(({ year }) => year === null).length;
  const column = (width - breaks * BREAK) / (byYear.length - breaks);
  const scale = across ? scaleFor(byYear, column / 2 - 1) : 1;
  const spreads = byYear.map((year) => spreadOf(year, scale));
  let from = 0;
  const bands = spreads.map(({ half }, step): Band => {
    const year = byYear[step]?.year ?? null;
    const size = year === null ? BREAK : across ? column : Math.max(sizes.row, 2 * half + GAP);
    const band = { year, from, size };
    from += size;
    return band;
  });
  const placed = byYear.map(({ reports }, step) => {
    const [band, spread] = [bands[step], spreads[step]];
    if (!band || !spread) return [];
    const squeeze = across ? Math.min(1, (band.size / 2 - 1) / Math.max(spread.half, 1)) : 1;
    return reports.flatMap(({ course, report, at }, index): TimeDot[] => {
      const offset = spread.offsets[index];
      if (!offset) return [];
      const along = band.from + band.size / 2 + offset.y * squeeze;
      return [{ course, report, r: offset.r - 0.5, x: across ? along : at, y: across ? at : along }];
    });
  });
  const dots = placed.flat();
  const byReport = new Map(dots.map((dot) => [dot.report, dot]));
  const links = courses.flatMap((course) =>
    course.links.flatMap(([a, b]) => {
      const [start, end] = [course.reports[a], course.reports[b]].map((report) => report && byReport.get(report));
      return start && end ? [{ course, from: start, to: end }] : [];
    }),
  );
  const height = across ? sizes.height : from;
  return { dots, links, labels: placeLabels(dots, links, width, height), bands, height, scale };
}
