/** Reads a file to the end: in the worker what can be read there, then on the page what needs the page. */
import { loadDetails } from '../dataset/bundled.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { JsonReading } from './jsonFile.ts';
import type { Refusal } from './problems.ts';
import type { Choices, Contents } from './readFile.ts';
import { startReading } from './readInWorker.ts';
import { MOST_STUDIES } from './registry/containers.ts';
import { studiesInXml } from './registry/fromXml.ts';
import { readStudy } from './registry/readStudy.ts';
import { knownWords } from './sharedTrials.ts';

/** What a file holds, for the reader to look at before it is taken in. */
export type Reading =
  | Exclude<Contents, { readonly kind: 'xml' | 'json' }>
  | { readonly kind: 'dataset'; readonly dataset: JsonReading };

export interface Task {
  readonly reading: Promise<Reading>;
  readonly stop: () => void;
}

/** Larger XML would hold the page up while it is parsed. */
const LARGEST_XML = 25_000_000;

function refused(code: Refusal['code'], found?: string): Reading {
  return { kind: 'refused', refusal: { code, ...(found !== undefined && { found }) } };
}

async function finish(contents: Contents): Promise<Reading> {
  if (contents.kind === 'xml') {
    if (contents.text.length > LARGEST_XML) return refused('too-big', String(contents.text.length));
    const studies = studiesInXml(contents.text);
    if (typeof studies === 'string') return refused(studies);
    return studies.length > MOST_STUDIES ? refused('too-many') : { kind: 'records', records: studies.map(readStudy) };
  }
  if (contents.kind === 'json') {
    const { readDatasetFile } = await import('./jsonFile.ts');
    const dataset = await readDatasetFile(contents.text, await loadDetails());
    return dataset ? { kind: 'dataset', dataset } : refused('json-unknown');
  }
  return contents;
}

/** Starts to read. What cannot be read at all is refused, never thrown. */
export function readOwnFile(file: File, page: Dataset, choices: Choices, onProgress: (done: number) => void): Task {
  const vocabulary = { cancers: page.cancers, products: [...page.productById.values()], trials: knownWords(page) };
  const { contents, stop } = startReading({ file, vocabulary, choices }, onProgress);
  return { reading: contents.then(finish).catch(() => refused('unreadable')), stop };
}
