import type { RawOutcome } from './schema.ts';

export const SECTIONS = ['response', 'depth', 'survival', 'safety'] as const;
export type Section = (typeof SECTIONS)[number];

export type OutcomeMeasure = RawOutcome['measure'];

/** Every measure in the order in which a report of a trial names them. */
const SECTION_OF: Readonly<Record<OutcomeMeasure, Section>> = {
  orr: 'response',
  cr: 'response',
  scr: 'response',
  cri: 'response',
  crh: 'response',
  mlfs: 'response',
  'cr-cri': 'response',
  'vgpr-or-better': 'response',
  vgpr: 'response',
  'vgpr-pr': 'response',
  pr: 'response',
  mr: 'response',
  sd: 'response',
  'mr-sd': 'response',
  pd: 'response',
  ne: 'response',
  dcr: 'response',
  'clinical-benefit': 'response',
  'mrd-negative': 'depth',
  'psa-decline': 'depth',
  dor: 'survival',
  'dor-rate': 'survival',
  rfs: 'survival',
  'rfs-rate': 'survival',
  efs: 'survival',
  'efs-rate': 'survival',
  pfs: 'survival',
  'pfs-rate': 'survival',
  os: 'survival',
  'os-rate': 'survival',
  'hazard-ratio': 'survival',
  'crs-any': 'safety',
  'crs-3plus': 'safety',
  'neurotox-any': 'safety',
  'neurotox-3plus': 'safety',
  'infection-3plus': 'safety',
  'treatment-related-death': 'safety',
};

const RANKS: ReadonlyMap<string, number> = new Map(Object.keys(SECTION_OF).map((measure, rank) => [measure, rank]));

/** The part of a report that a measure stands in. */
export function sectionOf(measure: OutcomeMeasure): Section {
  return SECTION_OF[measure];
}

/** The place of a measure in the field's order. */
export function rankOf(measure: OutcomeMeasure): number {
  return RANKS.get(measure) ?? RANKS.size;
}

function monthsOf(outcome: RawOutcome): number {
  return 'atMonths' in outcome ? outcome.atMonths : 0;
}

/** The outcomes of a cohort by section, in the field's order; survival rates from the earliest time on. */
export function sectionsOf(outcomes: readonly RawOutcome[]): readonly (readonly [Section, readonly RawOutcome[]])[] {
  const ordered = [...outcomes].sort((a, b) => rankOf(a.measure) - rankOf(b.measure) || monthsOf(a) - monthsOf(b));
  return SECTIONS.flatMap((section) => {
    const members = ordered.filter(({ measure }) => SECTION_OF[measure] === section);
    return members.length === 0 ? [] : [[section, members] as const];
  });
}
