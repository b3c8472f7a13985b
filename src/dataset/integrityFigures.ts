/** What must hold of one figure by itself. */
import { clopperPearson, wilson } from '../statistics/proportion.ts';
import type { Figure, Problem } from './integrityProblem.ts';
import type { RawOutcome, RawRate } from './schema.ts';

function isRate(outcome: RawOutcome): outcome is RawRate {
  return 'basis' in outcome;
}

/** Digits after the point, as far as JSON keeps them: 75.0 arrives as 75. */
function decimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** A unit of the last digit, with room for binary fractions. */
function unit(digits: number): number {
  return 10 ** -digits + 1e-9;
}

/** Whether a printed percent is `events / n`, rounded to the digits printed. */
export function percentFits({ events, n, percent }: RawRate): boolean {
  if (events === undefined || n === undefined || n === 0 || percent === undefined) return true;
  return Math.abs((100 * events) / n - percent) <= unit(decimals(percent)) / 2;
}

/** Whether a printed interval is Clopper–Pearson's or Wilson's, to one unit of its last digit. */
export function intervalFits({ events, n, interval, level = 95 }: RawRate): boolean {
  if (events === undefined || n === undefined || n === 0 || events > n || interval === undefined) return true;
  const room = unit(Math.max(...interval.map(decimals)));
  return [clopperPearson, wilson].some((method) => {
    const { lower, upper } = method(events, n, level / 100);
    return Math.abs(100 * lower - interval[0]) <= room && Math.abs(100 * upper - interval[1]) <= room;
  });
}

function rateProblems(path: string, rate: RawRate): Problem[] {
  const { events, n, percent, interval, exception } = rate;
  const count = `${events} of ${n}`;
  if (events === undefined && percent === undefined) return [{ code: 'no-value', path }];
  if (events !== undefined && n !== undefined && events > n) return [{ code: 'events-above-n', path, found: count }];
  const problems: Problem[] = [];
  const differs = !percentFits(rate) || !intervalFits(rate);
  if (!exception && !percentFits(rate)) problems.push({ code: 'percent-differs', path, found: `${percent}%, ${count}` });
  if (!exception && !intervalFits(rate)) {
    problems.push({ code: 'interval-differs', path, found: `${interval?.join('–')}, ${count}` });
  }
  if (exception && !differs) problems.push({ code: 'needless-exception', path });
  if (n === undefined && !rate.note) problems.push({ code: 'no-denominator-note', path });
  return problems;
}

export function figureProblems({ path, outcome }: Figure): Problem[] {
  const problems: Problem[] = isRate(outcome) ? rateProblems(path, outcome) : [];
  if (outcome.locator.trim() === '') problems.push({ code: 'no-locator', path });
  if ((outcome.checked ?? 1) > 1 && outcome.checkedAt === undefined) problems.push({ code: 'no-second-address', path });
  if ((outcome.checked ?? 1) > 1 && outcome.sought !== undefined) problems.push({ code: 'needless-search', path });
  if ('months' in outcome && outcome.months === null && !outcome.notReached) problems.push({ code: 'no-value', path });
  const chinese = [outcome.note, 'exception' in outcome ? outcome.exception : undefined];
  if (chinese.some((words) => words && !words['zh-CN'])) problems.push({ code: 'no-chinese', path });
  return problems;
}
