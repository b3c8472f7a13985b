import { expect, it } from 'vitest';
import { decimalsOf, formatCountry, formatDate, formatInterval, formatMonths, formatPercent } from '../../../src/i18n/format.ts';
import { datasetOf } from '../../fixtures/cohorts.ts';

it.each([
  [0.22115, 0, '22%'],
  [0.5714, 1, '57.1%'],
  [0, 0, '0%'],
  [1, 1, '100.0%'],
])('%s with %i decimals is %s', (fraction, decimals, expected) => {
  expect(formatPercent(fraction, 'en', decimals)).toBe(expected);
  expect(formatPercent(fraction, 'zh-CN', decimals)).toBe(expected);
});

it('an interval has its limits in percent, without the sign', () => {
  expect(formatInterval({ lower: 0.1457, upper: 0.3132 }, 'en')).toBe('15–31');
  expect(formatInterval({ lower: 0.3718, upper: 0.7554 }, 'en', 1)).toBe('37.2–75.5');
});

it.each([
  ['2026', '2026', '2026年'],
  ['2026-06', 'June 2026', '2026年6月'],
  ['2026-06-22', '22 June 2026', '2026年6月22日'],
])('the date %s is said as exactly as it is known', (date, english, chinese) => {
  expect(formatDate(date, 'en')).toBe(english);
  expect(formatDate(date, 'zh-CN')).toBe(chinese);
});

it('months keep a decimal where the figure has one', () => {
  expect([formatMonths(14, 'en'), formatMonths(7.92, 'en')]).toEqual(['14', '7.9']);
});

it('countries have their names', () => {
  expect([formatCountry('CN', 'en'), formatCountry('CN', 'zh-CN')]).toEqual(['China', '中国']);
});

it('a report that prints one rate with a decimal has them all so', () => {
  const rates = (...percents: number[]) => ({
    orr: { percent: percents[0], basis: 'printed' as const },
    dcr: { percent: percents[1], basis: 'printed' as const },
  });
  const [decimal, whole, none] = datasetOf([{ rates: rates(57.1, 75) }, { rates: rates(22, 63) }, {}]).cohorts;
  expect([decimal, whole, none].map((cohort) => cohort && decimalsOf(cohort))).toEqual([1, 0, 0]);
});
