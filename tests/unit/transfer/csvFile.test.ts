import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEMPLATE } from '../../../src/transfer/csvFields.ts';
import { type CsvChoices, readCsv } from '../../../src/transfer/csvFile.ts';
import { CANCERS } from '../../fixtures/cohorts.ts';
import { linesOf, unpacked } from '../../fixtures/ownTable.ts';

const vocabulary = { cancers: CANCERS, products: [] };

async function read(text: string, choices: CsvChoices = {}) {
  const reading = await readCsv(text, 'trials.csv', vocabulary, choices, () => undefined);
  if (typeof reading === 'string') throw new Error(reading);
  const overview = unpacked(reading.table);
  return { ...reading, overview, lines: linesOf(overview.cohorts) };
}

const HEAD = 'trial,cancer,orr_events,orr_n';

/** What is wrong, in short: `line heading code found/expected`. */
async function problems(text: string): Promise<readonly string[]> {
  return (await read(text)).problems.map(({ line, column, code, found, expected }) =>
    [line, column, code, [found, expected].filter((part) => part !== undefined).join('/')].filter((part) => part !== undefined).join(' ').trim(),
  );
}

describe('a table', () => {
  it('needs no more than trial, cancer and one pair', async () => {
    const { overview, faulty, lines } = await read(`${HEAD}\nT-1,mm,18,37\nT-2,mm,3,6\n`);
    expect(faulty).toBe(0);
    expect(lines).toEqual([2, 3]);
    expect(overview.cohorts.map(({ rates, own, year }) => [rates.orr?.events, rates.orr?.n, own, year])).toEqual([
      [18, 37, true, undefined],
      [3, 6, true, undefined],
    ]);
    expect(overview.trials[0]).toMatchObject({ name: 'T-1', phase: 'n/a', design: 'n/a', countries: [] });
  });

  it('reads every column of the template', async () => {
    const cells = [
      'CT-9', 'new-cel', 'CD19; CD22', 'B-ALL', 'Phase I/II', 'randomized', 'China; USA', '2024-05-01', 'Dose 2', '50', '48',
      '', '', '20', '40', '', '', '', '', '', '', '3', '48', '1', '48', '12,5', 'IMWG', 'Doe 2024', 'https://doi.org/10.1/x',
    ];
    const row = cells.map((cell) => (/[;,]/.test(cell) ? `"${cell}"` : cell)).join(',');
    const { overview, problems: found } = await read(`${TEMPLATE.join(',')}\n${row}\n`);
    expect(found).toEqual([]);
    expect(overview.products).toMatchObject([{ name: 'new-cel', targets: ['CD19', 'CD22'] }]);
    expect(overview.trials).toMatchObject([{ name: 'CT-9', phase: '1/2', design: 'randomised', countries: ['CN', 'US'] }]);
    expect(overview.cohorts).toMatchObject([
      {
        label: { en: 'Dose 2' }, cancers: ['b-all'], group: 'b-all', year: 2024, enrolled: 50, infused: 48, patients: 40,
        followUpMonths: 12.5, cite: 'Doe 2024', url: 'https://doi.org/10.1/x', own: true,
        rates: { cr: { events: 20, n: 40, criteria: 'IMWG' }, 'crs-3plus': { events: 3, n: 48 }, 'neurotox-3plus': { events: 1, n: 48 } },
      },
    ]);
  });

  it.each([[','], [';'], ['\t'], ['|']])('finds the delimiter %j', async (delimiter) => {
    const text = [HEAD, 'T-1,mm,1,4'].map((line) => line.replaceAll(',', delimiter)).join('\r\n');
    const { delimiter: found, overview } = await read(text);
    expect(found).toBe(delimiter);
    expect(overview.cohorts[0]?.rates.orr).toMatchObject({ events: 1, n: 4 });
  });

  it.each([
    ['a byte order mark', `\ufeff${HEAD}\nT-1,mm,1,4\n`],
    ['CRLF', `${HEAD}\r\nT-1,mm,1,4\r\n`],
    ['CR', `${HEAD}\rT-1,mm,1,4\r`],
    ['blank lines', `\n${HEAD}\n\nT-1,mm,1,4\n\n`],
    ['quotes', '"trial","cancer","orr_events","orr_n"\n"T-1","mm","1","4"'],
    ['sep=', `sep=;\n${HEAD.replaceAll(',', ';')}\nT-1;mm;1;4\n`],
    ['full-width digits', `${HEAD}\nT-1,mm,１,４\n`],
    ['counts with a decimal', `${HEAD.replaceAll(',', ';')}\nT-1;mm;1,0;4,00\n`],
    ['headings in other words', 'Study;Tumor type;ORR events;ORR n\nT-1;Multiple Myeloma;1;4\n'],
    ['headings in Chinese', '试验,癌种,orr_events,orr_n\nT-1,多发性骨髓瘤,1,4\n'],
  ])('copes with %s', async (_, text) => {
    const { overview, problems: found } = await read(text);
    expect(found).toEqual([]);
    expect(overview.trials[0]?.name).toBe('T-1');
    expect(overview.cohorts).toMatchObject([{ cancers: ['mm'], rates: { orr: { events: 1, n: 4 } } }]);
  });

  it('keeps line numbers across quoted line ends', async () => {
    const { lines, overview } = await read(`${HEAD}\n"T\n1",mm,1,4\nT-2,mm,1,4\n`);
    expect(lines).toEqual([2, 4]);
    expect(overview.trials[0]?.name).toBe('T 1');
  });

  it('asks for a mapping where headings are not known, and follows one made by hand', async () => {
    const text = 'name,where,k,of\nT-1,mm,1,4\n';
    const { lacking, mapping, samples, rows } = await read(text);
    expect(lacking).toEqual(['trial', 'cancer', 'pair']);
    expect(mapping).toEqual([null, null, null, null]);
    expect(samples).toEqual(['T-1', 'mm', '1', '4']);
    expect(rows).toBe(0);
    const { overview } = await read(text, { mapping: ['trial', 'cancer', 'orr_events', 'orr_n'] });
    expect(overview.cohorts[0]?.rates.orr).toMatchObject({ events: 1, n: 4 });
  });

  it('asks what an unknown cancer is, and follows the answer', async () => {
    const text = `${HEAD}\nT-1,Kahler’s disease,1,4\n`;
    const { unknownCancers, faulty } = await read(text);
    expect([unknownCancers, faulty]).toEqual([['Kahler’s disease'], 1]);
    const { overview } = await read(text, { cancers: [['Kahler’s disease', 'mm']] });
    expect(overview.cohorts[0]?.cancers).toEqual(['mm']);
  });

  it('says which line and column is wrong, what was found and what was expected', async () => {
    expect(await problems(`${HEAD}\n,mm,1,4\n`)).toEqual(['2 trial missing']);
    expect(await problems(`${HEAD}\nT,,1,4\n`)).toEqual(['2 cancer missing']);
    expect(await problems(`${HEAD}\nT,xx,1,4\n`)).toEqual(['2 cancer cancer xx']);
    expect(await problems(`${HEAD}\nT,mm,45%,40\n`)).toEqual(['2 orr_events not-count 45%']);
    expect(await problems(`${HEAD}\nT,mm,0.45,40\n`)).toEqual(['2 orr_events not-count 0.45']);
    expect(await problems(`${HEAD}\nT,mm,5²,40\n`)).toEqual(['2 orr_events not-count 5²']);
    expect(await problems(`${HEAD}\nT,mm,1\u200b1,40\n`)).toEqual(['2 orr_events not-count 11']);
    expect(await problems(`${HEAD}\nT,mm,-1,40\n`)).toEqual(['2 orr_events not-count -1']);
    expect(await problems(`${HEAD}\nT,mm,5,\n`)).toEqual(['2 orr_events no-n 5/orr_n']);
    expect(await problems(`${HEAD}\nT,mm,0,0\n`)).toEqual(['2 orr_n n-zero 0']);
    expect(await problems(`${HEAD}\nT,mm,5,4\n`)).toEqual(['2 orr_events above-n 5/4']);
    expect(await problems(`${HEAD}\nT,mm,,4\n`)).toEqual(['2 no-pair']);
    expect(await problems(`${HEAD}\nT,mm,1,4,5\n`)).toEqual(['2 too-long-row 5/4']);
    expect(await problems(`${HEAD}\nT,mm,1`)).toEqual(['2 cut-row 3/4']);
    expect(await problems(`${HEAD}\nT,mm,1,4\nT,mm,1,4\n`)).toEqual(['3 twice 2']);
    expect(await problems(`${HEAD},cr_events,cr_n\nT,mm,5,10,6,10\n`)).toEqual(['2 cr_events above-orr 6/5']);
    expect(await problems(`${HEAD},dcr_events,dcr_n\nT,mm,5,10,4,10\n`)).toEqual(['2 orr_events above-dcr 5/4']);
    expect(await problems(`${HEAD},sd_events,pd_events\nT,mm,5,10,6,6\n`)).toEqual(['2 parts-above-n 12/10']);
    expect(await problems(`${HEAD},dcr_events,dcr_n\nT,b-all,5,10,6,10\n`)).toEqual(['2 dcr_events no-dcr']);
    expect(await problems(`${HEAD},enrolled,infused\nT,mm,5,10,11,12\n`)).toEqual(['2 infused above-enrolled 12/11']);
    expect(await problems(`${HEAD},phase\nT,mm,5,10,7\n`)).toEqual(['2 phase phase 7/1, 1/2, 2, 2/3, 3, n/a']);
    expect(await problems(`${HEAD},year\nT,mm,5,10,24\n`)).toEqual(['2 year year 24/1990–2099']);
    expect(await problems(`${HEAD},country\nT,mm,5,10,Atlantis\n`)).toEqual(['2 country country Atlantis']);
    expect(await problems(`${HEAD}\nT,"mm,5,10\n`)).toEqual(['2 quote']);
  });

  it('notes, and still reads, what only needs a look', async () => {
    expect(await problems(`${HEAD},url,source\nT,mm,5,10\n`)).toEqual(['2 short-row 4/6']);
    expect(await problems(`${HEAD},url\nT,mm,5,10,http://x.example\n`)).toEqual(['2 url not-https http://x.example']);
    expect(await problems('trial,cancer,crs3_events,crs3_n\nT,mm,5,10\n')).toEqual(['2 no-rate']);
    const { overview } = await read(`${HEAD},url\nT,mm,5,10,http://x.example\n`);
    expect(overview.cohorts[0]).toMatchObject({ url: undefined, cite: 'http://x.example' });
  });

  it('never takes an empty cell or a word for "none" as zero', async () => {
    for (const none of ['', 'NA', 'n/a', '-', '–', 'NR', 'not reported', '未报告']) {
      const { overview } = await read(`${HEAD},cr_events,cr_n\nT,mm,5,10,${none},${none}\n`);
      expect(overview.cohorts[0]?.rates.cr).toBeUndefined();
    }
  });

  it('takes a row whole or not at all', async () => {
    const { overview, faulty, rows } = await read(`${HEAD},year\nT-1,mm,5,10,nonsense\nT-2,mm,5,10,2020\n`);
    expect([rows, faulty, overview.cohorts.length]).toEqual([2, 1, 1]);
  });

  it('refuses what is no table', async () => {
    for (const [text, code] of [['', 'csv-rows'], ['just words\nand more', 'csv-headings'], [HEAD, 'csv-rows']]) {
      expect(await readCsv(text!, 'x', vocabulary, {}, () => undefined)).toBe(code);
    }
  });
});

