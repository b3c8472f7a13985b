import { type Decision, productsOf } from './decision.ts';

/** The years an axis shows, from the start of the first to the end of the last. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** A decision on the axis: where, as a fraction, and in which lane, so that no mark covers another. */
export interface Mark {
  readonly decision: Decision;
  readonly at: number;
  readonly lane: number;
}

/** One product's decisions for one cancer. */
export interface ProductLine {
  readonly key: string;
  readonly marks: readonly Mark[];
  readonly lanes: number;
}

/** The height of a lane of marks, and the room above it, in pixels. */
export const LANE = 26;
export const LANE_GAP = 2;

/** A date as a fraction of a year; one that is known to the month or the year stands in its middle. */
function yearOf(date: string): number {
  const [year = NaN, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
}

/** Where a date stands between the years, 0–1. */
export function placeOf(date: string, { first, last }: Years): number {
  return (yearOf(date) - first) / (last + 1 - first);
}

export function yearsOf(decisions: readonly Decision[], reviewed: string): Years {
  const years = decisions.map(({ approval }) => Number(approval.date.slice(0, 4)));
  return { first: Math.min(2017, ...years), last: Number(reviewed.slice(0, 4)) };
}

/** What a mark says: the letters of the authority, or of its region where the name is long. */
export function lettersOf({ approval: { authority, region } }: Decision): string {
  return authority.length > 5 ? region : authority;
}

/** Of a letter, and of the frame around the letters, in pixels. */
const LETTER = 8;
const FRAME = 12;
const LEAST = 26;

/**
 * One line for each product, by its first decision; marks that would touch go into a further lane.
 * @param width of the axis, in pixels
 */
export function linesOf(decisions: readonly Decision[], years: Years, width: number): readonly ProductLine[] {
  return productsOf(decisions).map((ofProduct) => {
    const ends: number[] = [];
    const marks = ofProduct.map((decision) => {
      const at = placeOf(decision.approval.date, years);
      const free = ends.findIndex((end) => end <= at);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = at + Math.max(LEAST, lettersOf(decision).length * LETTER + FRAME) / width;
      return { decision, at, lane };
    });
    return { key: ofProduct[0]?.product.id ?? '', marks, lanes: ends.length };
  });
}
