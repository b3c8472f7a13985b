import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLines } from '../../../src/transfer/csvText.ts';

/** Cells of every kind, among them some that are longer than what is parsed at a time. */
const cell = fc.oneof(
  { arbitrary: fc.constantFrom('T-1', 'mm', '18', '', 'say "x"', 'a,b', 'one\ntwo', '"\n"', ',"\n', '肺癌'), weight: 60 },
  { arbitrary: fc.integer({ min: 20_000, max: 150_000 }).map((length) => 'long\n'.repeat(length / 5)), weight: 1 },
);
const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const LONG = 1000;

describe('the rows of a text', () => {
  it('are the same wherever the text is cut to be parsed, each with its line in the file', () => {
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    const blocks = fc.array(fc.record({ row, times: fc.integer({ min: 1, max: 4000 }) }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(blocks, (given) => {
        const rows = given.flatMap(({ row: cells, times }) => Array<string[]>(cells.some(({ length }) => length > LONG) ? 1 : times).fill(cells));
        let line = 1;
        const lines = rows.map((cells) => {
          const first = line;
          line += cells.join('').split('\n').length;
          return first;
        });
        const isFilled = (_: unknown, at: number) => rows[at]?.some((text) => text !== '') === true;
        const batches = [...csvLines(rows.map((cells) => `${cells.map(quoted).join(',')}\n`).join(''), ',')];
        const found = batches.flatMap((batch) => batch.lines);
        expect(found.map((each) => each.line)).toEqual(lines.filter(isFilled));
        expect(found.map(({ cells }) => cells.join('\0'))).toEqual(rows.filter(isFilled).map((cells) => cells.join('\0')));
        expect(found.filter(({ quote, last }) => quote || last)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
