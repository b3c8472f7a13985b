import { describe, expect, it } from 'vitest';
import { bundled } from '../../../src/dataset/bundled.ts';
import type { Cohort, RateOutcome } from '../../../src/dataset/dataset.ts';
import type { RateMeasure } from '../../../src/dataset/vocabulary.ts';
import { type CsvReading, readCsv } from '../../../src/transfer/csvFile.ts';
import { rowsAsCsv } from '../../../src/transfer/exportRows.ts';
import { isFault } from '../../../src/transfer/problems.ts';
import { unpacked } from '../../fixtures/ownTable.ts';
import { selectionAt } from '../../fixtures/selection.ts';

const MEASURES = ['orr', 'cr', 'dcr', 'pr', 'sd', 'pd', 'ne', 'crs-3plus', 'neurotox-3plus', 'mrd-negative', 'crs-any', 'neurotox-any'] as const satisfies readonly RateMeasure[];
const counts = (rate: RateOutcome | undefined) => (rate?.events === undefined || rate.n === undefined ? undefined : `${rate.events}/${rate.n}`);
const countsOf = ({ rates }: Pick<Cohort, 'rates'>) => MEASURES.map((measure) => counts(rates[measure]));

describe('an exported table', () => {
  it('is read again with the same trials, reports and figures', async () => {
    const text = rowsAsCsv({ ...(await selectionAt('')), cohorts: bundled.cohorts });
    const vocabulary = { cancers: bundled.cancers, products: [...bundled.productById.values()] };
    const reading = (await readCsv(text, 'export.csv', vocabulary, {}, () => undefined)) as CsvReading;
    const { cohorts } = unpacked(reading.table);
    const faults = reading.problems.filter(isFault);
    // What the dataset has as a percentage, or a count of nobody knows how many, is no pair of events and n.
    expect(faults.filter(({ code }) => code !== 'no-pair' && code !== 'no-n')).toEqual([]);
    const readable = bundled.cohorts.filter((_, at) => !faults.some(({ line }) => line === at + 2));
    expect(readable.length).toBeGreaterThan(bundled.cohorts.length * 0.8);
    expect(cohorts.map(countsOf)).toEqual(readable.map(countsOf));
    // Without a pair of events and n, a percentage is no response rate of a table.
    const marks = ({ extras }: Pick<Cohort, 'extras'>) => extras.filter((extra) => extra !== 'no-rate');
    expect(cohorts.map(marks)).toEqual(readable.map(marks));
    const ids = new Map(cohorts.map(({ id }, at) => [id, readable[at]!.id]));
    const names = new Set(ids.values());
    const among = (id: string | undefined) => (id !== undefined && names.has(id) ? id : undefined);
    expect(cohorts.map(({ supersededBy, subgroupOf }) => [ids.get(supersededBy ?? ''), ids.get(subgroupOf ?? '')])).toEqual(
      readable.map(({ supersededBy, subgroupOf }) => [among(supersededBy), among(subgroupOf)]),
    );
    expect(cohorts.map(({ sharesPatientsWith = [] }) => sharesPatientsWith.map((id) => ids.get(id)))).toEqual(
      readable.map(({ sharesPatientsWith = [] }) => sharesPatientsWith.filter((id) => names.has(id))),
    );
    expect(new Set(marks({ extras: readable.flatMap(({ extras }) => extras) })).size).toBe(5);
    expect(cohorts.map(({ trial: { product } }) => product)).toEqual(readable.map(({ trial: { product } }) => product));
    expect(cohorts.map(({ cancers, arm, year, enrolled, followUpMonths }) => [cancers, arm, year, enrolled, followUpMonths])).toEqual(
      readable.map(({ cancers, arm, year, enrolled, followUpMonths }) => [cancers, arm, year, enrolled, followUpMonths]),
    );
  });
});
