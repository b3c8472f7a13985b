import { createContext } from 'react';
import type { Answer } from '../../analysis/rates.ts';
import { BARS, type BarMeasure, type RateRow, type RateSizes } from './rateRows.ts';

export interface RateDrawing {
  readonly rows: readonly RateRow[];
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly sizes: RateSizes;
}

/** What is drawn now. Read by the marks alone, so that the chart around them is not worked out again with every filter. */
export const RateDrawingContext = createContext<RateDrawing | null>(null);

/** The outlines of many bars as paths: one for each colour and filling, one for all whiskers. */
export interface RatePaths {
  readonly filled: Readonly<Record<BarMeasure, string>>;
  readonly hollow: Readonly<Record<BarMeasure, string>>;
  readonly whiskers: string;
}

function lengthOf(answer: Answer): number | null {
  if (answer.kind === 'rate') return answer.rate.estimate;
  return answer.kind === 'bare' ? answer.estimate : null;
}

const round = (pixels: number) => Math.round(pixels * 10) / 10;

/** The bars of rows as paths. recharts has misdrawn horizontal error bars more than once: whiskers use the same scale here. */
export function ratePaths(rows: readonly RateRow[], { width, margin, sizes }: Omit<RateDrawing, 'rows' | 'height'>): RatePaths {
  const filled = { orr: '', dcr: '' };
  const hollow = { orr: '', dcr: '' };
  let whiskers = '';
  const span = width - 2 * margin;
  for (const { answers, top } of rows) {
    for (const [at, measure] of BARS.entries()) {
      const answer = answers[measure];
      const length = lengthOf(answer);
      if (length === null) continue;
      const y = top + sizes.bars + at * sizes.step;
      const bare = answer.kind === 'bare';
      const right = round(Math.max(length * span, bare ? 1 : 0));
      (bare ? hollow : filled)[measure] += `M${margin} ${y}h${right}v${sizes.thickness}h${-right}z`;
      if (answer.kind !== 'rate') continue;
      const [from, to] = [answer.rate.interval.lower, answer.rate.interval.upper].map((limit) => round(margin + limit * span));
      whiskers += `M${from} ${y + sizes.thickness / 2 - 4}v8m0-4H${to}m0-4v8`;
    }
  }
  return { filled, hollow, whiskers };
}
