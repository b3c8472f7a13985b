import { describe, expect, it } from 'vitest';
import { chooseOutcome, outcomesOf, readRecord, suggest } from '../../../src/transfer/registry/choice.ts';
import { tableOf } from '../../../src/transfer/registry/table.ts';
import { recordJson } from '../../fixtures/registryRecords.ts';
import { chosen, names, rates, record } from './registryChoices.ts';

describe('a real record', () => {
  it('NCT02369484: two analysis sets with denominators of their own, yes and no, four classes of best response', () => {
    const niche = record(recordJson('NCT02369484'));
    expect(outcomesOf(niche).likely.map(({ title }) => title.slice(0, 18))).toEqual(['Disease Control (D', 'Objective Response']);
    const control = tableOf(niche.outcomes[0]!);
    expect(control.sets.map(({ title }) => title)).toEqual(['Analysis of all enrolled patients (N=13)', 'Interim analysis patients (N=9)']);
    expect(chooseOutcome(control).set).toBeNull();
    expect(rates(niche, chosen(niche, [/^Disease Control/], { set: 0 }))).toEqual([['dcr 7/13']]);
    expect(rates(niche, chosen(niche, [/^Disease Control/], { set: 1 }))).toEqual([['dcr 4/9']]);
    const best = chosen(niche, ['Objective Response']);
    expect(rates(niche, best)).toEqual([['orr 1/13', 'sd 6/13', 'pd 5/13', 'ne 1/13', 'dcr 7/13 sum-of-parts']]);
    expect(readRecord(niche, best)[0]?.row).toMatchObject({
      cohort: 'Afatinib', phase: '2', design: 'single-arm', year: 2019, enrolled: 13, registryIds: ['NCT02369484'],
      url: 'https://clinicaltrials.gov/study/NCT02369484',
    });
  });

  it('NCT02856893: proportions of denominators of their own in three arms', () => {
    const apple = record(recordJson('NCT02856893'));
    expect(outcomesOf(apple).likely.map(({ title }) => title)).toEqual(['Overall Response Rate (ORR) to Osimertinib']);
    const choice = suggest(apple, names);
    expect(choice.outcomes).toMatchObject([{ set: 0, scale: 'proportion' }]);
    expect(choice.groups).toEqual([]);
    expect(rates(apple, { ...chosen(apple, [/^Overall Response/]) })).toEqual([
      ['orr 40/45 88.9% count-from-percent'],
      ['orr 21/32 65.6% count-from-percent'],
      ['orr 20/34 58.8% count-from-percent'],
    ]);
    expect(readRecord(apple, chosen(apple, [/^Overall Response/]))[0]?.row).toMatchObject({ design: 'randomised', enrolled: undefined, trial: 'APPLE' });
  });

  it('NCT00567567: two decimals of 206 give no count, and none is made up', () => {
    const anbl = record(recordJson('NCT00567567'));
    expect(outcomesOf(anbl).likely.map(({ title }) => title)).toEqual(['Response After Induction Therapy']);
    expect(outcomesOf(anbl).others.map(({ title }) => title)).toContain('Surgical Response');
    expect(rates(anbl, chosen(anbl, [/^Response After/]))).toEqual([['orr ?/206 54%'], ['orr ?/176 48%'], ['orr ?/233 35%']]);
    const surgery = chosen(anbl, ['Surgical Response'], { measures: new Map([['0', 'cr']]) });
    expect(rates(anbl, surgery)).toEqual([
      ['cr 173/206 83.98% count-from-percent'],
      ['cr 148/176 84.09% count-from-percent'],
      ['cr 159/270 58.89% count-from-percent'],
    ]);
  });

  it('NCT00023673: the older API, its wrapper and its words', () => {
    const rtog = record(recordJson('NCT00023673'));
    expect(rtog).toMatchObject({ id: 'NCT00023673', phases: ['Phase 1', 'Phase 2'], posted: 'March 27, 2014', enrolled: '63' });
    expect(outcomesOf(rtog).likely.map(({ title }) => title)).toEqual(['Number of Patients With Complete Response at 3 Months After Completion of Therapy']);
    const choice = suggest(rtog, names);
    expect(rates(rtog, { ...choice, cancer: 'mm' })).toEqual([['cr 3/53']]);
    expect(readRecord(rtog, { ...choice, cancer: 'mm' })[0]?.row).toMatchObject({ phase: '1/2', year: 2014, enrolled: 63 });
  });
});
