import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankNumbers, rankTexts, STEP } from '../../../src/analysis/ranks.ts';
import { atOnce } from '../../../src/dataset/atOnce.ts';

it('numbers have the rank of their value among the different ones; NaN and less than 0 have none', () => {
  const value = fc.oneof(fc.integer({ min: -1, max: 20 }), fc.constant(Number.NaN), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 80 }), (values) => {
      const { ranks, count } = atOnce(rankNumbers(Float64Array.from(values)));
      const different = [...new Set(values.filter((entry) => entry >= 0))].toSorted((a, b) => a - b);
      expect(count).toBe(different.length);
      expect([...ranks]).toEqual(values.map((entry) => (entry >= 0 ? different.indexOf(entry) : count)));
    }),
  );
});

it('texts in many steps are ordered as at once, with as many turns for the page', () => {
  const texts = Array.from({ length: 5 * STEP + 7 }, (_, at) => (at % 11 === 0 ? undefined : `Trial ${(at * 7919) % 9973}`));
  const steps = rankTexts(texts);
  let turns = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) turns += 1;
  const { ranks, count } = step.value;
  const numbers = [...new Set(texts.flatMap((text) => (text === undefined ? [] : Number(text.slice(6)))))].toSorted((a, b) => a - b);
  expect(count).toBe(numbers.length);
  const rankOf = new Map(numbers.map((number, rank) => [`Trial ${number}`, rank]));
  expect([...ranks]).toEqual(texts.map((text) => (text === undefined ? count : rankOf.get(text))));
  expect(turns).toBeGreaterThan((3 * texts.length) / STEP);
});
