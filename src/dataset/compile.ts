/** From the files people edit to what the page loads: an overview for the first view, details for one trial at a time. */
import { citeOf } from './cite.ts';
import { groupOfCancers } from './cancerGroup.ts';
import type { Extra, Overview, RateOutcome, Status } from './dataset.ts';
import { RESPONSE_MEASURES } from './measures.ts';
import type { RawCohort, RawDataset, RawOutcome, RawRate, RawSource, RawTrial } from './schema.ts';
import { EVIDENCE_GRADES, RATE_MEASURES, type RateMeasure } from './vocabulary.ts';

const rateMeasures: ReadonlySet<string> = new Set(RATE_MEASURES);

function isRate(outcome: RawOutcome): outcome is RawRate {
  return rateMeasures.has(outcome.measure);
}

/** Index of a list by id; throws if an id stands twice. */
function byId<T extends { id: string }>(list: readonly T[], what: string): Map<string, T> {
  const index = new Map<string, T>();
  for (const entry of list) {
    if (index.has(entry.id)) throw new Error(`${what} ${entry.id} stands twice`);
    index.set(entry.id, entry);
  }
  return index;
}

function find<T>(index: ReadonlyMap<string, T>, id: string, where: string): T {
  const entry = index.get(id);
  if (entry === undefined) throw new Error(`${where} names ${id}, which does not exist`);
  return entry;
}

type Sources = ReadonlyMap<string, RawSource>;

function rateOutcome(rate: RawRate, sources: Sources): RateOutcome {
  const { events, n, percent, basis, at, confirmed, criteria, assessor, analysisSet, event, grade, checked } = rate;
  const from = rate.source && citeOf(find(sources, rate.source, rate.measure));
  return { events, n, percent, basis, at, confirmed, criteria, assessor, analysisSet, event, grade, checked, from };
}

/** Every rate a cohort reports, the first of a measure where it reports several. */
function ratesOf(cohort: RawCohort, sources: Sources): Partial<Record<RateMeasure, RateOutcome>> {
  const rates: Partial<Record<RateMeasure, RateOutcome>> = {};
  for (const outcome of cohort.outcomes) if (isRate(outcome)) rates[outcome.measure] ??= rateOutcome(outcome, sources);
  return rates;
}

/** An interim report, or part of one: its patients are counted again in a later report. */
function isEarlier(cohort: RawCohort, cohorts: ReadonlyMap<string, RawCohort>): boolean {
  if (cohort.supersededBy !== undefined) return true;
  return cohort.subgroupOf !== undefined && isEarlier(find(cohorts, cohort.subgroupOf, cohort.id), cohorts);
}

function hasResponse(rates: Partial<Record<RateMeasure, RateOutcome>>): boolean {
  return RESPONSE_MEASURES.some((measure) => rates[measure]);
}

/**
 * The cohort that shows another one's headline figures beside its own. A later report often updates survival only, and
 * safety is often counted over a population of its own: such a figure stays the trial's headline, in the row of the
 * trial, with the report it comes from. Undefined where the trial has no one row to show it in.
 */
function borrowerOf(cohort: RawCohort, trial: RawTrial, cohorts: ReadonlyMap<string, RawCohort>): RawCohort | undefined {
  if (!Array.isArray(cohort.headline)) return undefined;
  let later: RawCohort | undefined = cohort;
  while (later?.supersededBy !== undefined) later = find(cohorts, later.supersededBy, later.id);
  if (later !== cohort && later?.headline === true) return later;
  const rows = trial.cohorts.filter((row) => row.headline === true && row.arm === cohort.arm);
  return rows.length === 1 ? rows[0] : undefined;
}

/** A cohort's own rates, and those lent to it. */
function shownRates(
  cohort: RawCohort,
  trial: RawTrial,
  cohorts: ReadonlyMap<string, RawCohort>,
  sources: Sources,
): Partial<Record<RateMeasure, RateOutcome>> {
  const rates = ratesOf(cohort, sources);
  for (const lender of trial.cohorts) {
    if (!Array.isArray(lender.headline) || borrowerOf(lender, trial, cohorts) !== cohort) continue;
    const lent = ratesOf(lender, sources);
    for (const measure of lender.headline) {
      const rate = lent[measure];
      if (rate) rates[measure] ??= { ...rate, from: rate.from ?? citeOf(find(sources, lender.source, lender.id)) };
    }
  }
  return rates;
}

function extrasOf(
  trial: RawTrial,
  cohort: RawCohort,
  construct: string,
  cohorts: ReadonlyMap<string, RawCohort>,
  rates: Partial<Record<RateMeasure, RateOutcome>>,
): Extra[] {
  const extras: Extra[] = [];
  const lends = borrowerOf(cohort, trial, cohorts) !== undefined;
  if (trial.design === 'case-report') extras.push('case');
  else if (cohort.arm === 'control') extras.push('control');
  else if (cohort.headline === false || lends) extras.push(isEarlier(cohort, cohorts) ? 'earlier' : 'subgroup');
  if (construct !== 'car-t') extras.push('construct');
  if (!hasResponse(rates)) extras.push('no-rate');
  return extras;
}

