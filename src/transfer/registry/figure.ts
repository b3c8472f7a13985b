/** One posted value as a rate: from count, percentage or proportion, never more exact than it is posted. */
import type { RateOutcome } from '../../dataset/dataset.ts';
import { clopperPearson, wilson } from '../../statistics/proportion.ts';
import type { Measurement } from './record.ts';

export const SCALES = ['count', 'percent', 'proportion'] as const;
/** What the posted values are. */
export type Scale = (typeof SCALES)[number];

/** Why a value gives no rate. */
export type NoFigure = 'missing' | 'na' | 'not-a-number' | 'no-denominator' | 'zero-denominator' | 'above-n' | 'not-whole' | 'out-of-range';

export type Figure =
  | { readonly kind: 'rate'; readonly rate: RateOutcome; /** No count, or no single one, gives the posted rate. */ readonly bare: boolean }
  | { readonly kind: 'none'; readonly why: NoFigure; readonly found: string };

const NUMBER = /^\d{1,7}(\.\d{1,8})?$/;

export function numberIn(text: string): number | null {
  return NUMBER.test(text) ? Number(text) : null;
}

/** Digits after the point, as posted. */
function digitsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

/** Percent without the noise of binary fractions. */
function rounded(percent: number): number {
  return Math.round(percent * 1e6) / 1e6;
}

/** Posted limits in percent; null where one is missing, "NA", or they are no 95% interval. */
function limitsOf({ lower, upper }: Measurement, factor: number, dispersion: string) {
  const [low, high] = [numberIn(lower), numberIn(upper)];
  if (low === null || high === null || !/95\s*%/.test(dispersion)) return null;
  const digits = Math.min(digitsOf(lower), digitsOf(upper)) - Math.log10(factor);
  return { low: low * factor, high: high * factor, unit: 10 ** -digits };
}

/** Whether the posted interval is the exact or Wilson's one of a count, to a unit of its last digit. */
function fits(events: number, n: number, limits: NonNullable<ReturnType<typeof limitsOf>>): boolean {
  return [clopperPearson, wilson].some((method) => {
    const { lower, upper } = method(events, n);
    const room = limits.unit + 1e-9;
    return Math.abs(lower * 100 - limits.low) <= room && Math.abs(upper * 100 - limits.high) <= room;
  });
}

/** The whole numbers whose share of n is the percentage, rounded as posted. */
function countsFor(percent: number, unit: number, n: number): readonly number[] {
  const around = Math.round((percent / 100) * n);
  const reach = Math.ceil((unit / 100) * n) + 1;
  const counts: number[] = [];
  for (let events = Math.max(0, around - reach); events <= Math.min(n, around + reach); events++) {
    if (Math.abs((events / n) * 100 - percent) <= unit / 2 + 1e-9) counts.push(events);
  }
  return counts;
}

function none(why: NoFigure, found: string): Figure {
  return { kind: 'none', why, found };
}

function countOf(value: number, text: string, n: number | null, denominator: string): Figure {
  if (!Number.isInteger(value)) return none('not-whole', text);
  if (n === null) return none('no-denominator', denominator);
  if (value > n) return none('above-n', `${text}/${denominator}`);
  return { kind: 'rate', rate: { events: value, n, basis: 'printed' }, bare: false };
}

function shareOf(measurement: Measurement, scale: Scale, n: number | null, dispersion: string): Figure {
  const { value: text } = measurement;
  const factor = scale === 'proportion' ? 100 : 1;
  const percent = rounded(Number(text) * factor);
  if (percent > 100) return none('out-of-range', text);
  const bare: Figure = { kind: 'rate', rate: { percent, ...(n !== null && { n }), basis: 'printed' }, bare: true };
  if (n === null) return bare;
  // A proportion of one digit, or none, would let any count of a tenth or more of the patients fit.
  const unit = Math.min(1, 10 ** -(digitsOf(text) - Math.log10(factor)));
  const counts = countsFor(percent, unit, n);
  const limits = limitsOf(measurement, factor, dispersion);
  const fitting = limits ? counts.filter((events) => fits(events, n, limits)) : counts;
  const [events] = fitting.length === 1 ? fitting : counts;
  // Two counts round to one posted rate, or none does: then no count is known, and none is made up.
  if (events === undefined || (fitting.length !== 1 && counts.length !== 1)) return bare;
  return { kind: 'rate', rate: { events, n, percent, basis: 'count-from-percent' }, bare: false };
}

/** A posted value of a group as a rate of its denominator. `denominator` is the posted text, '' where there is none. */
export function figureOf(measurement: Measurement | undefined, denominator: string, scale: Scale, dispersion: string): Figure {
  if (measurement === undefined || measurement.value === '') return none('missing', '');
  const { value: text } = measurement;
  if (/^n\/?a$/i.test(text)) return none('na', text);
  const value = numberIn(text);
  if (value === null) return none('not-a-number', text);
  const n = numberIn(denominator);
  if (n === 0) return none('zero-denominator', denominator);
  const whole = n !== null && Number.isInteger(n) ? n : null;
  return scale === 'count' ? countOf(value, text, whole, denominator) : shareOf(measurement, scale, whole, dispersion);
}

const SHARE = /percent|%|per cent|proportion|fraction|probabilit|rate\b|ratio/i;
const PERCENT = /percent|%|per cent/i;
const PEOPLE = /participant|patient|subject|people|person|respon|count|number|case/i;

/**
 * What the values of an outcome are, from its type, its unit and the values themselves, since units mislead either
 * way; null where that does not tell.
 */
export function scaleOf(param: string, unit: string, values: readonly number[]): Scale | null {
  if (/count of participants|count of units/.test(param)) return 'count';
  const below1 = values.every((value) => value <= 1);
  const fraction = values.some((value) => !Number.isInteger(value));
  const below100 = values.every((value) => value <= 100);
  if (SHARE.test(unit)) {
    // A percentage below 1 may be one, or a proportion under the wrong name.
    if (below1 && fraction) return PERCENT.test(unit) ? null : 'proportion';
    if (values.some((value) => value > 1) && below100) return 'percent';
    // All are 0 or 1: one percent, or everybody?
    return PERCENT.test(unit) && values.every((value) => value === 0) ? 'percent' : null;
  }
  if (PEOPLE.test(unit)) {
    if (!fraction) return 'count';
    return below1 ? 'proportion' : null;
  }
  return null;
}
