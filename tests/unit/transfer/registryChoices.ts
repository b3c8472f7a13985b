/** What a test chooses of a record, and what is then read, in short. */
import { cancerIndex } from '../../../src/transfer/cancerNames.ts';
import { chooseOutcome, groupsOf, type OutcomeChoice, plainTitle, readRecord, type RecordChoice } from '../../../src/transfer/registry/choice.ts';
import { studiesIn } from '../../../src/transfer/registry/containers.ts';
import { readStudy } from '../../../src/transfer/registry/readStudy.ts';
import type { RegistryRecord } from '../../../src/transfer/registry/record.ts';
import { tableOf } from '../../../src/transfer/registry/table.ts';
import { CANCERS } from '../../fixtures/cohorts.ts';
import { study } from '../../fixtures/registryRecords.ts';

export const names = cancerIndex(CANCERS);
export const record = (value: unknown) => readStudy(studiesIn(value)![0]);

/** Chooses outcomes by title and all groups. */
export function chosen(of: RegistryRecord, titles: readonly (string | RegExp)[], change: Partial<OutcomeChoice> = {}, groups?: readonly string[]): RecordChoice {
  const outcomes = titles.map((title) => {
    const outcome = of.outcomes.find((entry) => (typeof title === 'string' ? entry.title === title : title.test(entry.title)))!;
    return { ...chooseOutcome(tableOf(outcome)), ...change };
  });
  return { cancer: 'mm', groups: (groups ?? groupsOf(of, { outcomes })).map(plainTitle), outcomes, harms: new Map() };
}

/** `orr 18/37 45%` for each figure of each group that gives a row. */
export function rates(of: RegistryRecord, choice: RecordChoice): readonly string[][] {
  return readRecord(of, choice).map(({ row }) =>
    Object.entries(row?.rates ?? {}).map(([measure, { events, n, percent, basis }]) =>
      [measure, `${events ?? '?'}/${n ?? '?'}`, percent === undefined ? '' : `${percent}%`, basis === 'printed' ? '' : basis].filter(Boolean).join(' '),
    ),
  );
}

/** The figures of a small study, its first set and first suggestion taken. */
export function small(outcome: Record<string, unknown>, change: Partial<OutcomeChoice> = {}, more = {}): readonly string[][] {
  const of = record(study(outcome, more));
  return rates(of, chosen(of, [/./], { set: 0, ...change }));
}
