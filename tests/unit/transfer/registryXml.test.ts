// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { chooseOutcome, groupsOf, outcomesOf, plainTitle, readRecord, type RecordChoice } from '../../../src/transfer/registry/choice.ts';
import { studiesInXml } from '../../../src/transfer/registry/fromXml.ts';
import { readStudy } from '../../../src/transfer/registry/readStudy.ts';
import { tableOf } from '../../../src/transfer/registry/table.ts';
import { recordText } from '../../fixtures/registryRecords.ts';

const text = recordText('NCT01642004.xml');

function checkmate() {
  const studies = studiesInXml(text);
  if (typeof studies === 'string') throw new Error(studies);
  return readStudy(studies[0]);
}

function rates(title: RegExp, set: number | null = 0) {
  const record = checkmate();
  const outcome = record.outcomes.find((entry) => title.test(entry.title))!;
  const outcomes = [{ ...chooseOutcome(tableOf(outcome)), set }];
  const choice: RecordChoice = { cancer: 'nsclc', groups: groupsOf(record, { outcomes }).map(plainTitle), outcomes, harms: new Map() };
  return readRecord(record, choice);
}

describe('the older XML', () => {
  it('is read like the API: who, when, and which outcomes are about response', () => {
    const record = checkmate();
    expect(record).toMatchObject({ id: 'NCT01642004', phases: ['Phase 3'], posted: 'March 17, 2016', enrolled: '352', allocation: 'Randomized' });
    expect(record.countries).toContain('United States');
    expect(outcomesOf(record).likely.map(({ title }) => title.slice(0, 46))).toEqual([
      'Objective Response Rate (ORR) in All Randomize',
      'Objective Response Rate (ORR) by Baseline PD-L',
    ]);
  });

  it('gives the response rates of both arms', () => {
    const orr = rates(/^Objective Response Rate \(ORR\) in All/);
    expect(orr.map(({ title, row }) => [title, row?.rates.orr])).toMatchObject([
      ['Nivolumab', { events: 27, n: 135, percent: 20 }],
      ['Docetaxel', { events: 12, n: 137, percent: 8.8 }],
    ]);
    expect(orr[0]?.row).toMatchObject({ design: 'randomised', phase: '3', year: 2016, enrolled: undefined });
  });

  it('takes the denominators of subgroups from their titles', () => {
    const record = checkmate();
    const table = tableOf(record.outcomes.find(({ title }) => /^Objective.*by Baseline PD-L1/.test(title))!);
    expect(table.sets.map(({ title }) => title)).toEqual([
      'PD-L1 expression >= 5% (n=42,39)',
      'PD-L1 expression < 5% (n=75,69)',
      'PD-L1 not quantifiable at baseline (n=18,29)',
    ]);
    expect(chooseOutcome(table).set).toBeNull();
    expect(rates(/^Objective.*by Baseline PD-L1/, 1).map(({ row }) => row?.rates.orr)).toMatchObject([
      { events: 11, n: 75, percent: 14.7 },
      { events: 8, n: 69, percent: 11.6 },
    ]);
  });

  it('never takes "NA" for a figure', () => {
    const record = checkmate();
    const duration = record.outcomes.find(({ title }) => /Duration of Response|DOR/.test(title))!;
    const table = tableOf(duration);
    const values = table.sets.flatMap(({ lines }) => lines.flatMap(({ category }) => category!.measurements.map(({ value }) => value)));
    expect(values).toContain('NA');
    expect(outcomesOf(record).likely).not.toContain(duration);
  });

  it('matches the adverse events, whose groups have other ids and other case', () => {
    const { adverse } = checkmate();
    expect(adverse?.groups.map(({ id, title }) => [id, title])).toEqual([['E1', 'NIVOLUMAB'], ['E2', 'DOCETAXEL']]);
    expect(adverse?.events.length).toBeGreaterThan(50);
  });

  it('of before 2017 has the participants as its first measure', () => {
    const old = `<clinical_study><id_info><nct_id>NCT00000003</nct_id></id_info><clinical_results><outcome_list><outcome>
      <type>Primary</type><title>Objective Response</title><group_list><group group_id="O1"><title>A</title></group></group_list>
      <measure_list>
        <measure><title>Number of Participants</title><units>participants</units><param>Number</param><category_list><category><measurement_list><measurement group_id="O1" value="37"/></measurement_list></category></category_list></measure>
        <measure><title>Objective Response</title><units>participants</units><param>Number</param><category_list><category><measurement_list><measurement group_id="O1" value="18"/></measurement_list></category></category_list></measure>
      </measure_list></outcome></outcome_list></clinical_results></clinical_study>`;
    const [study] = studiesInXml(old) as readonly unknown[];
    const record = readStudy(study);
    const outcomes = [chooseOutcome(tableOf(record.outcomes[0]!))];
    expect(readRecord(record, { cancer: 'mm', groups: ['a'], outcomes, harms: new Map() })[0]?.row?.rates.orr).toMatchObject({ events: 18, n: 37 });
  });

  it('without a measure is not posted', () => {
    const [study] = studiesInXml('<clinical_study><clinical_results><outcome_list><outcome><title>ORR</title></outcome></outcome_list></clinical_results></clinical_study>') as readonly unknown[];
    expect(readStudy(study).outcomes[0]).toMatchObject({ posted: false });
  });

  it.each([
    [text.slice(0, 60_000), 'xml-cut'],
    ['<clinical_study><a></b></clinical_study>', 'xml-broken'],
    ['<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><clinical_study>&b;</clinical_study>', 'xml-entities'],
    ['<?xml version="1.0"?><something/>', 'xml-unknown'],
  ])('that cannot be read says why (%#)', (broken, code) => {
    expect(studiesInXml(broken)).toBe(code);
  });
});
