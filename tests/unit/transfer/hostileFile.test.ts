/** Files made to do harm, and files that broke on their way: a message or the truth, and never anything else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDetails } from '../../../src/dataset/bundled.ts';
import { FIELDS, TEMPLATE } from '../../../src/transfer/csvFields.ts';
import { readCsv } from '../../../src/transfer/csvFile.ts';
import { readDatasetFile } from '../../../src/transfer/jsonFile.ts';
import { broken } from '../../fixtures/broken.ts';
import { CANCERS } from '../../fixtures/cohorts.ts';
import { unpacked } from '../../fixtures/ownTable.ts';

const page = await loadDetails();

const HOSTILE = [
  '<script>window.broken=1</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '=HYPERLINK("https://example.org","x")',
  '@SUM(1+1)*cmd|calc',
  '__proto__',
  'constructor',
  '\u202egnp.exe\u2066\u2069',
  'ze\u200bro\ufeff\u2060 width\u00ad',
  '\u0007\u0000bell',
  '名'.repeat(20_000),
  '{n, plural, other {#}}',
];
const VALID: Readonly<Record<string, string>> = {
  trial: 'T-1', product: 'p-cel', target: 'CD19', cancer: 'mm', phase: '2', design: 'single-arm', country: 'DE', year: '2024', enrolled: '40', infused: '38',
  orr_events: '18', orr_n: '37', cr_events: '4', cr_n: '37', follow_up_months: '12.5', source: 'Me 2024', url: 'https://example.org/x',
};
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** Every text in a value, at any depth; names of properties too. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => [key, ...textsIn(child)]);
}

describe.each(HOSTILE)('%j in a table', (text) => {
  it.each(FIELDS)('as %s is text or a message', async (field) => {
    const headings = [...new Set([...TEMPLATE, field])];
    const cells = headings.map((heading) => quoted(heading === field ? text : (VALID[heading] ?? '')));
    const reading = await readCsv(`${headings.join(',')}\n${cells.join(',')}\n`, 'x', { cancers: CANCERS, products: [] }, {}, () => undefined);
    if (typeof reading === 'string') throw new Error(`refused: ${reading}`);
    const { problems, faulty } = reading;
    const overview = unpacked(reading.table);
    expect(overview.cohorts.length + faulty).toBe(1);
    expect(faulty === 0 || problems.length > 0, 'a message').toBe(true);
    for (const { rates, url } of overview.cohorts) {
      expect([rates.orr?.events, rates.orr?.n, rates.cr?.events, rates.cr?.n].filter((figure) => figure !== undefined).every((figure) => [18, 37, 4].includes(figure))).toBe(true);
      expect(url ?? 'https://').toMatch(/^https:\/\//);
    }
    for (const shown of textsIn({ overview, problems })) expect(shown.length <= 400 && !/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\u00ad\ufeff]/u.test(shown), shown).toBe(true);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

const outcome = (measure: string, events: number) => ({ measure, events, n: 31, basis: 'printed', locator: 'Table 1' });
const FILE = JSON.stringify({
  sources: [{ id: 'me-2026', kind: 'preprint', title: 'Mine', year: 2026, url: 'https://example.org/x', readAt: [] }],
  products: [{ id: 'my-cel', name: 'my-cel', aliases: [], targets: ['CD19'], cellSource: 'autologous', construct: 'car-t' }],
  trials: [
    {
      id: 'my-trial', name: 'MY-1', registryIds: [], noRegistryId: { en: 'none' }, phase: '1', design: 'single-arm', countries: ['DE'], product: 'my-cel',
      cohorts: [
        {
          id: 'my-cohort', label: { en: 'All' }, arm: 'car-t', treatment: 'my-cel', cancers: ['mm'], infused: 31, source: 'me-2026', headline: true,
          outcomes: [outcome('orr', 17), outcome('cr', 6)],
        },
      ],
    },
  ],
});

/** Changed where it stays JSON: a value or a key, anywhere, for another. */
const anyLeaf = fc.oneof(
  fc.constantFrom('null', '[]', '{}', '-1', '1e9', '31', '"31"', '0.5', 'true', '"__proto__"', '"javascript:x"', '{"__proto__":{"polluted":1}}', '"\\u202e"'),
  fc.string({ maxLength: 6 }).map((text) => JSON.stringify(text)),
);
const changed = fc.array(fc.tuple(fc.nat(60), anyLeaf), { minLength: 1, maxLength: 3 }).map((changes) => {
  let text = FILE;
  for (const [which, leaf] of changes) {
    const places = [...text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|null/g)];
    const place = places[which % places.length];
    if (place) text = text.slice(0, place.index) + leaf + text.slice(place.index + place[0].length);
  }
  return text;
});

describe('a dataset file that is changed anywhere', () => {
  it('is no dataset, or says what is wrong, or shows figures that stand in it', async () => {
    let [read, told, silent] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 3, arbitrary: changed }, broken([FILE])), async (text) => {
        try {
          JSON.parse(text);
        } catch {
          // Told before the schema is asked; `readFile` is tried with cut and broken JSON elsewhere.
          return;
        }
        const reading = await readDatasetFile(text, page);
        if (reading === null) return;
        if (reading.read === null) {
          if (reading.problems.length > 0) told += 1;
          else silent += 1;
          return;
        }
        read += 1;
        const numbers = new Set(text.match(/-?\d+(\.\d+)?/g)?.map(Number));
        for (const { rates } of reading.read.overview.cohorts) {
          for (const { events = 0, n = 1e9 } of Object.values(rates)) {
            expect(events).toBeLessThanOrEqual(n);
            expect([events, n].filter((figure) => figure !== 0 && figure !== 1e9 && !numbers.has(figure))).toEqual([]);
          }
        }
      }),
      { numRuns: 700 },
    );
    expect(read, 'files that still fit').toBeGreaterThan(5);
    expect(told, 'files with a message').toBeGreaterThan(100);
    expect(silent, 'files refused without a word').toBe(0);
    expect(Object.keys(Object.prototype)).toEqual([]);
  }, 90_000);
});
