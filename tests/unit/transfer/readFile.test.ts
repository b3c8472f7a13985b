import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEMPLATE } from '../../../src/transfer/csvFields.ts';
import { LARGEST } from '../../../src/transfer/fileKind.ts';
import { type Contents, readFile } from '../../../src/transfer/readFile.ts';
import { CANCERS } from '../../fixtures/cohorts.ts';
import { recordText } from '../../fixtures/registryRecords.ts';

const vocabulary = { cancers: CANCERS, products: [] };
const read = (content: BlobPart, name = 'x.csv', breath: (done: number) => void = () => undefined) =>
  readFile(new File([content], name), vocabulary, {}, breath);
/** What a file was found to be, in a word. */
const verdict = (contents: Contents) => (contents.kind === 'refused' ? contents.refusal.code : contents.kind);

describe('a file', () => {
  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['{"protocolSection": {}}', 'records'],
    ['{"studies": []}', 'registry-list'],
    ['{"FullStudiesResponse": {"NStudiesFound": 0, "FullStudies": []}}', 'registry-list'],
    ['{"trials": []}', 'json'],
    ['[1, 2', 'json-cut'],
    ['{"a" 1}', 'json-broken'],
    ['<clinical_study/>', 'xml'],
    ['<svg xmlns="x"/>', 'picture'],
    ['<html>', 'html'],
    ['NCT Number,Study Title,Study URL\nNCT01,x,y\n', 'registry-list'],
    ['trial,cancer,orr_events,orr_n\nT,mm,1,2\n', 'table'],
    ['one\ntwo\n', 'csv-headings'],
  ])('holding %j is %s', async (content, expected) => {
    expect(verdict(await read(content))).toBe(expected);
  });

  it('too large is not even loaded', async () => {
    const file = new File(['x'], 'big.csv');
    Object.defineProperty(file, 'size', { value: LARGEST + 1 });
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('loaded')) });
    expect(await readFile(file, vocabulary, {}, () => undefined)).toEqual({ kind: 'refused', refusal: { code: 'too-big', found: String(LARGEST + 1) } });
  });

  it('of a registry cut off anywhere is said to be cut off', async () => {
    const text = recordText('NCT02369484.json');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: text.trimEnd().length - 1 }), async (end) => {
        expect(verdict(await read(text.slice(0, end)))).toBe('json-cut');
      }),
      { numRuns: 300 },
    );
  });

  it('of any bytes is refused or read, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), fc.constantFrom('', '{', '[', '<', 'trial,cancer,orr_events,orr_n\n'), async (bytes, start) => {
        const contents = await read(new Blob([start, Uint8Array.from(bytes)]) as unknown as BlobPart);
        expect(contents.kind).toBeTypeOf('string');
      }),
      { numRuns: 2000 },
    );
  });

  it('with 20,000 rows is read in steps that tell how far they are', async () => {
    const row = (at: number) => TEMPLATE.map((field) => ({ trial: `T-${at}`, product: `cel-${at % 90}`, target: 'CD19', cancer: 'mm', year: '2024', orr_events: String(at % 30), orr_n: '30' })[field as 'trial'] ?? '').join(',');
    const text = [TEMPLATE.join(','), ...Array.from({ length: 20_000 }, (_, at) => row(at))].join('\n');
    const steps: number[] = [];
    const contents = await read(text, 'x.csv', (done) => steps.push(done));
    expect(contents).toMatchObject({ kind: 'table', table: { rows: 20_000, faulty: 0, problemCount: 0 } });
    expect(steps.length).toBeGreaterThan(50);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  }, 60_000);
});
