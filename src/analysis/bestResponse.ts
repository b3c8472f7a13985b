import type { Cohort, Dataset, RateOutcome } from '../dataset/dataset.ts';
import type { RateMeasure } from '../dataset/vocabulary.ts';
import { denominatorOf, type Reading } from './rates.ts';
import { median } from './summary.ts';

/**
 * The classes of best response from the deepest to progression. Some hold two classes that a report does not tell
 * apart; `response` is a response of unknown class, `unknown` what is missing to the number of patients.
 */
export const RESPONSE_CLASSES = [
  'scr',
  'cr',
  'cr-cri',
  'crh',
  'cri',
  'mlfs',
  'vgpr-or-better',
  'vgpr',
  'vgpr-pr',
  'pr',
  'response',
  'mr',
  'mr-sd',
  'sd',
  'pd',
  'ne',
  'unknown',
] as const;
export type ResponseClass = (typeof RESPONSE_CLASSES)[number];

/** So many patients of one class; `derived`: worked out by subtraction or added up, not printed. */
export interface ClassCount {
  readonly class: ResponseClass;
  readonly count: number;
  readonly derived: boolean;
}

/** How the patients of a cohort divide, deepest response first. The counts add up to `n`; classes told as 0 are kept. */
export interface Breakdown {
  readonly n: number;
  /** The report it comes from, where that is not the cohort's own. */
  readonly from?: string | undefined;
  readonly classes: readonly ClassCount[];
}

/** The measures of which a breakdown is made. */
export const COUNTED = [
  'orr', 'dcr', 'scr', 'cr', 'cr-cri', 'crh', 'cri', 'mlfs', 'vgpr-or-better', 'vgpr', 'vgpr-pr', 'pr', 'mr', 'mr-sd',
  'sd', 'pd', 'ne',
] as const satisfies readonly RateMeasure[];
type Counted = (typeof COUNTED)[number];

/** A breakdown tells at least two classes apart. */
const LEAST_CLASSES = 2;
const MYELOMA = 'mm';

/** Which classes of response a disease has between complete and stable. */
type Scale = 'tumour' | 'myeloma' | 'other';

function scaleOf(cohort: Cohort, dataset: Dataset): Scale {
  if (cohort.cancers.every((id) => id === MYELOMA)) return 'myeloma';
  const others = cohort.cancers.some((id) => id === MYELOMA || dataset.cancerById.get(id)?.acuteLeukaemia);
  return others || cohort.group === 'blood-mixed' ? 'other' : 'tumour';
}

/** The counts on one number of patients, of one report, by one assessor and at one time where these are stated. */
function countsOn(cohort: Cohort, n: number): ReadonlyMap<Counted, { count: number; derived: boolean }> {
  const told = COUNTED.flatMap((measure) => {
    const outcome = cohort.rates[measure];
    return outcome?.events !== undefined && outcome.n === n ? [{ measure, outcome, events: outcome.events }] : [];
  });
  const lead = leadOn(cohort, n);
  const agree = <T>(a: T | undefined, b: T | undefined) => a === undefined || b === undefined || a === b;
  return new Map(
    told
      .filter(({ outcome }) => outcome.from === lead?.from)
      .filter(({ outcome }) => agree(outcome.assessor, lead?.assessor) && agree(outcome.at, lead?.at))
      .map(({ measure, outcome, events }) => [measure, { count: events, derived: outcome.basis === 'sum-of-parts' }]),
  );
}

/** Whether the classes on `n` come from another report than the response rate: an interim one, of fewer patients. */
function isElsewhere(cohort: Cohort, n: number): boolean {
  const { orr } = cohort.rates;
  return orr !== undefined && leadOn(cohort, n)?.from !== orr.from;
}

function leadOn(cohort: Cohort, n: number): RateOutcome | undefined {
  return COUNTED.map((measure) => cohort.rates[measure]).find(
    (outcome) => outcome?.n === n && outcome.events !== undefined,
  );
}

