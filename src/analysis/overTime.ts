import type { Cohort, Dataset } from '../dataset/dataset.ts';
import type { RateMeasure } from '../dataset/vocabulary.ts';
import { estimateIn, isKnown, type Known } from './benefitRisk.ts';
import { answer, isApplicable, type Reading } from './rates.ts';

/** A report with a figure; `earlier`: a later report counts its patients again. */
export interface Report {
  readonly cohort: Cohort;
  /** Of the report that the figure comes from. */
  readonly year: number;
  readonly figure: Known;
  readonly earlier: boolean;
}

/** The successive reports of one trial on the same patients, by year; the last is the one that stands. */
export interface Course {
  readonly id: string;
  readonly reports: readonly Report[];
  /** Which report leads to which, as positions in `reports`. */
  readonly links: readonly (readonly [number, number])[];
}

export interface OverTime {
  /** In the order of the cohorts given. */
  readonly courses: readonly Course[];
  readonly cohorts: number;
  readonly reported: number;
  readonly notApplicable: number;
  /** First and last year drawn; null for none. */
  readonly years: readonly [number, number] | null;
  /** Of the trials with joined reports: where the latest figure lies against the first. */
  readonly moved: { readonly higher: number; readonly lower: number; readonly same: number };
}

/** Half of the last digit that a percentage is printed with. */
const SAME = 0.0005;

/** The chain of reports from a cohort to the one that stands, within its trial. A circle in the data ends it. */
function chainOf(cohort: Cohort, dataset: Dataset): readonly Cohort[] {
  const chain = [cohort];
  for (let at: Cohort = cohort; at.supersededBy !== undefined; ) {
    const next = dataset.cohortById.get(at.supersededBy);
    if (!next || next.trial.id !== cohort.trial.id || chain.includes(next)) break;
    chain.push(next);
    at = next;
  }
  return chain;
}

/** The report of the same trial that lends a cohort its figure; null where the figure is the cohort's own. */
function lenderOf({ trial, cite }: Cohort, { outcome }: Known, measure: RateMeasure, dataset: Dataset): Cohort | null {
  if (outcome.from === undefined || outcome.from === cite) return null;
  const { from, events, percent } = outcome;
  return (
    dataset.cohorts.find((other) => {
      const own = other.cite === from && other.trial.id === trial.id ? other.rates[measure] : undefined;
      return own !== undefined && own.events === events && own.percent === percent;
    }) ?? null
  );
}

/** The year of the report that a figure comes from. */
function yearOf({ year }: Cohort, { outcome }: Known, lender: Cohort | null): number | undefined {
  const named = /\d{4}$/.exec(outcome.from ?? '')?.[0];
  return lender?.year ?? (named === undefined ? year : Number(named));
}

interface Placed {
  readonly cohort: Cohort;
  readonly chain: readonly Cohort[];
  readonly year: number;
  readonly figure: Known;
  readonly lender: Cohort | null;
}

/** The reports of one chain by year, the one that stands last; a figure that was lent stands once. */
function reportsOf(members: readonly Member[], measure: RateMeasure, dataset: Dataset, reading: Reading) {
  const placed = members.flatMap(({ cohort, chain }): Placed[] => {
    const figure = answer(cohort, measure, dataset, reading);
    if (!isKnown(figure)) return [];
    const lender = lenderOf(cohort, figure, measure, dataset);
    const year = yearOf(cohort, figure, lender);
    return year === undefined ? [] : [{ cohort, chain, figure, lender, year }];
  });
  const lent = new Set(placed.map(({ lender }) => lender?.id));
  const own = placed.filter(({ cohort }) => !lent.has(cohort.id));
  const last = own.toSorted((a, b) => b.chain.length - a.chain.length || a.year - b.year).at(-1);
  const late = (report: Placed) => Number(report === last);
  return own.sort((a, b) => late(a) - late(b) || a.year - b.year || b.chain.length - a.chain.length);
}

interface Member {
  readonly cohort: Cohort;
  readonly chain: readonly Cohort[];
}

/**
 * A figure against the year of its report: the cohorts given and, for each, the earlier reports that it or a later
 * report replaces. Only a chain of replacement joins reports; two trials of one product never are.
 */
export function overTime(
  cohorts: readonly Cohort[],
  measure: RateMeasure,
  dataset: Dataset,
  reading: Reading,
): OverTime {
  const chosen = new Set(cohorts.map(({ id }) => id));
  const members = new Map<string, Member[]>();
  for (const cohort of dataset.cohorts) {
    const chain = chainOf(cohort, dataset);
    const end = chain.at(-1)?.id ?? cohort.id;
    if (!chain.some(({ id }) => chosen.has(id))) continue;
    const list = members.get(end);
    if (list) list.push({ cohort, chain });
    else members.set(end, [{ cohort, chain }]);
  }
  const ends = new Set(cohorts.map((cohort) => chainOf(cohort, dataset).at(-1)?.id ?? cohort.id));
  const courses = [...ends].flatMap((id): Course[] => {
    const placed = reportsOf(members.get(id) ?? [], measure, dataset, reading);
    const reports = placed.map(({ cohort, year, figure }, at) => ({ cohort, year, figure, earlier: at < placed.length - 1 }));
    return reports.length === 0 ? [] : [{ id, reports, links: linksOf(placed) }];
  });
  return summed(courses, cohorts, measure, dataset);
}

/** Each report leads to the next year's; within a year, only to the report that replaces it. */
function linksOf(reports: readonly Placed[]): [number, number][] {
  const end = reports.length - 1;
  return reports.slice(0, -1).map(({ year, chain }, at) => {
    const replaced = reports.findIndex((other, to) => to > at && other.year === year && chain.includes(other.cohort));
    if (replaced >= 0) return [at, replaced];
    const later = reports.find((other, to) => to > at && other.year > year)?.year;
    const next = later === undefined ? -1 : reports.findLastIndex((other) => other.year === later);
    return [at, next > at ? next : end];
  });
}

function summed(
  courses: readonly Course[],
  cohorts: readonly Cohort[],
  measure: RateMeasure,
  dataset: Dataset,
): OverTime {
  const moved = { higher: 0, lower: 0, same: 0 };
  for (const { reports } of courses) {
    const [first, last] = [reports[0], reports.at(-1)];
    if (!first || !last || first === last) continue;
    const change = estimateIn(last.figure) - estimateIn(first.figure);
    moved[Math.abs(change) < SAME ? 'same' : change > 0 ? 'higher' : 'lower']++;
  }
  const drawn = courses.flatMap(({ reports }) => reports.map(({ cohort }) => cohort));
  const ids = new Set(drawn.map(({ id }) => id));
  const years = courses.flatMap(({ reports }) => reports.map(({ year }) => year));
  return {
    courses,
    cohorts: cohorts.length,
    reported: cohorts.filter(({ id }) => ids.has(id)).length,
    notApplicable: cohorts.filter((cohort) => !ids.has(cohort.id) && !isApplicable(cohort, measure, dataset)).length,
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    moved,
  };
}
