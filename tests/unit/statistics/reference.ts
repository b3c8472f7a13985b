import published from '../../fixtures/published.json';
import type { Count } from '../../../src/statistics/count.ts';
import type { Interval } from '../../../src/statistics/interval.ts';

const { nrm, mmOrr, nielweiseControl, nielweiseTreated, debruin, pritz, miller } = published.sets;

function counts({ x, n }: { x: number[]; n: number[] }): Count[] {
  return x.map((events, i) => ({ events, n: n[i]! }));
}

/** The 52 cohorts of the CAR-T mortality analysis (Cordas dos Santos et al. 2024), with their disease and product. */
export const mortality = nrm.rows.map(([, disease, product, events, n]) => ({
  disease: String(disease),
  product: String(product),
  events: Number(events),
  n: Number(n),
}));

export function ofDisease(disease: string) {
  return mortality.filter((cohort) => cohort.disease === disease);
}

export function ofProduct(product: string) {
  return mortality.filter((cohort) => cohort.product === product);
}

/** BCMA products in myeloma, overall response (PMC10100620, table 3). */
export const myeloma: Count[] = mmOrr.rows.map(([, events, n]) => ({ events: Number(events), n: Number(n) }));

/** Every published set of cohorts by the name under which pooled.json holds R's answers. */
export const sets: Record<string, readonly Count[]> = {
  nrm: mortality,
  ...Object.fromEntries(['LBCL', 'MM', 'MCL', 'IL'].map((disease) => [disease, ofDisease(disease)])),
  axiCel: ofDisease('LBCL').filter((cohort) => cohort.product === 'Axi-cel'),
  ...Object.fromEntries(
    ['Axi-cel', 'Tisa-cel', 'Liso-cel', 'Ide-cel', 'Cilta-cel', 'Brexu-cel'].map((name) => [name, ofProduct(name)]),
  ),
  mmOrr: myeloma,
  ...Object.fromEntries(myeloma.map((_, left) => [`mmOrrWithout${left}`, myeloma.filter((_cohort, i) => i !== left)])),
  nielweiseControl: counts(nielweiseControl),
  nielweiseTreated: counts(nielweiseTreated),
  debruin: counts(debruin),
  pritz: counts(pritz),
  miller: counts(miller),
};

export function count(pair: readonly number[]): Count {
  return { events: pair[0]!, n: pair[1]! };
}

export function countsOf({ events, n }: { events: number[]; n: number[] }): Count[] {
  return events.map((x, i) => ({ events: x, n: n[i]! }));
}

/** The larger miss of two limits. */
export function missOf(interval: Interval, [lower, upper]: readonly number[]): number {
  return Math.max(Math.abs(interval.lower - lower!), Math.abs(interval.upper - upper!));
}
