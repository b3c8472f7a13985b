/**
 * The view in the address: readable keys, repeated for lists, written only where the view differs from the default.
 * Whatever does not decode is dropped and reported; nothing throws.
 */
import { FACET_IDS, type FacetId, type Filters, NO_FILTERS } from '../analysis/facets.ts';
import { COLUMNS, SORT_KEYS, type Sort } from '../analysis/ordering.ts';
import { DENOMINATORS, INTERVAL_METHODS } from '../analysis/rates.ts';
import { type Dataset, EXTRAS, STATUSES } from '../dataset/dataset.ts';
import { CHART_MEASURES } from '../dataset/measures.ts';
import { DESIGNS, PHASES, VERDICTS } from '../dataset/vocabulary.ts';
import { BENEFITS, DEFAULT_VIEW, HARMS, LOCALES, type Page, PAGES, TABS, type View } from './view.ts';

/** A key, or one value of a key, that the address should not have had. */
export interface AddressProblem {
  readonly code: 'unknown-key' | 'unknown-value' | 'too-long';
  readonly key: string;
  readonly value: string;
}

export const MAX_COMPARED = 6;
const MAX_ADDRESS = 20_000;
/** Longest text a reader can put into the address. */
const MAX_TEXT = 200;

/** One parameter: how the view writes it, and how the view is read back from its values. */
interface Param {
  readonly write: (view: View) => readonly string[];
  /** The view with this value taken up; null where the value makes no sense. */
  readonly read: (view: View, value: string, dataset: Dataset) => View | null;
}

function member<T extends string>(list: readonly T[], value: string): T | null {
  return list.find((entry) => entry === value) ?? null;
}

function choice<K extends keyof View, T extends string & View[K]>(key: K, list: readonly T[]): Param {
  return {
    write: (view) => (view[key] === DEFAULT_VIEW[key] ? [] : [String(view[key])]),
    read: (view, value) => {
      const entry = member(list, value);
      return entry === null ? null : { ...view, [key]: entry };
    },
  };
}

function list<K extends 'extras' | 'hidden' | 'verdicts'>(key: K, values: readonly View[K][number][]): Param {
  return {
    write: (view) => view[key],
    read: (view, value) => {
      const entry = member<View[K][number]>(values, value);
      return entry === null ? null : { ...view, [key]: [...new Set([...view[key], entry])] };
    },
  };
}

const valuesOf = new WeakMap<Dataset, Map<FacetId, ReadonlySet<string>>>();

/** The values a facet can take in this dataset; an address may ask for thousands of them. */
function facetValues(facet: FacetId, dataset: Dataset): ReadonlySet<string> {
  const known = valuesOf.get(dataset) ?? new Map<FacetId, ReadonlySet<string>>();
  valuesOf.set(dataset, known);
  const values = known.get(facet) ?? collectValues(facet, dataset);
  known.set(facet, values);
  return values;
}

function collectValues(facet: FacetId, dataset: Dataset): ReadonlySet<string> {
  switch (facet) {
    case 'cancer':
      return new Set(dataset.cancers.flatMap((cancer) => [cancer.id, cancer.family]));
    case 'status':
      return new Set(STATUSES);
    case 'design':
      return new Set([...DESIGNS, ...dataset.cohorts.map((cohort) => cohort.trial.design)]);
    case 'phase':
      return new Set(PHASES);
    case 'target':
      return new Set(dataset.cohorts.flatMap((cohort) => cohort.trial.product.targets));
    case 'product':
      return new Set(dataset.cohorts.map((cohort) => cohort.trial.product.id));
    case 'country':
      return new Set(dataset.cohorts.flatMap((cohort) => cohort.trial.countries));
  }
}

function withFilters(view: View, filters: Partial<Filters>): View {
  return { ...view, filters: { ...view.filters, ...filters } };
}

function facet(id: FacetId): Param {
  return {
    write: (view) => view.filters[id],
    read: (view, value, dataset) =>
      facetValues(id, dataset).has(value)
        ? withFilters(view, { [id]: [...new Set([...view.filters[id], value])] })
        : null,
  };
}

function whole(key: 'from' | 'to' | 'minPatients', least: number, most: number): Param {
  return {
    write: (view) => (view.filters[key] === null ? [] : [String(view.filters[key])]),
    read: (view, value) => {
      const number = /^\d{1,6}$/.test(value) ? Number(value) : NaN;
      return number >= least && number <= most ? withFilters(view, { [key]: number }) : null;
    },
  };
}

/** A switch that is off by default, written as `key=word` when on. */
function flag(key: 'allRows' | 'across' | 'leaveOneOut' | 'plain' | 'trayOnly', word: string): Param {
  return {
    write: (view) => (view[key] ? [word] : []),
    read: (view, value) => (value === word ? { ...view, [key]: true } : null),
  };
}

