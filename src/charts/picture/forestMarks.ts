import type { Drawn } from '../../analysis/forest.ts';
import { type RateAxis, sideOf, spanOf } from '../forest/forestRows.ts';
import { INK } from './ink.ts';
import { line, path, rect } from './svg.ts';

export interface MarkPlace {
  readonly axis: RateAxis;
  /** Of the plot, and its width. */
  readonly left: number;
  readonly span: number;
  readonly middle: number;
  readonly colour: string;
}

/** An arrow where the axis ends and the interval goes on. */
function arrow(x: number, y: number, fill: string): string {
  return path(`M${x + 2} ${y}l-8-4v8z`, { fill });
}

function place(share: number, { left, span }: MarkPlace): number {
  return left + (share / 100) * span;
}

/** A line whose weight grows with n, so that the widest intervals are not the loudest. */
export function intervalMark(drawn: Drawn, out: boolean, at: MarkPlace): string {
  if (drawn.kind !== 'rate') return '';
  const { n, interval } = drawn.rate;
  const { from, to, cut } = spanOf(interval, at.axis);
  const colour = out ? INK['ink-faint'] : INK.ink;
  const weight = n < 16 ? 1 : n < 60 ? 1.5 : 2;
  return line(place(from, at), at.middle, place(to, at), at.middle, colour, weight) + (cut ? arrow(at.left + at.span, at.middle, colour) : '');
}

/** A square with area by n: hollow where it is not in the pool, dashed where there is no denominator. */
export function squareMark(drawn: Drawn, out: boolean, largest: number, at: MarkPlace): string {
  const estimate = drawn.kind === 'rate' ? drawn.rate.estimate : drawn.estimate;
  const side = drawn.kind === 'rate' ? sideOf(drawn.rate.n, largest) : 7;
  const x = place(spanOf({ lower: estimate, upper: estimate }, at.axis).from, at) - side / 2;
  const hollow = { fill: INK.paper, stroke: at.colour, 'stroke-width': drawn.kind === 'bare' ? 1.5 : 1.25 };
  const dashes = drawn.kind === 'bare' ? '2 1.5' : undefined;
  return rect(x, at.middle - side / 2, side, side, out || drawn.kind === 'bare' ? { ...hollow, 'stroke-dasharray': dashes } : { fill: at.colour });
}

/** The pooled estimate without the cohort, under its line. */
export function withoutMark(estimate: number, at: MarkPlace): string {
  const x = place(spanOf({ lower: estimate, upper: estimate }, at.axis).from, at);
  return path(`M${x - 4} ${at.middle + 10}l4-4l4 4l-4 4z`, { fill: INK.paper, stroke: INK.ink });
}

/** A diamond as wide as the interval, at its widest over the estimate. */
export function diamondMark(estimate: number, interval: { readonly lower: number; readonly upper: number }, at: MarkPlace): string {
  const { from, to, cut } = spanOf(interval, at.axis);
  const centre = place(spanOf({ lower: estimate, upper: estimate }, at.axis).from, at);
  const left = place(from, at);
  const right = Math.max(place(to, at), left + 2);
  const shape = path(`M${left} ${at.middle}L${centre} ${at.middle - 9}L${right} ${at.middle}L${centre} ${at.middle + 9}Z`, {
    fill: at.colour,
    stroke: INK.ink,
  });
  return shape + (cut ? arrow(at.left + at.span, at.middle, INK.ink) : '');
}

/** Where a new trial would be expected, as a thin bar. */
export function predictionMark(interval: { readonly lower: number; readonly upper: number }, y: number, at: MarkPlace): string {
  const { from, to, cut } = spanOf(interval, at.axis);
  const [left, right] = [place(from, at), place(to, at)];
  const soft = INK['ink-soft'];
  return [
    line(left, y, right, y, soft, 3),
    line(left, y - 4, left, y + 4, soft, 1.5),
    cut ? arrow(right, y, soft) : line(right, y - 4, right, y + 4, soft, 1.5),
  ].join('');
}
