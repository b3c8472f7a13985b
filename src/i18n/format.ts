/** Figures and dates in the reader's language. */
import type { Cohort, RateOutcome } from '../dataset/dataset.ts';
import type { Interval } from '../statistics/interval.ts';
import { Memory } from '../statistics/memory.ts';
import type { Locale } from '../store/view.ts';

/** So many numbers are kept in each way of writing them: a browser takes longer to write one than to draw it. */
const MOST_KEPT = 5000;

type Write = (value: number) => string;

const writers = new Map<string, Write>();

function writer(locale: Locale, decimals: number, style: 'decimal' | 'percent'): Write {
  const key = `${locale} ${decimals} ${style}`;
  let write = writers.get(key);
  if (!write) {
    const format = new Intl.NumberFormat(locale, { style, minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    const written = new Memory<number, string>(MOST_KEPT);
    write = (value) => written.get(value) ?? written.keep(value, format.format(value));
    writers.set(key, write);
  }
  return write;
}

/** `fraction` 0–1 as `57.1%`. */
export function formatPercent(fraction: number, locale: Locale, decimals = 0): string {
  return writer(locale, decimals, 'percent')(fraction);
}

/** Limits 0–1 as `37.2–75.5`, in percent without the sign. */
export function formatInterval({ lower, upper }: Interval, locale: Locale, decimals = 0): string {
  const write = writer(locale, decimals, 'decimal');
  return `${write(lower * 100)}–${write(upper * 100)}`;
}

export function formatNumber(value: number, locale: Locale, decimals = 0): string {
  return writer(locale, decimals, 'decimal')(value);
}

/** Months with one decimal where the figure has one. */
export function formatMonths(months: number, locale: Locale): string {
  return writer(locale, Number.isInteger(months) ? 0 : 1, 'decimal')(months);
}

const precisions = new WeakMap<Cohort, number>();

/** A report prints its rates to one precision: one decimal if any of its percentages has one, else none. */
export function decimalsOf(cohort: Cohort): number {
  let decimals = precisions.get(cohort);
  if (decimals === undefined) {
    const printed = Object.values(cohort.rates).flatMap((rate: RateOutcome) => rate.percent ?? []);
    decimals = printed.some((percent) => !Number.isInteger(percent)) ? 1 : 0;
    precisions.set(cohort, decimals);
  }
  return decimals;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** A date as exactly as it is known: `2026`, `June 2026`, `22 June 2026`. */
export function formatDate(date: string, locale: Locale): string {
  const parts = date.split('-').length;
  const key = `${locale} ${parts}`;
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(parts > 1 && { month: 'long' }),
      ...(parts > 2 && { day: 'numeric' }),
    });
    dateFormats.set(key, format);
  }
  return format.format(new Date(date));
}

const regionNames = new Map<Locale, Intl.DisplayNames>();

export function formatCountry(code: string, locale: Locale): string {
  let names = regionNames.get(locale);
  if (!names) regionNames.set(locale, (names = new Intl.DisplayNames([locale], { type: 'region' })));
  // The browser throws at what cannot be the code of a country.
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}
