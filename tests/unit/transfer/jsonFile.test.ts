import { describe, expect, it } from 'vitest';
import { bundled, loadDetails } from '../../../src/dataset/bundled.ts';
import { readFiles } from '../../../src/dataset/files.ts';
import { readDatasetFile } from '../../../src/transfer/jsonFile.ts';
import { isCut, placeOfPath } from '../../../src/transfer/jsonText.ts';
import { withOwn } from '../../fixtures/ownTable.ts';

const page = await loadDetails();
const read = async (value: unknown) => readDatasetFile(JSON.stringify(value, null, 1), page);

const TRIAL = {
  id: 'my-trial', name: 'MY-1', registryIds: [], noRegistryId: { en: 'none' }, phase: '1', design: 'single-arm', countries: ['DE'], product: 'my-cel',
  cohorts: [
    {
      id: 'my-cohort', label: { en: 'All' }, arm: 'car-t', treatment: 'my-cel', cancers: ['mm'], infused: 10, source: 'me-2026', headline: true,
      outcomes: [{ measure: 'orr', events: 3, n: 10, percent: 30, basis: 'printed', locator: 'Table 1' }],
    },
  ],
};
const FILE = {
  $schema: './schema.json',
  sources: [{ id: 'me-2026', kind: 'preprint', title: 'Mine', year: 2026, url: 'https://example.org/x', readAt: [] }],
  products: [{ id: 'my-cel', name: 'my-cel', aliases: [], targets: ['CD19'], cellSource: 'autologous', construct: 'car-t' }],
  trials: [TRIAL],
};

describe('a file in the dataset’s schema', () => {
  it('is read, and may name what the page has', async () => {
    const reading = await read(FILE);
    expect(reading?.problems).toEqual([]);
    const own = { id: 'own1', name: 'mine.json', ...reading!.read! };
    const dataset = withOwn(bundled, [own], true);
    expect(dataset.cohorts).toMatchObject([{ id: 'own1-my-cohort', own: true, year: 2026, cite: 'Mine 2026', rates: { orr: { events: 3, n: 10 } } }]);
    const [product] = page.productById.keys();
    expect((await read([{ ...TRIAL, product, cohorts: [{ ...TRIAL.cohorts[0], source: [...page.sourceById.keys()][0] }] }]))?.read).not.toBeNull();
  });

  it('gives the bundled dataset back, figure by figure', async () => {
    const reading = await read(readFiles());
    expect(reading?.problems.filter(({ code }) => code !== 'integrity-note')).toEqual([]);
    const dataset = withOwn(bundled, [{ id: 'own1', name: 'all.json', ...reading!.read! }], true);
    expect(dataset.cohorts.map(({ rates }) => rates)).toEqual(bundled.cohorts.map(({ rates }) => rates));
    expect(dataset.cohorts.map(({ supersededBy }) => supersededBy?.slice('own1-'.length))).toEqual(bundled.cohorts.map(({ supersededBy }) => supersededBy));
  });

  it('that does not fit is not read at all, and says where, what and what was expected', async () => {
    const outcome = { measure: 'orr', events: '3', n: 10, basis: 'printed', locator: 'x' };
    const reading = await read({ ...FILE, trials: [{ ...TRIAL, phase: '7', cohorts: [{ ...TRIAL.cohorts[0], outcomes: [outcome] }], extra: 1 }] });
    expect(reading?.read).toBeNull();
    expect(reading?.problems.map(({ column, found, expected }) => [column, found, expected])).toEqual([
      ['trials › my-trial › phase', '7', '1, 2, 3, 1/2, 2/3, n/a'],
      ['trials › my-trial › cohorts › my-cohort › outcomes › orr › events', '3', 'number'],
      ['trials › my-trial', 'extra', '–'],
    ]);
    expect(reading?.problems.every(({ line }) => line !== undefined && line > 1)).toBe(true);
  });

  it('with a false figure or a name that leads nowhere is not read', async () => {
    const readWith = (change: object) => read({ ...FILE, trials: [{ ...TRIAL, cohorts: [{ ...TRIAL.cohorts[0], ...change }] }] });
    expect(await readWith({ outcomes: [{ measure: 'orr', events: 11, n: 10, basis: 'printed', locator: 'x' }] })).toMatchObject({
      read: null,
      problems: [{ code: 'integrity', expected: 'events-above-n', column: 'my-trial › my-cohort › orr', found: '11 of 10' }],
    });
    expect(await readWith({ source: 'nowhere' })).toMatchObject({ read: null, problems: [{ code: 'reference', found: 'sources: nowhere' }] });
    expect(await readWith({ cancers: ['xx'] })).toMatchObject({ read: null, problems: [{ code: 'reference', found: 'cancers: xx' }] });
  });

  it('of another kind is none', async () => {
    for (const other of [{}, { a: 1 }, 5, 'x', null, { features: [] }]) expect(await read(other)).toBeNull();
    expect(await read([])).toMatchObject({ read: null });
    expect((await readDatasetFile('{"trials":[],"__proto__":{"polluted":1}}', page))?.read).toBeNull();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('with links that are not https is not read', async () => {
    const reading = await read({ ...FILE, sources: [{ ...FILE.sources[0], url: 'javascript:alert(1)' }] });
    expect(reading?.read).toBeNull();
  });
});

describe('places in a JSON text', () => {
  it('are found by path', () => {
    const text = '{\n "a": [1, {"b,}": "x\\"]"},\n  2],\n "c": {"d": null}\n}';
    expect(placeOfPath(text, ['a', 2])).toEqual({ line: 3, column: 3 });
    expect(placeOfPath(text, ['a', 1, 'b,}'])).toEqual({ line: 2, column: 19 });
    expect(placeOfPath(text, ['c', 'd'])).toEqual({ line: 4, column: 13 });
    expect(placeOfPath(text, ['a', 9])).toEqual({ line: 2, column: 7 });
  });

  it('a text that ends too early is told from a broken one', () => {
    const text = JSON.stringify({ a: [1, { b: 'x"]' }] });
    for (let end = 1; end < text.length; end++) expect(isCut(text.slice(0, end))).toBe(true);
    expect(isCut(text)).toBe(false);
    expect(isCut('{"a": 1,}')).toBe(false);
  });
});
