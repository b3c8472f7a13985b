import { expect, it } from 'vitest';
import { linksOf, type NamedLinks } from '../../../src/dataset/ownLinks.ts';

const link = (rows: Readonly<Record<string, NamedLinks>>) => {
  const names = Object.keys(rows);
  return Object.fromEntries(
    linksOf(Object.values(rows).map((links, row) => [row, links]), new Map(names.map((name, row) => [name, row]))).map(([row, { supersededBy, subgroupOf, sharesPatientsWith }]) => [
      names[row],
      [supersededBy, subgroupOf, ...(sharesPatientsWith ?? [])].map((at) => names[at ?? -1] ?? ''),
    ]),
  );
};

it('rows lead to the rows they name, and names that lead nowhere say nothing', () => {
  expect(link({ a: { supersededBy: 'b' }, b: { subgroupOf: 'c', sharesPatientsWith: ['a', 'x', 'b'] }, c: { supersededBy: 'x' } })).toEqual({ a: ['b', ''], b: ['', 'c', 'a'] });
});

it('a circle is cut, what leads into it stays', () => {
  expect(link({ a: { supersededBy: 'b' }, b: { supersededBy: 'c' }, c: { supersededBy: 'b' }, d: { supersededBy: 'd' } })).toEqual({ a: ['b', ''] });
});

it('a name that several rows bear names none', () => {
  expect(linksOf([[0, { supersededBy: 'a' }]], new Map([['a', -1]]))).toEqual([]);
});

it('a way through a hundred thousand rows is cut into short ones, at once', () => {
  const count = 100_000;
  const rows = Array.from({ length: count }, (_, row) => [row, { supersededBy: String(row + 1) }] as const);
  const later = new Map(linksOf(rows, new Map(rows.map(([row]) => [String(row), row]))).map(([row, { supersededBy }]) => [row, supersededBy]));
  let longest = 0;
  for (let start = 0; start < count; start += 997) {
    let steps = 0;
    for (let at = later.get(start); at !== undefined; at = later.get(at)) steps += 1;
    longest = Math.max(longest, steps);
  }
  expect(longest).toBeGreaterThan(10);
  expect(longest).toBeLessThan(100);
});