/** Cohorts of this dataset, each once, at most so many. */
function cohortList(key: 'compare' | 'leftOut', most: number): Param {
  return {
    write: (view) => view[key],
    read: (view, value, dataset) =>
      dataset.cohortById.has(value) && !view[key].includes(value) && view[key].length < most
        ? { ...view, [key]: [...view[key], value] }
        : null,
  };
}

/** A page is a key without a value: `?claims`. */
function bare(page: Page): Param {
  return {
    write: (view) => (view.page === page ? [''] : []),
    read: (view, value) => (value === '' && view.page === null ? { ...view, page } : null),
  };
}

function readSort(value: string): Sort | null {
  const [, name = '', direction] = /^(.+)\.(asc|desc)$/.exec(value) ?? [];
  const key = member(SORT_KEYS, name);
  return key && { key, descending: direction === 'desc' };
}

const PARAMS: Readonly<Record<string, Param>> = {
  ...Object.fromEntries(FACET_IDS.map((id) => [id, facet(id)])),
  search: {
    write: (view) => (view.filters.search === NO_FILTERS.search ? [] : [view.filters.search]),
    read: (view, value) => (value.length > MAX_TEXT ? null : withFilters(view, { search: value })),
  },
  from: whole('from', 1990, 2100),
  to: whole('to', 1990, 2100),
  patients: whole('minPatients', 1, 100_000),
  also: list('extras', EXTRAS),
  tab: choice('tab', TABS),
  measure: choice('measure', CHART_MEASURES),
  sort: {
    write: (view) => view.sort.map(({ key, descending }) => `${key}.${descending ? 'desc' : 'asc'}`),
    read: (view, value) => {
      const sort = readSort(value);
      if (!sort || view.sort.some(({ key }) => key === sort.key)) return null;
      return { ...view, sort: [...view.sort, sort] };
    },
  },
  hide: list('hidden', COLUMNS.slice(1)),
  rows: flag('allRows', 'all'),
  interval: choice('method', INTERVAL_METHODS),
  denominator: choice('denominator', DENOMINATORS),
  trial: {
    write: (view) => (view.trial === null ? [] : [view.trial]),
    read: (view, value, dataset) => (dataset.trialById.has(value) ? { ...view, trial: value } : null),
  },
  compare: cohortList('compare', MAX_COMPARED),
  tray: flag('trayOnly', 'only'),
  ...Object.fromEntries(PAGES.map((page) => [page, bare(page)])),
  verdict: list('verdicts', VERDICTS),
  leave: cohortList('leftOut', Infinity),
  pool: flag('across', 'across'),
  sensitivity: flag('leaveOneOut', 'leave-one-out'),
  benchmark: {
    write: (view) => (view.benchmark === null ? [] : [String(Math.round(view.benchmark * 1000) / 10)]),
    read: (view, value) => {
      const percent = /^\d{1,3}(\.\d)?$/.test(value) ? Number(value) : NaN;
      return percent <= 100 ? { ...view, benchmark: Math.round(percent * 10) / 1000 } : null;
    },
  },
  'benchmark-source': {
    write: (view) => (view.benchmarkSource === '' ? [] : [view.benchmarkSource]),
    read: (view, value) => (value.length > MAX_TEXT ? null : { ...view, benchmarkSource: value }),
  },
  benefit: choice('benefit', BENEFITS),
  harm: choice('harm', HARMS),
  words: flag('plain', 'plain'),
  lang: choice('lang', LOCALES),
};

const BARE = new RegExp(`((?:^|&)(?:${PAGES.join('|')}))=(?=&|$)`, 'g');

/** The query string of a view, without the question mark; empty for the default view. */
export function encodeView(view: View): string {
  const params = new URLSearchParams();
  for (const [key, param] of Object.entries(PARAMS)) for (const value of param.write(view)) params.append(key, value);
  return params.toString().replace(BARE, '$1');
}

/** Reads a query string. Every value that is unknown to this dataset is dropped and named in `problems`. */
export function decodeView(query: string, dataset: Dataset): { view: View; problems: readonly AddressProblem[] } {
  if (query.length > MAX_ADDRESS) return { view: DEFAULT_VIEW, problems: [{ code: 'too-long', key: '', value: '' }] };
  let view = DEFAULT_VIEW;
  const problems: AddressProblem[] = [];
  for (const [key, value] of new URLSearchParams(query)) {
    const param = Object.hasOwn(PARAMS, key) ? PARAMS[key] : undefined;
    const next = param?.read(view, value, dataset) ?? null;
    if (next) view = next;
    else problems.push({ code: param ? 'unknown-value' : 'unknown-key', key, value });
  }
  return { view, problems };
}
