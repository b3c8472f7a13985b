import { quickselect } from 'd3-array';
import type { Dataset } from '../dataset/dataset.ts';
import type { CancerFamily, RateMeasure } from '../dataset/vocabulary.ts';
import { cancersOfEach, estimatesOf, NOT_APPLICABLE, patientsOfEach } from './columns.ts';
import type { Reading } from './rates.ts';

/** The middle value; the mean of the two middle ones for an even number; null for none. */
export function median(values: ArrayLike<number>): number | null {
  if (values.length === 0) return null;
  const parted = Float64Array.from(values);
  const middle = parted.length >> 1;
  quickselect(parted, middle);
  const high = parted[middle] ?? 0;
  if (parted.length % 2 === 1) return high;
  let low = parted[0] ?? 0;
  for (let next = 1; next < middle; next++) low = Math.max(low, parted[next] ?? low);
  return (low + high) / 2;
}

/** What a set of cohorts says of a measure, without ranking any of them. */
export interface Summary {
  readonly cohorts: number;
  readonly reported: number;
  readonly notApplicable: number;
  /** Medians over cohorts, as fractions: overall and per family; null for none. */
  readonly median: number | null;
  readonly medians: Readonly<Record<CancerFamily, number | null>>;
  /** Cohorts that report the measure, per family. */
  readonly counts: Readonly<Record<CancerFamily, number>>;
  /** The median number of patients of the cohorts that state it. */
  readonly medianPatients: number | null;
}

/** What a column holds at positions, where it holds anything. */
function stated(column: Float64Array, positions: ArrayLike<number>): Float64Array {
  const values = new Float64Array(positions.length);
  let count = 0;
  for (let next = 0; next < positions.length; next++) {
    const value = column[positions[next] ?? 0] ?? Number.NaN;
    if (value >= 0) values[count++] = value;
  }
  return values.subarray(0, count);
}

/** Of cohorts, given by their positions in the dataset. */
export function summarise(positions: ArrayLike<number>, measure: RateMeasure, dataset: Dataset, reading: Reading): Summary {
  const cancers = cancersOfEach(dataset);
  const families = dataset.cancers.map(({ family }) => family);
  const estimates = estimatesOf(dataset, measure, reading);
  // Those of blood cancers from the start on, those of solid tumours from the end back; then the gap is closed.
  const values = new Float64Array(positions.length);
  let [first, last] = [0, values.length];
  let notApplicable = 0;
  for (let next = 0; next < positions.length; next++) {
    const at = positions[next] ?? 0;
    const value = estimates[at] ?? Number.NaN;
    if (value === NOT_APPLICABLE) notApplicable++;
    if (!(value >= 0)) continue;
    const family = families[cancers[at] ?? -1];
    if (family === 'blood') values[first++] = value;
    if (family === 'solid') values[--last] = value;
  }
  values.copyWithin(first, last);
  const reported = first + values.length - last;
  const [blood, solid] = [values.subarray(0, first), values.subarray(first, reported)];
  return {
    cohorts: positions.length,
    reported,
    notApplicable,
    get median() {
      return median(values.subarray(0, reported));
    },
    medians: { blood: median(blood), solid: median(solid) },
    counts: { blood: blood.length, solid: solid.length },
    medianPatients: median(stated(patientsOfEach(dataset), positions)),
  };
}
