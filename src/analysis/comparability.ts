/** What differs between cohorts set side by side: facts and verdicts, no words and no ranking. */
import type { Cohort, Trial } from '../dataset/dataset.ts';
import type { RawCohort } from '../dataset/schema.ts';
import type {
  AgeGroup,
  AnalysisSet,
  Assessor,
  EvidenceGrade,
  RateMeasure,
} from '../dataset/vocabulary.ts';

/** A cohort with what only the details hold of it; a cohort may have none. */
export interface Subject {
  readonly cohort: Cohort;
  readonly raw: RawCohort | undefined;
}

/** What one must know of a response rate to know what it says. A fact that is not reported is absent. */
export interface Facts {
  readonly design: Pick<Trial, 'design' | 'phase'>;
  /** The newest report on all its patients, or something less. */
  readonly report: 'newest' | 'earlier' | 'subgroup' | 'control' | 'case';
  readonly set: AnalysisSet;
  readonly patients: number;
  /** How many of those enrolled were infused. */
  readonly infused: { readonly infused: number; readonly enrolled: number };
  readonly cancer: readonly string[];
  readonly line: { readonly setting: string | undefined; readonly lines: number | undefined };
  readonly age: AgeGroup;
  /** The product's id, or what a control arm received. */
  readonly product: { readonly product: string } | { readonly control: string };
  readonly measure: RateMeasure;
  readonly criteria: string;
  readonly assessor: Assessor;
  readonly confirmed: boolean;
  readonly time: string;
  readonly followUp: number;
  readonly cutoff: string;
  readonly grading: readonly string[];
  readonly neurotoxicity: 'icans' | 'neurologic';
  readonly evidence: EvidenceGrade;
}
export type Aspect = keyof Facts;

type Read<A extends Aspect> = (subject: Subject) => Facts[A] | undefined;

const RESPONSES = ['orr', 'cr-cri', 'cr', 'dcr'] as const satisfies readonly RateMeasure[];
const SAFETY = ['crs-any', 'crs-3plus', 'neurotox-any', 'neurotox-3plus', 'infection-3plus'] as const;
const NEUROTOXICITY = ['neurotox-any', 'neurotox-3plus'] as const;

/** The response a reader would quote: the overall rate, or the next best where it is not reported. */
export function responseOf(cohort: Cohort): RateMeasure | undefined {
  return RESPONSES.find((measure) => cohort.rates[measure]);
}

function response({ cohort }: Subject) {
  const measure = responseOf(cohort);
  return measure && cohort.rates[measure];
}

function reportOf({ cohort: { extras } }: Subject): Facts['report'] {
  return extras.find((extra) => extra !== 'construct' && extra !== 'no-rate') ?? 'newest';
}

function lineOf({ raw }: Subject): Facts['line'] | undefined {
  if (raw?.setting === undefined && raw?.medianPriorLines === undefined) return undefined;
  return { setting: raw.setting, lines: raw.medianPriorLines };
}

function gradingOf({ raw }: Subject): readonly string[] | undefined {
  const scales = raw?.outcomes.flatMap((outcome) =>
    'grading' in outcome && outcome.grading && SAFETY.some((measure) => measure === outcome.measure) ? outcome.grading : [],
  );
  return scales && scales.length > 0 ? [...new Set(scales)] : undefined;
}

const READ: { readonly [A in Aspect]: Read<A> } = {
  design: ({ cohort: { trial } }) => ({ design: trial.design, phase: trial.phase }),
  report: reportOf,
  set: (subject) => response(subject)?.analysisSet,
  patients: (subject) => response(subject)?.n,
  infused: ({ cohort: { infused, enrolled } }) =>
    infused === undefined || enrolled === undefined ? undefined : { infused, enrolled },
  cancer: ({ cohort }) => cohort.cancers.toSorted(),
  line: lineOf,
  age: ({ cohort }) => cohort.ageGroup,
  product: ({ cohort }) =>
    cohort.treatment === undefined ? { product: cohort.trial.product.id } : { control: cohort.treatment },
  measure: ({ cohort }) => responseOf(cohort),
  criteria: (subject) => response(subject)?.criteria,
  assessor: (subject) => response(subject)?.assessor,
  confirmed: (subject) => response(subject)?.confirmed,
  time: (subject) => response(subject)?.at,
  followUp: ({ cohort }) => cohort.followUpMonths,
  cutoff: ({ cohort }) => cohort.dataCutoff,
  grading: gradingOf,
  neurotoxicity: ({ cohort }) => NEUROTOXICITY.map((measure) => cohort.rates[measure]?.event).find(Boolean),
  evidence: ({ cohort }) => cohort.grade,
};

export const ASPECTS = Object.keys(READ) as readonly Aspect[];

/**
 * Unreported: what is known agrees, but not every cohort says it, so it counts as a difference.
 * Unknown: none of them says it.
 */
export type Verdict = 'differs' | 'unreported' | 'alike' | 'unknown';

/** Cohorts, by position, that say the same; without a fact, those that say nothing. */
export interface Saying<A extends Aspect> {
  readonly fact: Facts[A] | undefined;
  readonly cohorts: readonly number[];
}

export type Entry = {
  readonly [A in Aspect]: { readonly aspect: A; readonly verdict: Verdict; readonly sayings: readonly Saying<A>[] };
}[Aspect];

function verdictOf(facts: number, silent: boolean): Verdict {
  if (facts === 0) return 'unknown';
  if (facts > 1) return 'differs';
  return silent ? 'unreported' : 'alike';
}

function entryOf<A extends Aspect>(aspect: A, subjects: readonly Subject[]) {
  const sayings = new Map<string, { fact: Facts[A] | undefined; cohorts: number[] }>();
  for (const [at, subject] of subjects.entries()) {
    const fact = READ[aspect](subject);
    const key = JSON.stringify(fact) ?? '';
    const saying = sayings.get(key);
    if (saying) saying.cohorts.push(at);
    else sayings.set(key, { fact, cohorts: [at] });
  }
  const silent = sayings.get('');
  sayings.delete('');
  return {
    aspect,
    verdict: verdictOf(sayings.size, silent !== undefined),
    sayings: silent ? [...sayings.values(), silent] : [...sayings.values()],
  };
}

/** Every condition of the cohorts' response rates, in one order, with who says what. */
export function ledgerOf(subjects: readonly Subject[]): readonly Entry[] {
  // The correlation of aspect and fact is beyond the compiler: READ is typed aspect by aspect.
  return ASPECTS.map((aspect) => entryOf(aspect, subjects) as Entry);
}
