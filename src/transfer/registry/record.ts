/** A record of a trial registry with its posted results, whatever container it came in. Numbers are still text. */

export interface RegistryGroup {
  /** Local to one outcome or to the adverse events: two lists use one id for different groups. */
  readonly id: string;
  readonly title: string;
}

export interface Measurement {
  readonly group: string;
  readonly value: string;
  readonly lower: string;
  readonly upper: string;
}

export interface RegistryCategory {
  readonly title: string;
  readonly measurements: readonly Measurement[];
}

/** Patients by group; empty where the record does not say. */
export type Denominators = ReadonlyMap<string, string>;

export interface RegistryClass {
  readonly title: string;
  readonly denominators: Denominators;
  readonly categories: readonly RegistryCategory[];
}

export interface RegistryOutcome {
  /** Position in the record, from 0. */
  readonly index: number;
  readonly type: string;
  readonly title: string;
  readonly population: string;
  readonly timeFrame: string;
  readonly posted: boolean;
  readonly param: string;
  readonly dispersion: string;
  readonly unit: string;
  readonly groups: readonly RegistryGroup[];
  readonly denominators: Denominators;
  readonly classes: readonly RegistryClass[];
}

export interface AdverseEvent {
  readonly term: string;
  readonly serious: boolean;
  /** Patients affected and at risk, by group. */
  readonly counts: ReadonlyMap<string, { readonly affected: string; readonly atRisk: string }>;
}

export interface AdverseEvents {
  readonly groups: readonly RegistryGroup[];
  /** Percent below which events that are not serious are left out. */
  readonly threshold: string;
  readonly events: readonly AdverseEvent[];
}

export interface RegistryRecord {
  readonly id: string;
  readonly title: string;
  readonly acronym: string;
  readonly phases: readonly string[];
  readonly allocation: string;
  readonly interventional: boolean;
  readonly enrolled: string;
  readonly conditions: readonly string[];
  readonly interventions: readonly string[];
  readonly countries: readonly string[];
  /** When the results were posted, as the record writes dates. */
  readonly posted: string;
  readonly hasResults: boolean;
  readonly outcomes: readonly RegistryOutcome[];
  readonly adverse: AdverseEvents | null;
}