/** The classes on one number of patients; null where they contradict one another or do not tell two apart. */
function classesOn(cohort: Cohort, n: number, scale: Scale): readonly ClassCount[] | null {
  const counts = countsOn(cohort, n);
  const of = (measure: Counted) => counts.get(measure)?.count;
  const found = new Map<ResponseClass, { count: number; derived: boolean }>();
  const take = (...measures: readonly (Counted & ResponseClass)[]) => {
    for (const measure of measures) {
      const told = counts.get(measure);
      if (told && !found.has(measure)) found.set(measure, told);
    }
  };
  const derive = (name: ResponseClass, count: number) => found.set(name, { count, derived: true });
  const sum = () => [...found.values()].reduce((total, { count }) => total + count, 0);
  const [orr, dcr, scr, cr, vgpr, pr, sd] = [of('orr'), of('dcr'), of('scr'), of('cr'), of('vgpr'), of('pr'), of('sd')];

  // CR is usually "CR or better": a stringent one stands apart only where the figures say so.
  if (scr !== undefined && (cr === undefined || scr > cr || scr + cr + (vgpr ?? NaN) + (pr ?? NaN) === orr)) take('scr');
  take('cr', 'crh', 'cri', 'mlfs', 'pr');
  const withCri = of('cr-cri');
  if (withCri !== undefined) {
    const rest = withCri - (cr ?? of('cri') ?? NaN) - (of('crh') ?? 0);
    if (cr === undefined && of('cri') === undefined) take('cr-cri');
    else if (cr === undefined && rest >= 0) derive('cr', rest);
    else if (of('cri') === undefined && rest >= 0) derive('cri', rest);
  }
  const complete = cr ?? scr;
  const deep = of('vgpr-or-better');
  if (vgpr !== undefined) take('vgpr');
  else if (deep !== undefined && complete !== undefined && deep >= complete) derive('vgpr', deep - complete);
  else if (deep !== undefined && complete === undefined) take('vgpr-or-better');
  if (vgpr !== undefined && deep !== undefined && complete === undefined && deep >= vgpr) derive('cr', deep - vgpr);
  if (!found.has('vgpr') && !found.has('pr')) take('vgpr-pr');

  const responders = orr ?? (dcr !== undefined && sd !== undefined ? dcr - sd - (of('mr') ?? 0) : undefined);
  if (responders !== undefined) {
    const rest = responders - sum();
    if (rest < 0) return null;
    const name = restOf(found, scale);
    if (rest > 0 || name !== 'response' || found.size === 0) {
      found.set(name, { count: rest + (found.get(name)?.count ?? 0), derived: sum() > 0 || orr === undefined });
    }
  }
  take('mr', 'mr-sd', 'sd', 'pd', 'ne');
  if (dcr !== undefined && responders !== undefined && !found.has('sd') && !found.has('mr-sd') && scale !== 'other') {
    const stable = dcr - responders - (of('mr') ?? 0);
    if (stable >= 0) derive(scale === 'myeloma' && !found.has('mr') ? 'mr-sd' : 'sd', stable);
  }
  if (found.size < LEAST_CLASSES || sum() > n) return null;
  return RESPONSE_CLASSES.flatMap((name) => {
    const told = found.get(name);
    return told ? [{ class: name, ...told }] : [];
  });
}

/** The class of the responders whose class is not printed: named only where a single one is left. */
function restOf(found: ReadonlyMap<ResponseClass, unknown>, scale: Scale): ResponseClass {
  const complete = found.has('cr') || found.has('scr') || found.has('cr-cri');
  if (scale === 'tumour') {
    if (complete && !found.has('pr')) return 'pr';
    return found.has('pr') && !complete ? 'cr' : 'response';
  }
  if (scale === 'myeloma' && !found.has('vgpr-pr')) {
    const deep = found.has('vgpr-or-better') || (found.has('cr') && found.has('vgpr'));
    if (deep && !found.has('pr')) return 'pr';
    if (found.has('cr') && !found.has('vgpr')) return found.has('pr') ? 'vgpr' : 'vgpr-pr';
  }
  return 'response';
}

