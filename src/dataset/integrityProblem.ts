/** A fault found in the dataset, and where. */
import type { RawCohort, RawOutcome, RawTrial } from './schema.ts';

export const PROBLEM_CODES = [
  'id-twice',
  'id-unknown',
  'unused-source',
  'superseded-in-a-circle',
  'headline-shares-patients',
  'events-above-n',
  'no-value',
  'percent-differs',
  'interval-differs',
  'needless-exception',
  'no-denominator-note',
  'no-locator',
  'no-second-address',
  'needless-search',
  'parts-above-n',
  'order-of-rates',
  'not-applicable',
  'cut-off-after-report',
  'no-identifier',
  'no-registry-id',
  'registry-id-form',
  'approval-date',
  'no-chinese',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  readonly code: ProblemCode;
  /** Where it stands: `zuma-1 › zuma-1-2023-phase2 › orr`. */
  readonly path: string;
  /** What was found: figures and ids, no sentences. */
  readonly found?: string;
}

/** One figure with its surroundings. */
export interface Figure {
  readonly path: string;
  readonly trial: RawTrial;
  readonly cohort: RawCohort;
  readonly outcome: RawOutcome;
}

export function placeOf(...parts: readonly string[]): string {
  return parts.join(' › ');
}