describe('what a file may try', () => {
  it('text stays text: no markup, no formula guard, no disguise, no prototype', async () => {
    const text = `__proto__,constructor,${HEAD}\n{"x":1},y,"<img src=x onerror=alert(1)>\u202egnp.exe\u200b",mm,1,4\n,,'=1+1,mm,1,4\n`;
    const { overview, headings } = await read(text);
    expect(headings.slice(0, 2)).toEqual(['__proto__', 'constructor']);
    expect(overview.trials.map(({ name }) => name)).toEqual(['<img src=x onerror=alert(1)>gnp.exe', '=1+1']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://x.example', 'https://user:pw@x.example', '//x.example', 'HTTPS ://x'])(
    'makes no link of %s',
    async (url) => {
      const { overview } = await read(`${HEAD},url\nT,mm,5,10,"${url}"\n`);
      expect(overview.cohorts[0]?.url).toBeUndefined();
    },
  );

  it('cuts very long names for display', async () => {
    const { overview } = await read(`${HEAD}\n${'名'.repeat(100_000)},mm,5,10\n`);
    expect(overview.trials[0]?.name.length).toBe(160);
    expect(overview.trials[0]?.name.endsWith('…')).toBe(true);
  });

  it('whatever is cut off or changed, it never throws and never shows a figure that is not in the file', async () => {
    const base = `${HEAD},cr_events,cr_n,year\n"T, 1",mm,18,37,4,37,2021\nT-2,"B-ALL",3,6,2,6,\nT-3;x,pancreatic,11,104,,,2025\n`;
    const mutation = fc.record({ at: fc.nat(base.length), drop: fc.nat(6), put: fc.string({ maxLength: 4, unit: fc.constantFrom('"', ',', '\n', '7', ';', 'é', '\0', '\u202e', '.') }) });
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { maxLength: 4 }), fc.nat(base.length), async (mutations, cut) => {
        let text = base.slice(0, base.length - (mutations.length === 0 ? cut : 0));
        for (const { at, drop, put } of mutations) text = text.slice(0, at) + put + text.slice(at + drop);
        const reading = await readCsv(text, 'x', vocabulary, {}, () => undefined);
        if (typeof reading === 'string') return;
        for (const { rates } of unpacked(reading.table).cohorts) {
          for (const { events, n } of Object.values(rates)) {
            expect(text).toContain(String(events));
            expect(text).toContain(String(n));
            expect(events!).toBeLessThanOrEqual(n!);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });
});
