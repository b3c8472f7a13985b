/** How much of what one would like to know the dataset holds. Counts of cohorts; pure. */
import { headlineMeasures } from './integrityCohorts.ts';
import type { RawCohort, RawDataset, RawRate, RawTrial } from './schema.ts';
import type { RateMeasure } from './vocabulary.ts';

/** Figures that are read twice: the ones a reader compares. */
const CHECKED_MEASURES = ['orr', 'cr', 'dcr', 'crs-3plus', 'neurotox-3plus'] as const satisfies readonly RateMeasure[];
const RESPONSES = ['orr', 'cr', 'cr-cri'] as const satisfies readonly RateMeasure[];
/** Sets of classes from which disease control follows: responses and stable disease, or who had neither. */
const BREAKDOWNS: readonly (readonly RateMeasure[])[] = [
  ['orr', 'sd'],
  ['cr', 'pr', 'sd'],
  ['orr', 'mr-sd'],
  ['cr', 'vgpr', 'pr', 'mr', 'sd'],
];

export interface Coverage {
  readonly trials: number;
  readonly cohorts: number;
  /** A response rate (ORR, CR, or CR with CRi) with a denominator. */
  readonly orr: number;
  /** Disease control, printed or derived, or a breakdown that gives it. */
  readonly dcr: number;
  readonly breakdown: number;
  readonly crs3plus: number;
  readonly neurotox3plus: number;
  /** The share of ORR, CR, DCR, CRS and neurotoxicity of grade 3 or higher that two readings stand for; 1 of none. */
  readonly readTwice: number;
}

interface Entry {
  readonly trial: RawTrial;
  readonly cohort: RawCohort;
  readonly rates: ReadonlyMap<RateMeasure, RawRate>;
}

/** Headline CAR-T cohorts, with the figures one would quote; case reports stand aside. */
function headlineEntries(raw: RawDataset): Entry[] {
  return raw.trials.flatMap((trial) =>
    trial.cohorts.flatMap((cohort) => {
      const measures = headlineMeasures(cohort);
      const known = cohort.headline !== false && cohort.arm === 'car-t' && trial.design !== 'case-report';
      if (!known) return [];
      const rates = new Map<RateMeasure, RawRate>();
      for (const outcome of cohort.outcomes) {
        if ('basis' in outcome && measures.includes(outcome.measure) && !rates.has(outcome.measure)) rates.set(outcome.measure, outcome);
      }
      return [{ trial, cohort, rates }];
    }),
  );
}

function hasCount(rate: RawRate | undefined): boolean {
  return rate?.n !== undefined;
}

function givesBreakdown({ rates }: Entry): boolean {
  return BREAKDOWNS.some((classes) => {
    const [first, ...others] = classes.map((measure) => rates.get(measure));
    return first?.n !== undefined && others.every((rate) => rate?.n === first.n);
  });
}

function coverageOf(entries: readonly Entry[]): Coverage {
  const count = (holds: (entry: Entry) => boolean) => entries.filter(holds).length;
  const checked = entries.flatMap(({ rates }) => CHECKED_MEASURES.flatMap((measure) => rates.get(measure) ?? []));
  const twice = checked.filter((rate) => (rate.checked ?? 1) > 1).length;
  return {
    trials: new Set(entries.map(({ trial }) => trial.id)).size,
    cohorts: entries.length,
    orr: count(({ rates }) => RESPONSES.some((measure) => hasCount(rates.get(measure)))),
    dcr: count((entry) => entry.rates.has('dcr') || givesBreakdown(entry)),
    breakdown: count(givesBreakdown),
    crs3plus: count(({ rates }) => rates.has('crs-3plus')),
    neurotox3plus: count(({ rates }) => rates.has('neurotox-3plus')),
    readTwice: checked.length === 0 ? 1 : twice / checked.length,
  };
}

export interface CoverageReport {
  /** Classical CAR-T products only. */
  readonly headline: Coverage;
  /** All constructs; a cohort with several cancers counts for each. */
  readonly cancers: readonly (Coverage & { readonly cancer: string; readonly name: string })[];
}

export function coverageReport(raw: RawDataset): CoverageReport {
  const entries = headlineEntries(raw);
  const classical = new Set(raw.products.filter(({ construct }) => construct === 'car-t').map(({ id }) => id));
  return {
    headline: coverageOf(entries.filter(({ trial }) => classical.has(trial.product))),
    cancers: raw.cancers
      .map(({ id, name }) => ({ cancer: id, name: name.en, ...coverageOf(entries.filter(({ cohort }) => cohort.cancers.includes(id))) }))
      .filter(({ cohorts }) => cohorts > 0),
  };
}
