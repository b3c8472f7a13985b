import { EXTRAS, type Extra } from '../dataset/dataset.ts';
import { add, addAll, and, type Bits, countIn, emptyBits, fullBits, members, size, sizeOfBoth, union, without } from './bits.ts';
import type { FacetIndex } from './facetIndex.ts';
import { FACET_IDS, type FacetId, type Filters, mapFacets, searchable } from './facets.ts';

/** The filters that are not lists of values. */
export const RANGE_IDS = ['search', 'years', 'minPatients'] as const;
export type FilterId = FacetId | (typeof RANGE_IDS)[number];
const FILTER_IDS: readonly FilterId[] = [...FACET_IDS, ...RANGE_IDS];

export interface Selection {
  /** Positions of the cohorts that pass every filter, in the dataset's order. */
  readonly cohorts: readonly number[];
  /** For each value of a facet: the cohorts it would leave, given all other filters. */
  readonly counts: Readonly<Record<FacetId, ReadonlyMap<string, number>>>;
  /** For each extra: the cohorts it adds (or has added). */
  readonly extraCounts: Readonly<Record<Extra, number>>;
  /** Cohorts per year of report, the choice of years left aside. */
  readonly yearCounts: ReadonlyMap<number, number>;
  /** Cohorts with at least so many patients, that choice left aside. */
  readonly patientCounts: ReadonlyMap<number, number>;
  /** For each filter in force: what would be left if it alone were lifted. */
  readonly lifted: ReadonlyMap<FilterId, number>;
}

function matching(index: FacetIndex, passes: (at: number) => boolean): Bits {
  const bits = emptyBits(index.size);
  for (let at = 0; at < index.size; at++) if (passes(at)) add(bits, at);
  return bits;
}

/** The cohorts one filter lets through; null where it is not set. */
function maskOf(index: FacetIndex, filters: Filters, id: FilterId): Bits | null {
  if (id === 'search') {
    const words = filters.search.split(/\s+/).map(searchable).filter((word) => word !== '');
    if (words.length === 0) return null;
    const joined = words.join('');
    return matching(index, (at) => {
      const text = index.texts[at] ?? '';
      return text.includes(joined) || words.every((word) => text.includes(word));
    });
  }
  if (id === 'years') {
    const { from, to } = filters;
    if (from === null && to === null) return null;
    return matching(index, (at) => {
      const year = index.years[at] ?? 0;
      return year > 0 && year >= (from ?? -Infinity) && year <= (to ?? Infinity);
    });
  }
  if (id === 'minPatients') {
    const { minPatients } = filters;
    return minPatients === null ? null : matching(index, (at) => (index.patients[at] ?? Number.NaN) >= minPatients);
  }
  const chosen = filters[id];
  if (chosen.length === 0) return null;
  const bits = emptyBits(index.size);
  for (const value of chosen) {
    const kept = index.facets[id].get(value);
    if (kept) addAll(bits, kept);
  }
  return bits;
}

/** Cohorts that are nothing but headline, or only what the reader asked to see as well. */
function shown(index: FacetIndex, extras: readonly Extra[]): Bits {
  const hidden = EXTRAS.filter((extra) => !extras.includes(extra)).map((extra) => index.extras[extra]);
  const all = fullBits(index.size);
  return without(all, union(hidden, all.length));
}

/**
 * Applies filters and extras. A facet's counts leave its own choice aside and respect all others; an empty facet lets
 * everything through; values of one facet are alternatives, facets are joined by "and".
 */
export function filterCohorts(index: FacetIndex, filters: Filters, extras: readonly Extra[]): Selection {
  const masks = FILTER_IDS.map((id) => maskOf(index, filters, id));
  const base = shown(index, extras);
  const join = (from: Bits, skip?: number): Bits =>
    masks.reduce((bits: Bits, mask, at) => (mask === null || at === skip ? bits : and(bits, mask)), from);
  const passing = join(base);
  const others = (id: FilterId): Bits => {
    const at = FILTER_IDS.indexOf(id);
    return masks[at] === null ? passing : join(base, at);
  };
  const counts = mapFacets((id) =>
    whenAsked(() => {
      const rest = others(id);
      const values = new Map<string, number>();
      for (const [value, kept] of index.facets[id]) values.set(value, countIn(kept, rest));
      return values;
    }),
  );
  const extraCounts = whenAsked(
    () =>
      Object.fromEntries(
        EXTRAS.map((extra) => {
          const withIt = extras.includes(extra) ? passing : join(shown(index, [...extras, extra]));
          return [extra, sizeOfBoth(withIt, index.extras[extra])];
        }),
      ) as Record<Extra, number>,
  );
  const yearCounts = whenAsked(() => countYears(index, others('years')));
  const patientCounts = whenAsked(() => countPatients(index, others('minPatients')));
  const lifted = whenAsked(() => new Map(FILTER_IDS.flatMap((id, at) => (masks[at] ? [[id, size(others(id))] as const] : []))));
  return {
    cohorts: members(passing),
    counts: answering(counts),
    get extraCounts() {
      return extraCounts();
    },
    get yearCounts() {
      return yearCounts();
    },
    get patientCounts() {
      return patientCounts();
    },
    get lifted() {
      return lifted();
    },
  };
}

/** Worked out when first asked for: what a click shows at once needs no counts. */
function whenAsked<T extends object>(work: () => T): () => T {
  let answer: T | undefined;
  return () => (answer ??= work());
}

/** A record that asks for each of its entries when it is read. */
function answering<K extends string, T>(works: Readonly<Record<K, () => T>>): Readonly<Record<K, T>> {
  const entries = Object.entries<() => T>(works).map(([key, get]) => [key, { get, enumerable: true }]);
  return Object.defineProperties({}, Object.fromEntries(entries)) as Record<K, T>;
}

function countYears(index: FacetIndex, bits: Bits): Map<number, number> {
  return new Map([...index.byYear].map(([year, kept]) => [year, countIn(kept, bits)]));
}

function countPatients(index: FacetIndex, bits: Bits): Map<number, number> {
  return new Map([...index.byPatients].map(([least, kept]) => [least, countIn(kept, bits)]));
}
