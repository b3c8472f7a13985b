/** The reports of one trial in order: what each replaced, and how the rate it reports moved. */
import type { RawCohort, RawRate } from '../dataset/schema.ts';
import type { RateMeasure } from '../dataset/vocabulary.ts';

/** One report on one group of patients. Others are named by their position in the line. */
export interface LineEntry {
  readonly cohort: RawCohort;
  readonly year: number | undefined;
  /** As this report gives it; absent where it gives none. */
  readonly rate: RawRate | undefined;
  /** The earlier reports it takes the place of. */
  readonly replaces: readonly number[];
  readonly replacedBy: number | undefined;
  /** The group that these patients are a part of. */
  readonly partOf: number | undefined;
}

export interface ReportLine {
  /** The rate that is followed. */
  readonly measure: RateMeasure;
  readonly entries: readonly LineEntry[];
  /** How many publications or pages they come from. */
  readonly reports: number;
}

/** The rate a reader would follow; where two are given equally often, the first. */
const FOLLOWED = ['orr', 'cr-cri', 'cr', 'dcr'] as const satisfies readonly RateMeasure[];
type Followed = (typeof FOLLOWED)[number];

function rateOf({ outcomes }: RawCohort, measure: Followed): RawRate | undefined {
  return outcomes.find((outcome): outcome is RawRate => outcome.measure === measure);
}

function mostReported(cohorts: readonly RawCohort[]): Followed {
  const counts = FOLLOWED.map((measure) => cohorts.filter((cohort) => rateOf(cohort, measure)).length);
  return FOLLOWED[counts.indexOf(Math.max(...counts))] ?? 'orr';
}

/** How many reports of the line come after this one; a circle in the data ends it. */
function successors(cohort: RawCohort, byId: ReadonlyMap<string, RawCohort>): number {
  const met = new Set<RawCohort>();
  for (let at = byId.get(cohort.supersededBy ?? ''); at && at !== cohort && !met.has(at); at = byId.get(at.supersededBy ?? '')) met.add(at);
  return met.size;
}

/**
 * By year; within a year what was replaced comes before what replaced it, a group before its parts, else as the data list
 * them. `yearOf`: of a source; a report without one comes last.
 */
export function reportLine(cohorts: readonly RawCohort[], yearOf: (source: string) => number | undefined): ReportLine {
  const byId = new Map(cohorts.map((cohort) => [cohort.id, cohort]));
  const measure = mostReported(cohorts);
  const year = (cohort: RawCohort) => yearOf(cohort.source) ?? Infinity;
  const part = ({ subgroupOf }: RawCohort) => Number(subgroupOf !== undefined && byId.has(subgroupOf));
  const ordered = cohorts.toSorted(
    (a, b) => (year(a) === year(b) ? 0 : year(a) - year(b)) || successors(b, byId) - successors(a, byId) || part(a) - part(b),
  );
  const at = new Map(ordered.map(({ id }, position) => [id, position]));
  return {
    measure,
    reports: new Set(cohorts.map(({ source }) => source)).size,
    entries: ordered.map((cohort) => ({
      cohort,
      year: yearOf(cohort.source),
      rate: rateOf(cohort, measure),
      replaces: ordered.flatMap(({ supersededBy }, position) => (supersededBy === cohort.id ? position : [])),
      replacedBy: at.get(cohort.supersededBy ?? ''),
      partOf: at.get(cohort.subgroupOf ?? ''),
    })),
  };
}
