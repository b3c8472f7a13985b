import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepIndependent, sharePatients } from '../../../src/analysis/independence.ts';
import { datasetOf } from '../../fixtures/cohorts.ts';

type Parts = Parameters<typeof datasetOf>[0];
const rate = { events: 5, n: 10, basis: 'printed' as const };

/** Ids of the cohorts that stay when no patient may be counted twice. */
function keptOf(parts: Parts): readonly string[] {
  const dataset = datasetOf(parts);
  return keepIndependent(dataset.cohorts, 'orr', dataset).kept.map(({ id }) => id);
}

describe('cohorts of which no two share patients', () => {
  it('are all of those that nothing links, also from one trial', () => {
    expect(keptOf([{ trial: { id: 't' } }, { trial: { id: 't' } }, {}])).toEqual(['c0', 'c1', 'c2']);
  });

  it('hold the final report, not the interim one it replaces, through any number of steps', () => {
    expect(keptOf([{ supersededBy: 'c1' }, { supersededBy: 'c2' }, {}])).toEqual(['c2']);
  });

  it('hold the whole, not its parts', () => {
    expect(keptOf([{ subgroupOf: 'c1', patients: 40 }, { patients: 60 }, { subgroupOf: 'c0' }])).toEqual(['c1']);
  });

  it('hold one of two parts of a whole that is not among them', () => {
    const dataset = datasetOf([{ subgroupOf: 'c2', patients: 5 }, { subgroupOf: 'c2', patients: 9 }, {}]);
    const { kept, dropped } = keepIndependent(dataset.cohorts.slice(0, 2), 'orr', dataset);
    expect(kept.map(({ id }) => id)).toEqual(['c1']);
    expect(dropped.get('c0')?.id).toBe('c1');
  });

  it('hold both parts where they are different cancers, each alone', () => {
    const whole = { cancers: ['gastric-gej', 'pancreatic'], group: 'gi-mixed' };
    const parts = [{ subgroupOf: 'c2', cancers: ['gastric-gej'] }, { subgroupOf: 'c2', cancers: ['pancreatic'] }, whole];
    const dataset = datasetOf(parts);
    const [a, b] = dataset.cohorts;
    expect(sharePatients(a!, b!, 'orr', dataset)).toBe(false);
    const mixed = datasetOf([{ ...parts[0] }, { subgroupOf: 'c2', cancers: ['gi-mixed'] }, whole]);
    expect(sharePatients(mixed.cohorts[0]!, mixed.cohorts[1]!, 'orr', mixed)).toBe(true);
  });

  it('know what the dataset says of either of the two, both ways', () => {
    expect(keptOf([{ sharesPatientsWith: ['c1'], patients: 3 }, { patients: 9 }])).toEqual(['c1']);
    expect(keptOf([{ patients: 9 }, { sharesPatientsWith: ['c0'], patients: 3 }])).toEqual(['c0']);
  });

  it('count what an earlier report shares to the later one that holds it', () => {
    const parts: Parts = [
      { supersededBy: 'c1', sharesPatientsWith: ['c2'], infused: 20 },
      { infused: 30, patients: 30 },
      { infused: 10, patients: 10 },
    ];
    const dataset = datasetOf(parts);
    const [, later, other] = dataset.cohorts;
    expect(sharePatients(later!, other!, 'orr', dataset)).toBe(true);
  });

  it('do not where the later report is smaller, unless its figure is the earlier one’s', () => {
    const later = { infused: 107, rates: { orr: rate, 'crs-any': { ...rate, from: 'Author 2023' } } };
    const dataset = datasetOf([
      { supersededBy: 'c1', sharesPatientsWith: ['c2'], infused: 130 },
      later,
      { infused: 23, rates: { orr: rate, 'crs-any': rate } },
    ]);
    const [, b, c] = dataset.cohorts;
    expect(sharePatients(b!, c!, 'orr', dataset)).toBe(false);
    expect(sharePatients(b!, c!, 'crs-any', dataset)).toBe(true);
  });

  it('are found though cohorts name one another in a circle or name one that is not there', () => {
    expect(keptOf([{ supersededBy: 'c1', patients: 3 }, { subgroupOf: 'c0', patients: 4 }])).toHaveLength(1);
    expect(keptOf([{ supersededBy: 'gone' }, { supersededBy: 'lost' }])).toHaveLength(2);
  });

  it('stay in the order given', () => {
    expect(keptOf([{ patients: 1 }, { patients: 50 }, { patients: 9 }])).toEqual(['c0', 'c1', 'c2']);
  });

  it('are those that setting each beside each keeps, however cohorts are linked', () => {
    const link = fc.option(fc.nat(11).map((at) => `c${at}`), { nil: undefined, freq: 3 });
    const part = fc.record({
      supersededBy: link,
      subgroupOf: link,
      sharesPatientsWith: fc.option(fc.array(fc.nat(11).map((at) => `c${at}`), { maxLength: 2 }), { nil: undefined }),
      patients: fc.nat(60),
      cancers: fc.constantFrom(['gastric-gej'], ['pancreatic'], ['gi-mixed']),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 12 }), (parts) => {
        const dataset = datasetOf(parts);
        const { kept, dropped } = keepIndependent(dataset.cohorts, 'orr', dataset);
        for (const a of kept) for (const b of kept) expect(a === b || !sharePatients(a, b, 'orr', dataset)).toBe(true);
        for (const [id, by] of dropped) {
          expect(kept).toContain(by);
          expect(sharePatients(dataset.cohortById.get(id)!, by, 'orr', dataset)).toBe(true);
        }
        expect(kept.length + dropped.size).toBe(parts.length);
      }),
    );
  });
});
