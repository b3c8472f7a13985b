import type { Cohort, Dataset } from '../dataset/dataset.ts';
import type { CancerFamily, RateMeasure } from '../dataset/vocabulary.ts';
import { type Answer, answer, type Reading } from './rates.ts';
import { median } from './summary.ts';

/** A figure that can be placed: with its count, or a bare percentage. */
export type Known = Extract<Answer, { kind: 'rate' | 'bare' }>;

/** One cohort that reports both measures. */
export interface RiskPoint {
  readonly cohort: Cohort;
  readonly family: CancerFamily;
  readonly benefit: Known;
  readonly harm: Known;
}

/** Cohorts by what they report of a benefit and a harm, in the order given. */
export interface BenefitRisk {
  readonly points: readonly RiskPoint[];
  readonly cohorts: number;
  readonly benefitOnly: number;
  readonly harmOnly: number;
  readonly neither: number;
  /** Medians over the points, as fractions; null for none. */
  readonly medians: { readonly benefit: number | null; readonly harm: number | null };
}

export function isKnown(figure: Answer): figure is Known {
  return figure.kind === 'rate' || figure.kind === 'bare';
}

/** The estimate as a fraction. */
export function estimateIn(figure: Known): number {
  return figure.kind === 'rate' ? figure.rate.estimate : figure.estimate;
}

/** Sets a benefit against a harm, cohort by cohort; ranks nothing. */
export function benefitRisk(
  cohorts: readonly Cohort[],
  benefit: RateMeasure,
  harm: RateMeasure,
  dataset: Dataset,
  reading: Reading,
): BenefitRisk {
  const points: RiskPoint[] = [];
  let [benefitOnly, harmOnly, neither] = [0, 0, 0];
  for (const cohort of cohorts) {
    const [good, bad] = [answer(cohort, benefit, dataset, reading), answer(cohort, harm, dataset, reading)];
    const family = dataset.cancerById.get(cohort.group)?.family ?? 'solid';
    if (isKnown(good) && isKnown(bad)) points.push({ cohort, family, benefit: good, harm: bad });
    else if (isKnown(good)) benefitOnly++;
    else if (isKnown(bad)) harmOnly++;
    else neither++;
  }
  return {
    points,
    cohorts: cohorts.length,
    benefitOnly,
    harmOnly,
    neither,
    medians: {
      benefit: median(points.map((point) => estimateIn(point.benefit))),
      harm: median(points.map((point) => estimateIn(point.harm))),
    },
  };
}
