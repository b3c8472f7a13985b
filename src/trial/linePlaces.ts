import { intervalOf } from '../analysis/rates.ts';
import type { LineEntry } from '../analysis/reportLine.ts';
import type { RawRate } from '../dataset/schema.ts';

/** A report in the drawing; all values as shares: `x` of the width, the others of the axis from 0 to 1. */
export interface Place {
  readonly x: number;
  readonly at: number | undefined;
  readonly interval: { readonly lower: number; readonly upper: number } | undefined;
}

function estimateOf({ events, n, percent }: RawRate): number | undefined {
  if (events !== undefined && n !== undefined && n > 0) return events / n;
  return percent === undefined ? undefined : percent / 100;
}

/** Each report in a column of its own, in order. */
export function placesOf(entries: readonly LineEntry[]): readonly Place[] {
  return entries.map(({ rate }, column) => {
    const { events, n } = rate ?? {};
    return {
      x: (column + 0.5) / entries.length,
      at: rate && estimateOf(rate),
      interval: events !== undefined && n !== undefined && n > 0 ? intervalOf(events, n, 'exact') : undefined,
    };
  });
}

/** Neighbours of one year together, with how many they are. */
export function yearsOf(entries: readonly LineEntry[]): readonly { readonly year: number | undefined; readonly count: number }[] {
  const years: { year: number | undefined; count: number }[] = [];
  for (const { year } of entries) {
    const last = years.at(-1);
    if (last && last.year === year) last.count += 1;
    else years.push({ year, count: 1 });
  }
  return years;
}
