/**
 * What the page works with: the dataset with its ids resolved. Made by the build (`compile`) and joined up once in the
 * browser (`link`). Everything here is read-only; a figure that is not known is absent, never 0 or ''.
 */
import type {
  AgeGroup,
  AnalysisSet,
  Arm,
  Assessor,
  Basis,
  CancerFamily,
  CellSource,
  Construct,
  Design,
  EvidenceGrade,
  Phase,
  RateMeasure,
} from './vocabulary.ts';

/** Text in the languages of the page; English is always there. */
export interface Words {
  readonly en: string;
  readonly 'zh-CN'?: string | undefined;
}

export interface Cancer {
  readonly id: string;
  readonly family: CancerFamily;
  readonly within?: string | undefined;
  readonly name: Words;
  readonly mixed?: boolean | undefined;
  readonly acuteLeukaemia?: boolean | undefined;
}

export interface Product {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly brand?: string | undefined;
  readonly developer?: string | undefined;
  readonly targets: readonly string[];
  /** Absent where a reader's own file does not say. */
  readonly cellSource?: CellSource | undefined;
  readonly construct?: Construct | undefined;
}

export interface Trial {
  readonly id: string;
  readonly name: string;
  readonly registryIds: readonly string[];
  readonly phase: Phase;
  /** 'n/a' where a reader's own file does not say. */
  readonly design: Design | 'n/a';
  readonly countries: readonly string[];
  readonly product: Product;
}

/** One figure as reported: so many (`events`) of so many (`n`); `percent` as printed, 0–100. */
export interface RateOutcome {
  readonly events?: number | undefined;
  readonly n?: number | undefined;
  readonly percent?: number | undefined;
  readonly basis: Basis;
  readonly at?: string | undefined;
  readonly confirmed?: boolean | undefined;
  readonly criteria?: string | undefined;
  readonly assessor?: Assessor | undefined;
  readonly analysisSet?: AnalysisSet | undefined;
  readonly event?: 'icans' | 'neurologic' | undefined;
  readonly grade?: EvidenceGrade | undefined;
  readonly checked?: number | undefined;
  /** The report the figure comes from, where it is not the cohort's own: first author and year. */
  readonly from?: string | undefined;
  /** Where it stands in the reader's own file; of own cohorts only. */
  readonly locator?: string | undefined;
}

/** What a cohort is beside the headline: shown only when the reader asks for it. */
export const EXTRAS = ['earlier', 'subgroup', 'control', 'case', 'construct', 'no-rate'] as const;
export type Extra = (typeof EXTRAS)[number];

/** Approval of the product for a cancer of the cohort, in any region. */
export const STATUSES = ['approved', 'investigational'] as const;
export type Status = (typeof STATUSES)[number];

interface CohortFacts {
  readonly id: string;
  readonly label: Words;
  readonly arm: Arm;
  /** What a control arm was given. */
  readonly treatment?: string | undefined;
  readonly cancers: readonly string[];
  /** The one cancer under which charts list the cohort; a mixed group where it has several. */
  readonly group: string;
  /** Nothing here: a headline CAR-T cohort with a response rate. */
  readonly extras: readonly Extra[];
  readonly statuses: readonly Status[];
  readonly ageGroup?: AgeGroup | undefined;
  /** Of the report; absent where a reader's own file does not say. */
  readonly year?: number | undefined;
  /** First author and year of the report. */
  readonly cite: string;
  readonly enrolled?: number | undefined;
  readonly infused?: number | undefined;
  /** The number of patients a reader would quote: that of the response rate, else infused, else enrolled. */
  readonly patients?: number | undefined;
  readonly followUpMonths?: number | undefined;
  readonly dataCutoff?: string | undefined;
  readonly supersededBy?: string | undefined;
  readonly subgroupOf?: string | undefined;
  readonly sharesPatientsWith?: readonly string[] | undefined;
  readonly grade?: EvidenceGrade | undefined;
  readonly checked: number;
  readonly rates: Partial<Record<RateMeasure, RateOutcome>>;
  /** From a file that the reader opened. */
  readonly own?: true | undefined;
  /** The report's address, https; of own cohorts only. */
  readonly url?: string | undefined;
}

export interface Cohort extends CohortFacts {
  /** Position in `Dataset.cohorts`. */
  readonly index: number;
  readonly trial: Trial;
}

export interface Dataset {
  readonly version: string;
  readonly reviewed: string;
  readonly cancers: readonly Cancer[];
  readonly cohorts: readonly Cohort[];
  readonly cancerById: ReadonlyMap<string, Cancer>;
  readonly cohortById: ReadonlyMap<string, Cohort>;
  readonly trialById: ReadonlyMap<string, Trial>;
  readonly productById: ReadonlyMap<string, Product>;
}

/** The dataset as the build writes it: trials name their product, cohorts their trial, by position. */
export interface Overview {
  readonly version: string;
  readonly reviewed: string;
  readonly cancers: readonly Cancer[];
  readonly products: readonly Product[];
  readonly trials: readonly (Omit<Trial, 'product'> & { readonly product: number })[];
  readonly cohorts: readonly (CohortFacts & { readonly trial: number })[];
}

/** Throws RangeError where a list has no such position. */
export function at<T>(list: readonly T[], index: number): T {
  const entry = list[index];
  if (entry === undefined) throw new RangeError(`the dataset points at entry ${index} of ${list.length}`);
  return entry;
}

/** Resolves positions into objects, once. Throws RangeError on a position that does not exist. */
export function link(overview: Overview): Dataset {
  const trials: Trial[] = overview.trials.map((trial) => ({ ...trial, product: at(overview.products, trial.product) }));
  const cohorts: Cohort[] = overview.cohorts.map((cohort, index) => ({
    ...cohort,
    index,
    trial: at(trials, cohort.trial),
  }));
  return {
    version: overview.version,
    reviewed: overview.reviewed,
    cancers: overview.cancers,
    cohorts,
    cancerById: new Map(overview.cancers.map((cancer) => [cancer.id, cancer])),
    cohortById: new Map(cohorts.map((cohort) => [cohort.id, cohort])),
    trialById: new Map(trials.map((trial) => [trial.id, trial])),
    productById: new Map(overview.products.map((product) => [product.id, product])),
  };
}
