import { describe, expect, it } from 'vitest';
import { claimedTwice, outcomesOf, readRecord, suggest } from '../../../src/transfer/registry/choice.ts';
import { studiesIn } from '../../../src/transfer/registry/containers.ts';
import { readStudy } from '../../../src/transfer/registry/readStudy.ts';
import { tableOf, unreadable } from '../../../src/transfer/registry/table.ts';
import { counted, measured, study } from '../../fixtures/registryRecords.ts';
import { chosen, names, rates, record, small } from './registryChoices.ts';

describe('a layout', () => {
  it('1: counts, by type or by unit', () => {
    expect(small({ paramType: 'COUNT_OF_PARTICIPANTS', unitOfMeasure: 'Participants', classes: [{ categories: [measured('18')] }] })).toEqual([['orr 18/40']]);
    expect(small({ unitOfMeasure: 'participants', classes: [{ categories: [measured('18')] }] })).toEqual([['orr 18/40']]);
    expect(small({ title: 'Objective Response Rate', unitOfMeasure: 'responders', classes: [{ categories: [measured('18')] }] })).toEqual([['orr 18/40']]);
  });

  it('2: percentages, with the one count that fits', () => {
    expect(small({})).toEqual([['orr 18/40 45% count-from-percent']]);
    expect(small({ unitOfMeasure: '% of pediatric responders', classes: [{ categories: [measured('12.5')] }] })).toEqual([['orr 5/40 12.5% count-from-percent']]);
  });

  it('3: proportions under misleading titles; where unit and value disagree, the reader says which', () => {
    expect(small({ title: 'Number With Overall Response', unitOfMeasure: 'proportion of patients', classes: [{ categories: [measured('0.45')] }] })).toEqual([
      ['orr 18/40 45% count-from-percent'],
    ]);
    expect(small({ unitOfMeasure: 'proportion', classes: [{ categories: [measured('45')] }] })).toEqual([['orr 18/40 45% count-from-percent']]);
    const doubtful = { classes: [{ categories: [measured('0.45')] }] };
    expect(tableOf(record(study(doubtful)).outcomes[0]!).scale).toBeNull();
    expect(small(doubtful)).toEqual([[]]);
    expect(small(doubtful, { scale: 'proportion' })).toEqual([['orr 18/40 45% count-from-percent']]);
    expect(tableOf(record(study({ unitOfMeasure: 'participants', classes: [{ categories: [measured('33.3')] }] })).outcomes[0]!).scale).toBeNull();
  });

  it('4: a rate that fits several counts, or none, keeps its percentage and gets no count', () => {
    expect(small({ denoms: counted('300'), classes: [{ categories: [measured('54')] }] })).toEqual([['orr ?/300 54%']]);
    expect(small({ denoms: counted('10'), classes: [{ categories: [measured('33')] }] })).toEqual([['orr ?/10 33%']]);
    const withLimits = { measurements: [{ groupId: 'OG000', value: '55', lowerLimit: '48.3', upperLimit: '61.7' }] };
    expect(small({ denoms: counted('227'), dispersionType: '95% Confidence Interval', classes: [{ categories: [withLimits] }] })).toEqual([
      ['orr 125/227 55% count-from-percent'],
    ]);
  });

  it('5: units and types may be missing: then the reader says what the values are', () => {
    const bare = { paramType: undefined, unitOfMeasure: undefined, classes: [{ categories: [measured('18')] }] };
    expect(tableOf(record(study(bare)).outcomes[0]!).scale).toBeNull();
    expect(small(bare, { scale: 'count' })).toEqual([['orr 18/40']]);
  });

  const count = { paramType: 'COUNT_OF_PARTICIPANTS', unitOfMeasure: 'Participants' };
  const row = (title: string, ...values: string[]) => ({ title, ...measured(...values) });

  it('6: best response as categories of one class, or as classes with one category', () => {
    const parts = [['Complete Response', '8'], ['Partial Response', '10'], ['Stable Disease', '12'], ['Progressive Disease', '9'], ['Not Evaluable', '1']] as const;
    const expected = [['cr 8/40', 'pr 10/40', 'sd 12/40', 'pd 9/40', 'ne 1/40', 'orr 18/40 sum-of-parts', 'dcr 30/40 sum-of-parts']];
    expect(small({ ...count, title: 'Best Overall Response', classes: [{ categories: parts.map(([title, value]) => row(title, value)) }] })).toEqual(expected);
    expect(small({ ...count, title: 'Best Overall Response', classes: parts.map(([title, value]) => ({ title, categories: [measured(value)] })) })).toEqual(expected);
  });

  it('6: classes that are times, subgroups or sets are chosen among', () => {
    const classes = ['Month 1', 'Month 3'].map((title, at) => ({ title, categories: [measured(['10', '18'][at]!)] }));
    const of = record(study({ ...count, classes }));
    expect(tableOf(of.outcomes[0]!).sets.map(({ title }) => title)).toEqual(['Month 1', 'Month 3']);
    expect(rates(of, chosen(of, [/./]))).toEqual([[]]);
    expect(rates(of, chosen(of, [/./], { set: 1 }))).toEqual([['orr 18/40']]);
  });

  it('7: a row of responders is not added to its parts; CR is all of complete response; minding VGPR and CRi', () => {
    const table = (...rows: readonly (readonly [string, string])[]) =>
      small({ ...count, title: 'Best response', classes: [{ categories: rows.map(([title, value]) => row(title, value)) }] })[0];
    expect(table(['ORR (CR+PR)', '18'], ['CR', '8'], ['PR', '10'])).toEqual(['orr 18/40', 'cr 8/40', 'pr 10/40']);
    expect(table(['sCR', '3'], ['CR', '5'], ['VGPR', '6'], ['PR', '4'], ['SD', '2'])).toEqual([
      'scr 3/40', 'vgpr 6/40', 'pr 4/40', 'sd 2/40', 'orr 18/40 sum-of-parts', 'cr 8/40 sum-of-parts', 'dcr 20/40 sum-of-parts',
    ]);
    expect(table(['CR', '8'], ['CRi', '5'], ['No response', '27'])).toEqual(['cr 8/40', 'cri 5/40', 'orr 13/40 sum-of-parts', 'cr-cri 13/40 sum-of-parts']);
    expect(table(['Yes', '18'], ['No', '22'])).toEqual(['orr 18/40']);
    expect(table(['Non-responder', '22'], ['Responder', '18'])).toEqual(['orr 18/40']);
    expect(table(['CR', '8'], ['CR', '9'], ['PR', '1'])).toEqual([]);
  });

  it('7: nothing is added up where a part is missing', () => {
    const classes = [{ categories: [row('CR', 'NA'), row('PR', '10'), row('SD', '2')] }];
    expect(small({ ...count, title: 'Best response', classes })).toEqual([['pr 10/40', 'sd 2/40']]);
  });

  it('8: denominators of a class, of a title, of the outcome, of lesions, zero or missing', () => {
    const of = (entry: Record<string, unknown>, denoms: unknown = counted('40')) => small({ ...count, denoms, classes: [{ categories: [measured('4')], ...entry }] });
    expect(of({ denoms: counted('9') })).toEqual([['orr 4/9']]);
    expect(of({ title: 'Dose 1 (n=12)' })).toEqual([['orr 4/12']]);
    expect(of({})).toEqual([['orr 4/40']]);
    expect(of({}, counted('0'))).toEqual([[]]);
    expect(of({}, [])).toEqual([[]]);
    expect(of({}, [{ units: 'Lesions', counts: [{ groupId: 'OG000', value: '40' }] }])).toEqual([[]]);
    expect(of({}, counted('3'))).toEqual([[]]);
    expect(small({ denoms: [] })).toEqual([['orr ?/? 45%']]);
  });

  it('9: NOT_POSTED, nothing, NA and groups without a value are never zero', () => {
    expect(unreadable(record(study({ reportingStatus: 'NOT_POSTED' })).outcomes[0]!)).toBe('not-posted');
    expect(unreadable(record(study({ classes: undefined, paramType: undefined, denoms: counted('0') })).outcomes[0]!)).toBe('empty');
    const groups = [{ id: 'OG000', title: 'A' }, { id: 'OG001', title: 'B' }];
    expect(small({ ...count, groups, denoms: counted('10', '20'), classes: [{ categories: [measured('4', 'NA')] }] })).toEqual([['orr 4/10'], []]);
    expect(small({ ...count, groups, denoms: counted('10', '20'), classes: [{ categories: [measured('', '5')] }] })).toEqual([[], ['orr 5/20']]);
  });

  it('10: groups are matched by title, whatever their ids, order and case', () => {
    const adverse = {
      frequencyThreshold: '5',
      eventGroups: [{ id: 'EG000', title: 'CONTROL' }, { id: 'EG001', title: 'car-t' }],
      seriousEvents: [],
      otherEvents: [
        { term: 'Cytokine release syndrome', stats: [{ groupId: 'EG000', numAffected: 1, numAtRisk: 30 }, { groupId: 'EG001', numAffected: 20, numAtRisk: 38 }] },
      ],
    };
    expect(small({}, {}, { adverse })).toEqual([['orr 18/40 45% count-from-percent', 'crs-any 20/38']]);
    const stranger = { ...adverse, eventGroups: [{ id: 'EG000', title: 'All participants' }, { id: 'EG001', title: 'Safety set' }] };
    expect(small({}, {}, { adverse: stranger })).toEqual([['orr 18/40 45% count-from-percent']]);
    const of = record(study({}, { adverse: stranger }));
    const choice = { ...chosen(of, [/./]), harms: new Map([['car t', 'EG001']]) };
    expect(rates(of, choice)).toEqual([['orr 18/40 45% count-from-percent', 'crs-any 20/38']]);
  });

  it('11: titles that say response and mean another kind, or a time, come after those that mean it', () => {
    const titles = ['Duration of Response', 'Time to Response', 'Surgical Response', 'Immune Response', 'Progression-free Survival'];
    for (const title of titles) expect(outcomesOf(record(study({ title }))).likely).toEqual([]);
    for (const title of ['Objective Response by IRC', 'ORR', 'Best Overall Response', 'Disease Control Rate', 'Complete Remission Rate']) {
      expect(outcomesOf(record(study({ title }))).likely.length).toBe(1);
    }
    const hidden = { ...count, title: 'Tumor Progression', classes: [{ categories: [row('CR', '1'), row('PR', '2'), row('PD', '3')] }] };
    expect(outcomesOf(record(study(hidden))).likely.length).toBe(1);
  });

  it('11: two outcomes of one measure cannot both be read', () => {
    const two = study({});
    const module = (two['resultsSection'] as { outcomeMeasuresModule: { outcomeMeasures: object[] } }).outcomeMeasuresModule;
    module.outcomeMeasures.push({ ...module.outcomeMeasures[0], title: 'ORR by investigator' });
    const of = record(two);
    const both = chosen(of, ['Objective Response Rate', 'ORR by investigator']);
    const [group] = readRecord(of, both);
    expect(claimedTwice(group!.figures)).toEqual(['orr']);
    expect(group!.row).toBeNull();
    expect(suggest(of, names).outcomes).toEqual([]);
  });

  it('12: every container, with lists turned into their element or into {}', () => {
    const single = study({});
    for (const file of [single, [single], { studies: [single], nextPageToken: 'x' }, { FullStudiesResponse: { FullStudies: [{ Study: single }] } }]) {
      expect(studiesIn(file)).toEqual([single]);
    }
    expect(studiesIn({ studies: [] })).toEqual([]);
    expect(studiesIn({ trials: [] })).toBeNull();
    expect(studiesIn([1, 'x'])).toBeNull();
    const [denom] = counted('40');
    expect(small({ groups: { id: 'OG000', title: 'CAR-T' }, denoms: denom, classes: { categories: measured('45.0') } }, {}, {
      protocol: { conditionsModule: { conditions: 'Neuroblastoma', keywords: {} } },
    })).toEqual([['orr 18/40 45% count-from-percent']]);
    expect(unreadable(record(study({ classes: {} })).outcomes[0]!)).toBe('empty');
  });

  it('13: intervals of another level, ranges and half limits decide nothing', () => {
    for (const [dispersionType, upperLimit] of [['84% Confidence Interval', '61.7'], ['Full Range', '61.7'], ['95% Confidence Interval', 'NA']]) {
      const classes = [{ categories: [{ measurements: [{ groupId: 'OG000', value: '55', lowerLimit: '48.3', upperLimit }] }] }];
      expect(small({ denoms: counted('227'), dispersionType, classes })).toEqual([['orr ?/227 55%']]);
    }
  });

  it('14: serious and other events are not added up; a term left out by a threshold is not zero', () => {
    const event = (affected: number) => [{ term: 'Cytokine Release Syndrome', stats: [{ groupId: 'EG000', numAffected: affected, numAtRisk: 38, numEvents: 99 }] }];
    const crs = (seriousEvents: object[], otherEvents: object[], frequencyThreshold = '5') =>
      small({}, {}, { adverse: { frequencyThreshold, eventGroups: [{ id: 'EG000', title: 'CAR-T' }], seriousEvents, otherEvents } })[0]?.slice(1);
    expect(crs([], event(20))).toEqual(['crs-any 20/38']);
    expect(crs(event(0), event(20))).toEqual(['crs-any 20/38']);
    expect(crs(event(6), event(20))).toEqual([]);
    expect(crs(event(6), [])).toEqual([]);
    expect(crs(event(6), [], '0')).toEqual(['crs-any 6/38']);
    expect(crs([], [])).toEqual([]);
    expect(crs([], event(40))).toEqual([]);
  });

  it('14: CRS and neurotoxicity as outcomes, by grade', () => {
    const titled = (title: string) => small({ ...count, title, classes: [{ categories: [measured('3')] }] });
    expect(titled('Participants With Cytokine Release Syndrome Grade ≥ 3')).toEqual([['crs-3plus 3/40']]);
    expect(titled('Number of Subjects With CRS')).toEqual([['crs-any 3/40']]);
    expect(titled('Incidence of ICANS, Grade 3 or Higher')).toEqual([['neurotox-3plus 3/40']]);
  });

  it('15: a record without results is reported, not failed', () => {
    const bare = readStudy({ protocolSection: { identificationModule: { nctId: 'NCT00000002' } }, hasResults: false });
    expect(bare).toMatchObject({ id: 'NCT00000002', hasResults: false, outcomes: [], adverse: null });
    expect(readRecord(bare, suggest(bare, names))).toEqual([]);
  });
});
