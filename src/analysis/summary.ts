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
  return (parted.subarray(0, middle).reduce((most, value) => Math.max(most, value)) + high) / 2;
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
function stated(column: Float64Array, positions: ArrayLike<number>, isMeant: (at: number) => boolean = () => true): Float64Array {
  const values = new Float64Array(positions.length);
  let count = 0;
  for (let next = 0; next < positions.length; next++) {
    const at = positions[next] ?? 0;
    const value = column[at] ?? Number.NaN;
    if (value >= 0 && isMeant(at)) values[count++] = value;
  }
  return values.subarray(0, count);
}

/** Of cohorts, given by their positions in the dataset. */
export function summarise(positions: ArrayLike<number>, measure: RateMeasure, dataset: Dataset, reading: Reading): Summary {
  const cancers = cancersOfEach(dataset);
  const families = dataset.cancers.map(({ family }) => family);
  const estimates = estimatesOf(dataset, measure, reading);
  const within = (family: CancerFamily) => stated(estimates, positions, (at) => families[cancers[at] ?? -1] === family);
  const [blood, solid] = [within('blood'), within('solid')];
  const all = new Float64Array(blood.length + solid.length);
  all.set(blood);
  all.set(solid, blood.length);
  let notApplicable = 0;
  for (let next = 0; next < positions.length; next++) {
    if (estimates[positions[next] ?? 0] === NOT_APPLICABLE) notApplicable++;
  }
  return {
    cohorts: positions.length,
    reported: all.length,
    notApplicable,
    get median() {
      return median(all);
    },
    medians: { blood: median(blood), solid: median(solid) },
    counts: { blood: blood.length, solid: solid.length },
    medianPatients: median(stated(patientsOfEach(dataset), positions)),
  };
}
