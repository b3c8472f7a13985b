/** Reads the folder `data/` in Node: for the build, the tests and `npm run data`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasetSchema, type RawDataset } from './schema.ts';

export const DATA_FOLDER = join(import.meta.dirname, '../../data');

function read(name: string): unknown {
  const path = join(DATA_FOLDER, name);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`${path} is not JSON: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** A file of trials names its schema for the editor, so it is an object; what else it may hold is for the schema to say. */
function trialsIn(file: unknown): unknown {
  return file !== null && typeof file === 'object' && 'trials' in file ? file.trials : file;
}

export function trialFiles(): string[] {
  return readdirSync(DATA_FOLDER).filter((name) => name.startsWith('trials-')).sort();
}

/** All files of `data/` as they stand, unchecked. */
export function readFiles(): unknown {
  return {
    edition: read('edition.json'),
    cancers: read('cancers.json'),
    sources: read('sources.json'),
    products: read('products.json'),
    approvals: read('approvals.json'),
    claims: read('claims.json'),
    trials: trialFiles().flatMap((name) => trialsIn(read(name))),
  };
}

/** The checked dataset. Throws an Error that names each entry at fault and what was expected of it. */
export function readDataset(): RawDataset {
  const files = readFiles();
  const result = datasetSchema.safeParse(files);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `  ${nameOf(files, issue.path)}: ${issue.message}`);
  throw new Error(`data/ does not fit the schema:\n${problems.join('\n')}`);
}

/** A path in words: `trials eliana › cohorts eliana-2018-infused › outcomes orr › events`. */
function nameOf(files: unknown, path: readonly PropertyKey[]): string {
  const parts: string[] = [];
  let here: unknown = files;
  for (const key of path) {
    here = here !== null && typeof here === 'object' ? Reflect.get(here, key) : undefined;
    if (typeof key !== 'number') parts.push(String(key));
    else if (here !== null && typeof here === 'object' && 'id' in here) parts.push(`${parts.pop()} ${String(here.id)}`);
    else if (here !== null && typeof here === 'object' && 'measure' in here)
      parts.push(`${parts.pop()} ${String(here.measure)}`);
    else parts.push(`${parts.pop()} ${key}`);
  }
  return parts.join(' › ');
}
