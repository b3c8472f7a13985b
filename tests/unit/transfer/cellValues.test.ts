import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readAddress, readCount, readDecimal, readYear, remembered, splitCell } from '../../../src/transfer/cellValues.ts';

describe('an address', () => {
  it('is the same whether it is looked at or parsed', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'z', '0', '9', '-', '.', '/', '_', '~', 'A', '%', ':', '@', '?', '#'), maxLength: 14 });
    fc.assert(
      fc.property(part, part, (host, path) => {
        const text = `https://${host}/${path}`;
        const { protocol, username, password, href } = URL.canParse(text) ? new URL(text) : { protocol: '', username: '', password: '', href: '' };
        expect(readAddress(text)).toBe(protocol === 'https:' && username === '' && password === '' ? href : null);
      }),
      { numRuns: 20_000 },
    );
  });

  it('without a path gets one, as browsers show it', () => {
    expect(readAddress('https://example.org')).toBe('https://example.org/');
  });
});

it('counts, years and months are read alike in plain and in other writing', () => {
  expect(['', '0', '12', '999999', '1234567', '12,0', '１２', '1.5', '-1', '1e3', ' 7 ', '0x1'].map(readCount)).toEqual([undefined, 0, 12, 999_999, null, 12, 12, null, null, null, 7, null]);
  expect(['1990', '2099', '1989', '2100', '2024-05', '24', '02024', 'n/a'].map(readYear)).toEqual([1990, 2099, null, null, 2024, null, null, undefined]);
  expect(['12', '12.5', '12,5', '１２', '.5', '12345', 'NR'].map(readDecimal)).toEqual([12, 12.5, 12.5, 12, null, null, undefined]);
});

it('several values stand apart by semicolon or stroke, and a cell of nothing visible holds none', () => {
  expect(['a', 'a; b|c；d', ';;', ' ', '\u200b', 'NA', 'a, b'].map(splitCell)).toEqual([['a'], ['a', 'b', 'c', 'd'], [], [], [], [], ['a, b']]);
});

it('what is remembered is read once, and columns that never repeat are forgotten', () => {
  const read = vi.fn<(cell: string) => string | null>((cell) => (cell === 'x' ? null : cell.toUpperCase()));
  const again = remembered(read);
  expect(['a', 'a', 'x', 'x'].map(again)).toEqual(['A', 'A', null, null]);
  expect(read).toHaveBeenCalledTimes(2);
  for (let at = 0; at < 20_000; at += 1) expect(again(String(at))).toBe(String(at));
  again('a');
  expect(read).toHaveBeenCalledTimes(20_003);
});
