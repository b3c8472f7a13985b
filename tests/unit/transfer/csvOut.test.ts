import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/analysis/rates.ts';
import { selectReading } from '../../../src/store/selectors.ts';
import { csvOf, harmless } from '../../../src/transfer/csvOut.ts';
import { rowsAsCsv } from '../../../src/transfer/exportRows.ts';
import { readCsv } from '../../fixtures/csv.ts';
import { selectionAt } from '../../fixtures/selection.ts';

describe('a table of comma-separated values', () => {
  it('begins with the mark of UTF-8 and ends its lines with CR LF', () => {
    expect(csvOf([['a', 'b'], [1, undefined]])).toBe('\uFEFFa,b\r\n1,\r\n');
  });

  it('quotes what would break a row', () => {
    expect(csvOf([['a,b', 'say "x"', 'two\nlines']])).toBe('\uFEFF"a,b","say ""x""","two\nlines"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])('%j is text for a spreadsheet', (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  });

  it.each(['a=b', '1-2', 'CAR-T', ' ', ''])('%j stays as it is', (text) => {
    expect(harmless(text)).toBe(text);
  });

  it('writes a number that is none as an empty cell', () => {
    expect(csvOf([[NaN, Infinity, -0.5]])).toBe('\uFEFF,,-0.5\r\n');
  });
});

describe('the rows on the screen as CSV', () => {
  it('are the cohorts on the screen in their order', async () => {
    const selection = await selectionAt('cancer=gastric-gej&also=earlier&sort=dcr.desc');
    const rows = readCsv(rowsAsCsv(selection));
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.map((row) => row['cohort_id'])).toEqual(selection.cohorts.map(({ id }) => id));
  });

  it('hold count, interval, report and place of the pivotal gastric trial', async () => {
    const rows = readCsv(rowsAsCsv(await selectionAt('cancer=gastric-gej')));
    const row = rows.find(({ trial }) => trial === 'CT041-ST-01');
    expect(row).toMatchObject({
      cancer: 'gastric-gej',
      target: 'CLDN18.2',
      orr_answer: 'rate',
      orr_events: '23',
      orr_n: '104',
      orr_percent: '22.1154',
      dcr_events: '65',
      interval_method: 'clopper-pearson',
      denominator: 'infused',
    });
    expect(Number(row!['orr_lower'])).toBeCloseTo(14.6, 0);
    expect(Number(row!['orr_upper'])).toBeCloseTo(31.3, 0);
    expect(row!['orr_locator']).not.toBe('');
    expect(row!['orr_url']).toMatch(/^https:/);
  });

  it('follow the reading of the view', async () => {
    const selection = await selectionAt('denominator=enrolled&interval=wilson');
    const rows = readCsv(rowsAsCsv(selection));
    const reading = selectReading(selection.state);
    for (const [at, cohort] of selection.cohorts.entries()) {
      const found = answer(cohort, 'orr', selection.state.dataset, reading);
      const n = found.kind === 'rate' ? found.rate.n : cohort.rates.orr?.n;
      expect(rows[at]!['orr_n'], cohort.id).toBe(n === undefined ? '' : String(n));
      expect(rows[at]).toMatchObject({ interval_method: 'wilson', denominator: 'enrolled', orr_answer: found.kind });
    }
  });

  it('name report and place for every figure, lent ones too', async () => {
    const selection = await selectionAt('also=earlier&also=subgroup&also=control&also=case&also=construct&also=no-rate');
    const rows = readCsv(rowsAsCsv(selection));
    const bare = rows.flatMap((row) =>
      ['orr', 'cr', 'dcr', 'mrd_negative', 'crs_any', 'crs3', 'neurotox_any', 'neurotox3']
        .filter((name) => row[`${name}_answer`] === 'rate' || row[`${name}_answer`] === 'bare')
        .filter((name) => row[`${name}_locator`] === '' || row[`${name}_url`] === '' || row[`${name}_source`] === '')
        .map((name) => `${row['cohort_id']} ${name}`),
    );
    expect(bare).toEqual([]);
  });

  it('tell "not applicable" from "not reported" and leave both without a figure', async () => {
    const rows = readCsv(rowsAsCsv(await selectionAt('')));
    const missing = rows.filter((row) => row['dcr_answer'] === 'not-applicable' || row['dcr_answer'] === 'not-reported');
    expect(new Set(missing.map((row) => row['dcr_answer'])).size).toBe(2);
    expect(missing.every((row) => row['dcr_percent'] === '' && row['dcr_lower'] === '')).toBe(true);
  });
});
