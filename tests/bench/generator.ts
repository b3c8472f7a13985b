/** Trials that do not exist, as many as wanted and always the same: what a registry's export may hold. */
import type { Cancer, Overview } from '../../src/dataset/dataset.ts';
import { DESIGNS, EVIDENCE_GRADES, PHASES } from '../../src/dataset/vocabulary.ts';

const TARGETS = ['CD19', 'BCMA', 'CD22', 'GPC3', 'CLDN18.2', 'mesothelin', 'HER2', 'GD2', 'CD7', 'GPRC5D', 'B7-H3', 'CEA'];
const COUNTRIES = ['US', 'CN', 'DE', 'FR', 'GB', 'JP', 'ES', 'IT', 'AU', 'KR', 'CA', 'NL'];
const NAMES = ['ZUMA', 'KarMMa', 'CARTITUDE', 'ELIANA', 'TRANSCEND', 'Étoile', '研究', 'CT041-ST', 'GPC3-Study', 'Panther'];
const AUTHORS = ['Locke', 'Munshi', 'Qi', 'Wang', 'Maude', 'Neelapu', 'Zhang', 'Abramson'];

/** mulberry32: small, fast, the same everywhere. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` cohorts of two thirds as many trials and a fiftieth as many products. */
export function generate(count: number, cancers: readonly Cancer[], seed = 1): Overview {
  const next = numbers(seed);
  const below = (most: number) => Math.floor(next() * most);
  const pick = <T>(list: readonly T[]): T => {
    const entry = list[below(list.length)];
    if (entry === undefined) throw new RangeError('nothing to pick from');
    return entry;
  };
  const products = Array.from({ length: Math.max(12, Math.ceil(count / 50)) }, (_, at) => ({
    id: `product${at}`,
    name: `${pick(['axi', 'tisa', 'lis', 'ide', 'cilta', 'satri'])}cel ${at}`,
    aliases: [`CT${at}`],
    targets: [pick(TARGETS)],
  }));
  const trials = Array.from({ length: Math.ceil((count * 2) / 3) }, (_, at) => ({
    id: `trial${at}`,
    name: `${pick(NAMES)}-${at}`,
    registryIds: [`NCT${String(10_000_000 + at)}`],
    phase: pick(PHASES),
    design: pick(DESIGNS),
    countries: [...new Set([pick(COUNTRIES), pick(COUNTRIES)])],
    product: below(products.length),
  }));
  const cohorts = Array.from({ length: count }, (_, at): Overview['cohorts'][number] => {
    const n = 3 + Math.floor(next() ** 3 * 300);
    const response = below(n + 1);
    const complete = below(response + 1);
    const controlled = response + below(n - response + 1);
    const rate = (events: number) => ({ events, n, basis: 'printed' as const });
    const earlier = next() < 0.15;
    const cancer = pick(cancers);
    const year = 2012 + below(15);
    return {
      id: `cohort${at}`,
      trial: at % trials.length,
      label: cancer.name,
      arm: 'car-t',
      cancers: [cancer.id],
      group: cancer.id,
      extras: earlier ? ['earlier'] : [],
      // The next cohort of the trial replaces it, where there is one.
      ...(earlier && at + trials.length < count && { supersededBy: `cohort${at + trials.length}` }),
      statuses: [next() < 0.2 ? 'approved' : 'investigational'],
      year,
      cite: `${pick(AUTHORS)} ${year}`,
      enrolled: n + below(10),
      infused: n,
      patients: n,
      followUpMonths: below(400) / 10,
      grade: pick(EVIDENCE_GRADES),
      checked: 1,
      rates: {
        orr: rate(response),
        ...(next() < 0.8 && { cr: rate(complete), pr: rate(response - complete) }),
        ...(next() < 0.4 && { dcr: rate(controlled), sd: rate(controlled - response), pd: rate(n - controlled) }),
        ...(next() < 0.7 && { 'crs-3plus': rate(below(Math.ceil(n / 3))) }),
        ...(next() < 0.6 && { 'neurotox-3plus': rate(below(Math.ceil(n / 4))) }),
      },
    };
  });
  return { version: '', reviewed: '', cancers, products, trials, cohorts };
}
