import fc from 'fast-check';
import { expect, it } from 'vitest';
import { add, and, emptyBits, fullBits, has, members, size, sizeOfBoth, union, without } from '../../../src/analysis/bits.ts';

const SIZE = 100;
const anySet = fc.uniqueArray(fc.integer({ min: 0, max: SIZE - 1 }));

function bitsOf(positions: readonly number[]) {
  const bits = emptyBits(SIZE);
  for (const position of positions) add(bits, position);
  return bits;
}

const ascending = (positions: Iterable<number>) => [...positions].sort((a, b) => a - b);

it('bit sets behave as sets', () => {
  fc.assert(
    fc.property(anySet, anySet, (a, b) => {
      const [x, y] = [bitsOf(a), bitsOf(b)];
      expect(members(x)).toEqual(ascending(a));
      expect(members(and(x, y))).toEqual(ascending(a.filter((at) => b.includes(at))));
      expect(members(without(x, y))).toEqual(ascending(a.filter((at) => !b.includes(at))));
      expect(members(union([x, y], x.length))).toEqual(ascending(new Set([...a, ...b])));
      expect(size(x)).toBe(a.length);
      expect(sizeOfBoth(x, y)).toBe(a.filter((at) => b.includes(at)).length);
      for (const at of a) expect(has(x, at)).toBe(true);
    }),
  );
});

it.each([0, 1, 31, 32, 33, 64, 100])('the full set of %i has no bit beyond', (count) => {
  expect(size(fullBits(count))).toBe(count);
});