function groupOf(cohort: RawCohort, raw: RawDataset): string {
  const group = groupOfCancers(cohort.cancers.map((id) => find(byIdCancers(raw), id, cohort.id)));
  if (group === undefined) throw new Error(`${cohort.id} has no cancer`);
  return group;
}

const cancerIndexes = new WeakMap<RawDataset, Map<string, RawDataset['cancers'][number]>>();
function byIdCancers(raw: RawDataset): Map<string, RawDataset['cancers'][number]> {
  let index = cancerIndexes.get(raw);
  if (!index) cancerIndexes.set(raw, (index = byId(raw.cancers, 'cancer')));
  return index;
}

/** Hospital exemptions are not authorisations; a withdrawn approval no longer counts. */
function statusesOf(product: string, cohort: RawCohort, raw: RawDataset): Status[] {
  const approved = new Set(
    raw.approvals
      .filter((entry) => entry.product === product && entry.kind !== 'hospital-exemption' && !entry.withdrawn)
      .flatMap((entry) => entry.cancers),
  );
  return [...new Set(cohort.cancers.map((id): Status => (approved.has(id) ? 'approved' : 'investigational')))];
}

/** The number of patients a reader would quote for a cohort. */
function patientsOf(cohort: RawCohort, rates: Partial<Record<RateMeasure, RateOutcome>>): number | undefined {
  for (const measure of RESPONSE_MEASURES) {
    const n = rates[measure]?.n;
    if (n !== undefined) return n;
  }
  return cohort.infused ?? cohort.enrolled;
}

/** The weakest grade among the response figures, and the fewest readings. */
function evidenceOf(rates: Partial<Record<RateMeasure, RateOutcome>>) {
  const responses = RESPONSE_MEASURES.flatMap((measure) => rates[measure] ?? []);
  const figures = responses.length > 0 ? responses : Object.values(rates);
  const grades = figures.flatMap((figure) => figure.grade ?? []);
  const grade = grades.reduce<(typeof grades)[number] | undefined>(
    (weakest, next) =>
      weakest && EVIDENCE_GRADES.indexOf(weakest) > EVIDENCE_GRADES.indexOf(next) ? weakest : next,
    undefined,
  );
  return { grade, checked: Math.min(...figures.map((figure) => figure.checked ?? 1), 9) };
}

/** What the first view needs. Throws an Error that names the entry whose reference does not resolve. */
export function compileOverview(raw: RawDataset): Overview {
  const products = byId(raw.products, 'product');
  const productAt = new Map(raw.products.map((product, index) => [product.id, index]));
  const sources = byId(raw.sources, 'source');
  const cohorts = byId(raw.trials.flatMap((trial) => trial.cohorts), 'cohort');
  byId(raw.trials, 'trial');
  return {
    version: raw.edition.version,
    reviewed: raw.edition.reviewed,
    cancers: raw.cancers.map(({ code: _, ...cancer }) => cancer),
    products: raw.products.map(({ id, name, aliases, brand, developer, targets, cellSource, construct }) => ({
      id, name, aliases, brand, developer, targets, cellSource, construct,
    })),
    trials: raw.trials.map(({ id, name, registryIds, phase, design, countries, product }) => ({
      id, name, registryIds, phase, design, countries, product: find(productAt, product, id),
    })),
    cohorts: raw.trials.flatMap((trial, index) =>
      trial.cohorts.map((cohort) => {
        const source = find(sources, cohort.source, cohort.id);
        const rates = shownRates(cohort, trial, cohorts, sources);
        return {
          id: cohort.id,
          trial: index,
          label: cohort.label,
          arm: cohort.arm,
          treatment: cohort.arm === 'control' ? cohort.treatment : undefined,
          cancers: cohort.cancers,
          group: groupOf(cohort, raw),
          extras: extrasOf(trial, cohort, find(products, trial.product, trial.id).construct, cohorts, rates),
          statuses: statusesOf(trial.product, cohort, raw),
          ageGroup: cohort.ageGroup,
          year: source.year,
          cite: citeOf(source),
          enrolled: cohort.enrolled,
          infused: cohort.infused,
          patients: patientsOf(cohort, rates),
          followUpMonths: cohort.medianFollowUpMonths,
          dataCutoff: cohort.dataCutoff,
          supersededBy: cohort.supersededBy,
          subgroupOf: cohort.subgroupOf,
          sharesPatientsWith: cohort.sharesPatientsWith,
          ...evidenceOf(rates),
          rates,
        };
      }),
    ),
  };
}
