/** A file in the dataset's own schema: checked with the schema itself, completed from the page, compiled like it. */
import { compileOverview } from '../dataset/compile.ts';
import type { Overview } from '../dataset/dataset.ts';
import type { Details, DetailsFile } from '../dataset/details.ts';
import { cohortProblems } from '../dataset/integrityCohorts.ts';
import { figureProblems } from '../dataset/integrityFigures.ts';
import { figuresOf } from '../dataset/integrity.ts';
import { linkProblems } from '../dataset/integrityLinks.ts';
import type { Problem as DataProblem, ProblemCode } from '../dataset/integrityProblem.ts';
import type { RawDataset } from '../dataset/schema.ts';
import { cleanName } from './cleanText.ts';
import { placeOfPath } from './jsonText.ts';
import { isFault, MOST_LISTED, type Problem } from './problems.ts';

export interface JsonReading {
  /** null where a problem keeps the file out: its parts hang together, so it is read whole or not at all. */
  readonly read: { readonly overview: Overview; readonly details: DetailsFile } | null;
  readonly problems: readonly Problem[];
}

const PARTS: ReadonlySet<string> = new Set(['edition', 'cancers', 'sources', 'products', 'approvals', 'trials', 'claims']);

/** The file as parts of a dataset; null where it is something else. A list alone is a list of trials. */
function partsOf(value: unknown): object | null {
  if (Array.isArray(value)) return { trials: value };
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, 'trials')) return null;
  const { $schema: _, ...parts } = value as { $schema?: unknown };
  return Object.keys(parts).some((key) => PARTS.has(key)) ? parts : null;
}

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What the schema expected, in signs rather than sentences. */
function expectedOf(issue: Issue): string {
  const entry: { readonly [key: string]: unknown } = { ...issue };
  const { expected, values, minimum, maximum, pattern, format } = entry;
  if (Array.isArray(values)) return values.map(String).join(', ');
  if (issue.code === 'unrecognized_keys') return '–';
  if (typeof minimum === 'number') return `≥ ${minimum}`;
  if (typeof maximum === 'number') return `≤ ${maximum}`;
  return [expected, pattern, format].find((word) => typeof word === 'string') ?? '';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((here, key) => (here !== null && typeof here === 'object' && Object.hasOwn(here, key) ? Reflect.get(here, key) : undefined), value);
}

function foundIn(value: unknown, issue: Issue): string {
  if ('keys' in issue && Array.isArray(issue.keys)) return issue.keys.map((key) => cleanName(String(key))).join(', ');
  const found = valueAt(value, issue.path);
  return found === undefined ? '' : cleanName((typeof found === 'object' ? JSON.stringify(found) : String(found)).slice(0, 60));
}

/** A path in words: `trials my-trial › cohorts 2 › outcomes orr › events`. */
function pathWords(value: unknown, path: readonly PropertyKey[]): string {
  return path
    .map((key, at) => {
      if (typeof key !== 'number') return String(key);
      const entry = valueAt(value, path.slice(0, at + 1));
      const name = valueAt(entry, ['id']) ?? valueAt(entry, ['measure']);
      return typeof name === 'string' ? cleanName(name) : String(key + 1);
    })
    .join(' › ');
}

/** These make a figure wrong or its patients counted twice; the rest is for those who keep the data. */
const FAULTS: ReadonlySet<ProblemCode> = new Set([
  'id-twice', 'id-unknown', 'superseded-in-a-circle', 'headline-shares-patients', 'events-above-n', 'no-value', 'parts-above-n', 'order-of-rates', 'not-applicable',
]);
const NOTED: ReadonlySet<ProblemCode> = new Set(['percent-differs', 'interval-differs']);

function integrityOf(raw: RawDataset): readonly Problem[] {
  const links = linkProblems(raw);
  // Figures are checked against one another only where every name leads somewhere.
  const found: readonly DataProblem[] =
    links.length > 0
      ? links
      : [...figuresOf(raw).flatMap(figureProblems), ...raw.trials.flatMap((trial) => trial.cohorts.flatMap((cohort) => cohortProblems(cohort, trial, raw)))];
  return found.flatMap(({ code, path, found: what }): Problem[] => {
    if (!FAULTS.has(code) && !NOTED.has(code)) return [];
    const kind = code === 'id-twice' || code === 'id-unknown' ? 'reference' : FAULTS.has(code) ? 'integrity' : 'integrity-note';
    return [{ code: kind, column: path, found: what ?? code, expected: code }];
  });
}

function merged<T extends { readonly id: string }>(own: readonly T[] | undefined, page: Iterable<T>): T[] {
  const ids = new Set(own?.map(({ id }) => id));
  return [...(own ?? []), ...[...page].filter(({ id }) => !ids.has(id))];
}

/** The file with what it names and the page has: cancers, products, sources, approvals. */
function completed(file: Partial<RawDataset>, page: Details): RawDataset {
  return {
    edition: file.edition ?? page.edition,
    cancers: merged(file.cancers, page.cancers),
    sources: merged(file.sources, page.sourceById.values()),
    products: merged(file.products, page.productById.values()),
    approvals: [...page.approvals],
    trials: file.trials ?? [],
    claims: [],
  };
}

function detailsOf(raw: RawDataset): DetailsFile {
  const sources = new Set(raw.trials.flatMap(({ cohorts }) => cohorts.flatMap(({ source, outcomes }) => [source, ...outcomes.flatMap((outcome) => outcome.source ?? [])])));
  const products = new Set(raw.trials.map(({ product }) => product));
  return {
    ...raw,
    sources: raw.sources.filter(({ id }) => sources.has(id)),
    products: raw.products.filter(({ id }) => products.has(id)),
    approvals: [],
  };
}

/** Checks a JSON text; null where it is no dataset at all. The schema is fetched here, and nowhere else on the page. */
export async function readDatasetFile(text: string, page: Details): Promise<JsonReading | null> {
  const value: unknown = JSON.parse(text);
  const parts = partsOf(value);
  if (parts === null) return null;
  const { datasetSchema } = await import('../dataset/schema.ts');
  const checked = datasetSchema.partial().safeParse(parts);
  if (!checked.success) {
    const problems = checked.error.issues.slice(0, MOST_LISTED).map((issue): Problem => {
      const path = Array.isArray(value) ? issue.path.slice(1) : issue.path;
      return {
        code: 'schema',
        line: placeOfPath(text, path).line,
        column: pathWords(value, path),
        found: foundIn(parts, issue),
        expected: expectedOf(issue),
      };
    });
    return { read: null, problems };
  }
  const raw = completed(checked.data as Partial<RawDataset>, page);
  const problems = integrityOf(raw);
  if (problems.some(isFault) || raw.trials.length === 0) return { read: null, problems };
  return { read: { overview: compileOverview(raw), details: detailsOf(raw) }, problems };
}