/**
 * How a cohort's patients divide by best response; null where the report does not say. Of several numbers of patients
 * the one with the most classes answers. Under 'enrolled', those enrolled beyond it are of unknown class.
 */
export function bestResponse(cohort: Cohort, dataset: Dataset, reading: Reading): Breakdown | null {
  const known = breakdowns.get(cohort);
  if (known && known.dataset === dataset && known.reading === reading) return known.breakdown;
  const breakdown = breakdownOf(cohort, dataset, reading);
  breakdowns.set(cohort, { dataset, reading, breakdown });
  return breakdown;
}

/** The last answer of each cohort: a filter click asks the same again of most. */
const breakdowns = new WeakMap<Cohort, { dataset: Dataset; reading: Reading; breakdown: Breakdown | null }>();

function breakdownOf(cohort: Cohort, dataset: Dataset, reading: Reading): Breakdown | null {
  const scale = scaleOf(cohort, dataset);
  const numbers = new Set(COUNTED.flatMap((measure) => cohort.rates[measure]?.n ?? []));
  const [best] = [...numbers]
    .flatMap((n) => {
      const classes = isElsewhere(cohort, n) ? null : classesOn(cohort, n, scale);
      return classes ? [{ n, classes }] : [];
    })
    .sort((a, b) => b.classes.length - a.classes.length || b.n - a.n);
  if (!best) return null;
  const n = denominatorOf(cohort, { n: best.n, basis: 'printed' }, reading.denominator) ?? best.n;
  const unknown = n - best.classes.reduce((total, { count }) => total + count, 0);
  return {
    n,
    from: leadOn(cohort, best.n)?.from,
    classes: unknown > 0 ? [...best.classes, { class: 'unknown', count: unknown, derived: false }] : best.classes,
  };
}

/** What a selection says of best response. */
export interface BestResponses {
  readonly byCohort: ReadonlyMap<string, Breakdown>;
  readonly cohorts: number;
  /** Cohorts with a class worked out by subtraction. */
  readonly derived: number;
  /** Patients of the cohorts with a breakdown, and how many of them are of unknown class. */
  readonly patients: number;
  readonly unknown: number;
  /** Cohorts that tell complete responses apart, and the median of their share as a fraction; null for none. */
  readonly complete: { readonly cohorts: number; readonly median: number | null };
  /** The classes with a patient in any cohort, deepest first. */
  readonly classes: readonly ResponseClass[];
}

export function bestResponses(cohorts: readonly Cohort[], dataset: Dataset, reading: Reading): BestResponses {
  const byCohort = new Map<string, Breakdown>();
  for (const cohort of cohorts) {
    const breakdown = bestResponse(cohort, dataset, reading);
    if (breakdown) byCohort.set(cohort.id, breakdown);
  }
  const all = [...byCohort.values()];
  const count = ({ classes }: Breakdown, wanted: ResponseClass) =>
    classes.find((entry) => entry.class === wanted)?.count ?? 0;
  const shares = all.flatMap((breakdown) =>
    breakdown.classes.some((entry) => entry.class === 'cr')
      ? [(count(breakdown, 'cr') + count(breakdown, 'scr')) / breakdown.n]
      : [],
  );
  return {
    byCohort,
    cohorts: cohorts.length,
    derived: all.filter(({ classes }) => classes.some(({ derived }) => derived)).length,
    patients: all.reduce((total, { n }) => total + n, 0),
    unknown: all.reduce((total, breakdown) => total + count(breakdown, 'unknown'), 0),
    complete: { cohorts: shares.length, median: median(shares) },
    classes: RESPONSE_CLASSES.filter((name) => all.some((breakdown) => count(breakdown, name) > 0)),
  };
}
