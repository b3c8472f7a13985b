import { describe, expect, it } from 'vitest';
import { checkCount, totalOf } from '../../../src/statistics/count.ts';

describe('checkCount', () => {
  it.each([[0, 1], [1, 1], [574, 7604]])('takes %d of %d', (events, n) => {
    expect(() => checkCount({ events, n })).not.toThrow();
  });

  it.each([[-1, 5], [6, 5], [0, 0], [1.5, 5], [1, 5.5], [Number.NaN, 5], [1, Infinity]])(
    'refuses %d of %d',
    (events, n) => {
      expect(() => checkCount({ events, n })).toThrow(RangeError);
    },
  );
});

describe('totalOf', () => {
  it('adds events and patients', () => {
    expect(totalOf([{ events: 2, n: 13 }, { events: 0, n: 19 }])).toEqual({ events: 2, n: 32 });
  });

  it('is nothing for no cohorts', () => {
    expect(totalOf([])).toEqual({ events: 0, n: 0 });
  });

  it('refuses an impossible cohort', () => {
    expect(() => totalOf([{ events: 2, n: 13 }, { events: 3, n: 2 }])).toThrow(RangeError);
  });
});
