/**
 * What a click asks of every cohort, a number a cohort, side by side. Made when first asked for: to look into a hundred
 * thousand objects at each click would take ten times as long.
 */
import type { Cohort, Dataset } from '../dataset/dataset.ts';
import type { RateMeasure } from '../dataset/vocabulary.ts';
import { denominatorFor, estimateOf, isApplicable, type Reading } from './rates.ts';

/** A number for each cohort, by its position in the dataset. */
type Column = Float64Array;

const columnsOf = new WeakMap<Dataset, Map<string, Column>>();

function columnOf(dataset: Dataset, name: string, valueOf: (cohort: Cohort) => number): Column {
  let columns = columnsOf.get(dataset);
  if (!columns) columnsOf.set(dataset, (columns = new Map()));
  let column = columns.get(name);
  if (!column) {
    column = new Float64Array(dataset.cohorts.length);
    for (const [at, cohort] of dataset.cohorts.entries()) column[at] = valueOf(cohort);
    columns.set(name, column);
  }
  return column;
}

/** Where the measure does not exist for the cohort's diseases. */
export const NOT_APPLICABLE = -1;

/** The estimates of a measure, as fractions; NaN where it is not reported, NOT_APPLICABLE where there can be none. */
export function estimatesOf(dataset: Dataset, measure: RateMeasure, reading: Reading): Column {
  return columnOf(
    dataset,
    `${measure} ${denominatorFor(measure, reading)}`,
    (cohort) => estimateOf(cohort, measure, reading) ?? (isApplicable(cohort, measure, dataset) ? Number.NaN : NOT_APPLICABLE),
  );
}

/** Patients; NaN where their number is not known. */
export function patientsOfEach(dataset: Dataset): Column {
  return columnOf(dataset, 'patients', ({ patients }) => patients ?? Number.NaN);
}

/** Patients of a cohort as they add up: headline cohorts, control arms and single cases, not earlier reports or parts. */
export function countedPatients({ extras, patients }: Cohort): number {
  return extras.includes('earlier') || extras.includes('subgroup') ? 0 : (patients ?? 0);
}

/** Those of each cohort. */
export function countedPatientsOfEach(dataset: Dataset): Column {
  return columnOf(dataset, 'counted patients', countedPatients);
}

/** The cancer, by its place in the dataset's list; −1 where the list does not hold it. */
export function cancersOfEach(dataset: Dataset): Column {
  const { cancers, cancerById } = dataset;
  return columnOf(dataset, 'cancer', ({ group }) => {
    const cancer = cancerById.get(group);
    return cancer ? cancers.indexOf(cancer) : -1;
  });
}
