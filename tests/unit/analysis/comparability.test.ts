import { describe, expect, it } from 'vitest';
import { ASPECTS, type Aspect, ledgerOf, type Subject } from '../../../src/analysis/comparability.ts';
import type { RawCohort } from '../../../src/dataset/schema.ts';
import { datasetOf } from '../../fixtures/cohorts.ts';

const printed = 'printed' as const;

type Parts = Parameters<typeof datasetOf>[0];

function subjects(parts: Parts, raws: readonly Partial<RawCohort>[] = []): readonly Subject[] {
  return datasetOf(parts).cohorts.map((cohort, at) => {
    const raw = raws[at];
    return { cohort, raw: raw && ({ outcomes: [], ...raw } as unknown as RawCohort) };
  });
}

const entry = (ledger: ReturnType<typeof ledgerOf>, aspect: Aspect) => ledger.find((found) => found.aspect === aspect);

describe('the ledger', () => {
  const ledger = ledgerOf(
    subjects(
      [
        {
          cancers: ['gastric-gej'],
          extras: ['earlier'],
          infused: 28,
          enrolled: 28,
          rates: { orr: { events: 16, n: 28, basis: printed, criteria: 'RECIST 1.1', analysisSet: 'infused' } },
        },
        {
          cancers: ['gastric-gej'],
          trial: { design: 'randomised', phase: '2' },
          product: { id: 'p0' },
          followUpMonths: 14.42,
          infused: 88,
          enrolled: 104,
          rates: {
            orr: { events: 23, n: 104, basis: printed, assessor: 'independent', analysisSet: 'randomised' },
            'neurotox-any': { events: 1, n: 88, basis: printed, event: 'icans' },
          },
        },
      ],
      [{ setting: 'previously treated' }, { setting: 'after two lines', medianPriorLines: 2 }],
    ),
  );

  it('has every condition once', () => {
    expect(ledger.map(({ aspect }) => aspect)).toEqual(ASPECTS);
  });

  it.each(['design', 'report', 'set', 'patients', 'infused', 'line'] as const)('sees that the %s differs', (aspect) => {
    expect(entry(ledger, aspect)?.verdict).toBe('differs');
  });

  it.each(['criteria', 'assessor', 'followUp', 'neurotoxicity'] as const)('counts %s, said by one alone, as a difference', (aspect) => {
    expect(entry(ledger, aspect)?.verdict).toBe('unreported');
  });

  it('tells alike from unknown', () => {
    expect(entry(ledger, 'cancer')).toEqual({
      aspect: 'cancer',
      verdict: 'alike',
      sayings: [{ fact: ['gastric-gej'], cohorts: [0, 1] }],
    });
    expect(entry(ledger, 'product')?.verdict).toBe('alike');
    for (const aspect of ['time', 'confirmed', 'grading', 'cutoff'] as const) expect(entry(ledger, aspect)?.verdict).toBe('unknown');
  });

  it('lists those who say nothing last, whichever they are', () => {
    expect(entry(ledger, 'assessor')?.sayings).toEqual([
      { fact: 'independent', cohorts: [1] },
      { fact: undefined, cohorts: [0] },
    ]);
  });
});

it('gathers those who say the same', () => {
  const ledger = ledgerOf(
    subjects([{ ageGroup: 'adult' }, { ageGroup: 'paediatric' }, { ageGroup: 'adult' }, {}]),
  );
  expect(entry(ledger, 'age')).toEqual({
    aspect: 'age',
    verdict: 'differs',
    sayings: [
      { fact: 'adult', cohorts: [0, 2] },
      { fact: 'paediatric', cohorts: [1] },
      { fact: undefined, cohorts: [3] },
    ],
  });
});

it('the order of several cancers makes no difference', () => {
  const ledger = ledgerOf(subjects([{ cancers: ['mm', 'b-all'] }, { cancers: ['b-all', 'mm'] }]));
  expect(entry(ledger, 'cancer')?.verdict).toBe('alike');
});

it('a control arm is what it received, not the product of its trial', () => {
  const ledger = ledgerOf(subjects([{ product: { id: 'p' } }, { product: { id: 'p' }, arm: 'control', treatment: 'paclitaxel' }]));
  expect(entry(ledger, 'product')).toMatchObject({ verdict: 'differs', sayings: [{}, { fact: { control: 'paclitaxel' } }] });
});

it('takes the scale of side effects from the details', () => {
  const outcomes = [{ measure: 'crs-any', basis: printed, grading: 'Lee 2014', locator: 'Table 2' }] as const;
  const ledger = ledgerOf(subjects([{}, {}], [{ outcomes: [...outcomes] }, {}]));
  expect(entry(ledger, 'grading')).toMatchObject({ verdict: 'unreported', sayings: [{ fact: ['Lee 2014'], cohorts: [0] }, {}] });
});

it('says which measure stands for response where the overall rate is not reported', () => {
  const rate = { events: 1, n: 4, basis: printed };
  const ledger = ledgerOf(subjects([{ rates: { orr: rate } }, { rates: { 'cr-cri': rate } }]));
  expect(entry(ledger, 'measure')).toMatchObject({ verdict: 'differs', sayings: [{ fact: 'orr' }, { fact: 'cr-cri' }] });
});
