import { decimalsIn } from '../dataset/precision.ts';
import type { RawRate } from '../dataset/schema.ts';
import { clopperPearson } from '../statistics/proportion.ts';

/** A limit may be rounded or cut off at its last printed digit. */
function within(printed: number, exact: number): boolean {
  return Math.abs(printed - exact) < 10 ** -decimalsIn(printed);
}

/** Whether the printed interval is another one than the exact interval of the same level, beyond rounding. */
export function differs({ events, n, interval, level = 95 }: RawRate): boolean {
  if (!interval || events === undefined || n === undefined || n === 0) return false;
  const { lower, upper } = clopperPearson(events, n, level / 100);
  return !within(interval[0], lower * 100) || !within(interval[1], upper * 100);
}
