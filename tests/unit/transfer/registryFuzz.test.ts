import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RateOutcome } from '../../../src/dataset/dataset.ts';
import { chooseOutcome, groupsOf, outcomesOf, plainTitle, readRecord, type RecordChoice, suggest } from '../../../src/transfer/registry/choice.ts';
import { studiesIn } from '../../../src/transfer/registry/containers.ts';
import { SCALES } from '../../../src/transfer/registry/figure.ts';
import { readStudy } from '../../../src/transfer/registry/readStudy.ts';
import { tableOf } from '../../../src/transfer/registry/table.ts';
import { counted, measured, recordJson, study } from '../../fixtures/registryRecords.ts';

/** The real records, less the outcomes and events that say nothing of response: small enough for thousands of tries. */
function cut(value: unknown): unknown {
  const events = /^(seriousEvents|otherEvents|SeriousEvent|OtherEvent)$/;
  const outcomes = /^(outcomeMeasures|OutcomeMeasure)$/;
  const dropped = /Description$|^(baseline|participantFlow|Baseline|ParticipantFlow|derived|Derived|document|description|Description|eligib|Eligib|references|References|moreInfo|MoreInfo|outcomesModule|OutcomesModule|analyses|OutcomeAnalysis)/;
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (node === null || typeof node !== 'object') return node;
    return Object.fromEntries(
      Object.entries(node).flatMap(([key, child]) => {
        if (dropped.test(key)) return [];
        if (events.test(key) && Array.isArray(child)) return [[key, child.slice(0, 2).map(walk)]];
        if (outcomes.test(key) && Array.isArray(child)) return [[key, child.filter((entry) => /respon|control/i.test(JSON.stringify(entry).slice(0, 300))).map(walk)]];
        return [[key, walk(child)]];
      }),
    );
  };
  return walk(value);
}

const crs = { term: 'Cytokine release syndrome', stats: [{ groupId: 'EG000', numAffected: 20, numAtRisk: 38 }] };
const best = ['CR', 'PR', 'SD', 'PD', 'NE'].map((title, at) => ({ title, ...measured(['8', '10', '12', '9', '1'][at]!) }));
const RECORDS: readonly unknown[] = [
  ...['NCT02369484', 'NCT02856893', 'NCT00567567', 'NCT00023673'].map((id) => cut(recordJson(id))),
  study(
    { title: 'Best Overall Response', paramType: 'COUNT_OF_PARTICIPANTS', unitOfMeasure: 'Participants', denoms: counted('40'), classes: [{ categories: best }] },
    { adverse: { frequencyThreshold: '0', eventGroups: [{ id: 'EG000', title: 'CAR-T' }], seriousEvents: [], otherEvents: [crs] } },
  ),
];

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path];
  return [path, ...Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, Array.isArray(value) ? Number(key) : key]))];
}
const PATHS = RECORDS.map((record) => pathsOf(record).filter(({ length }) => length > 0));

const anyValue = fc.oneof(
  fc.constantFrom<unknown>(null, {}, [], '', 'NA', '0', '1', '-1', '1e9', '0.5', '101', 'Infinity', 'OG001', '<1', '18 ', true, 3, -2, 0.1, [[]], { value: '5' }, '__proto__', 'NOT_POSTED'),
  fc.integer({ min: 0, max: 400 }).map(String),
  fc.string({ maxLength: 5 }),
);
const anyMutation = fc.record({ at: fc.nat(), drop: fc.boolean(), value: anyValue });

function mutate(record: unknown, paths: readonly Path[], mutations: readonly { at: number; drop: boolean; value: unknown }[]): unknown {
  const copy = structuredClone(record);
  for (const { at, drop, value } of mutations) {
    const path = paths[at % paths.length]!;
    let here: unknown = copy;
    for (const key of path.slice(0, -1)) here = here !== null && typeof here === 'object' ? Reflect.get(here, key) : undefined;
    if (here === null || typeof here !== 'object') continue;
    if (drop) Reflect.deleteProperty(here, path.at(-1)!);
    else Reflect.set(here, path.at(-1)!, value);
  }
  // As a file would hold it: a hole in a list is null.
  return JSON.parse(JSON.stringify(copy));
}

/** Every number that stands in a file, as the file writes it. */
function numbersIn(value: unknown): ReadonlySet<number> {
  return new Set((JSON.stringify(value) ?? '').match(/\d+(\.\d+)?/g)?.map(Number) ?? []);
}

function digits(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** What is wrong with a figure, in view of the numbers that stand in its file. */
function lieOf({ events, n, percent, basis }: RateOutcome, numbers: ReadonlySet<number>): string | null {
  if (n !== undefined && !numbers.has(n)) return `n ${n}`;
  const posted = (value: number) => [...numbers].some((number) => [number, number * 100].some((share) => Math.abs(share - value) < 1e-6));
  if (percent !== undefined && (percent > 100 || !posted(percent))) return `percent ${percent}`;
  if (events === undefined) return null;
  if (n === undefined || !Number.isInteger(events) || events > n) return `${events} of ${n}`;
  if (basis === 'printed' && !numbers.has(events)) return `events ${events}`;
  const room = 0.5 * 10 ** -Math.max(0, digits(percent ?? 0) - 2);
  return basis === 'count-from-percent' && Math.abs((events / n) * 100 - (percent ?? NaN)) > room ? `${events}/${n} for ${percent}%` : null;
}

/** Every figure that any choice would read from a file. */
function figuresIn(file: unknown): readonly RateOutcome[] {
  return (studiesIn(file) ?? []).flatMap((one) => {
    const record = readStudy(one);
    suggest(record, new Map());
    const { likely, others } = outcomesOf(record);
    return [...likely, ...others].flatMap((outcome) => {
      const table = tableOf(outcome);
      const scales = table.scale === null ? SCALES : [table.scale];
      const choices = table.sets.flatMap((_, set) => scales.map((scale) => ({ ...chooseOutcome(table), set, scale })));
      return choices.flatMap((entry) => {
        const outcomes = [entry];
        const choice: RecordChoice = { cancer: 'mm', groups: groupsOf(record, { outcomes }).map(plainTitle), outcomes, harms: new Map() };
        return readRecord(record, choice).flatMap(({ row }) => Object.values(row?.rates ?? {}));
      });
    });
  });
}

function liesIn(file: unknown): readonly string[] {
  const numbers = numbersIn(file);
  return figuresIn(file).flatMap((figure) => lieOf(figure, numbers) ?? []);
}

describe('mutated records', () => {
  it('never throw, and never give a figure that is not in the file', () => {
    fc.assert(
      fc.property(fc.nat(RECORDS.length - 1), fc.array(anyMutation, { minLength: 1, maxLength: 4 }), (which, mutations) => {
        expect(liesIn(mutate(RECORDS[which], PATHS[which]!, mutations))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  it('as they are, are honest too', () => {
    for (const record of RECORDS) {
      expect(figuresIn(record).length).toBeGreaterThan(0);
      expect(liesIn(record)).toEqual([]);
    }
  });

  it('leave the prototype alone', () => {
    const evil = JSON.parse('{"protocolSection":{"__proto__":{"polluted":1},"identificationModule":{"__proto__":{"nctId":"NCT99999999"}}},"__proto__":{"hasResults":true}}');
    expect(readStudy(evil).id).toBe('');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
