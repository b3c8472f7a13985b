import { expect, it } from 'vitest';
import { Gathering, pieces } from '../../../src/transfer/pieces.ts';
import { readFile } from '../../../src/transfer/readFile.ts';
import { CANCERS } from '../../fixtures/cohorts.ts';

const read = (text: string) => readFile(new File([text], 'x.csv'), { cancers: CANCERS, products: [] }, {}, () => undefined);

it('a table comes out of its pieces as it went in, less what was undefined', async () => {
  const rows = Array.from({ length: 1001 }, (_, at) => `T-${at % 700},cel ${at % 20},mm,${at % 30},30,"\u202ea,b${at}"`);
  const contents = await read(['trial,product,cancer,orr_events,orr_n,cohort', ...rows].join('\n'));
  const { rest, list } = pieces(contents);
  const sent = [...list].map((piece) => structuredClone(piece));
  expect(sent.length).toBeGreaterThan(3);
  expect(JSON.stringify(rest).length).toBeLessThan(JSON.stringify(contents).length / 5);
  const gathering = new Gathering();
  for (const piece of sent) gathering.add(piece);
  expect(gathering.complete(structuredClone(rest))).toEqual(contents);
});

it('what is no table needs no pieces', async () => {
  const contents = await read('just words');
  const { rest, list } = pieces(contents);
  expect([...list]).toEqual([]);
  expect(new Gathering().complete(rest)).toBe(contents);
});
