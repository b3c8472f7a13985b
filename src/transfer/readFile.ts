/** From a file to what is in it. Runs in a worker, or on the page where no worker can start. */
import { cleanName } from './cleanText.ts';
import { type Breath, type CsvChoices, type CsvReading, readCsv, type Vocabulary } from './csvFile.ts';
import { decode, type Encoding } from './encoding.ts';
import { foreignKind, LARGEST, textKind } from './fileKind.ts';
import { isCut, placeOfError } from './jsonText.ts';
import type { Refusal } from './problems.ts';
import { MOST_STUDIES, studiesIn } from './registry/containers.ts';
import { readStudy } from './registry/readStudy.ts';
import type { RegistryRecord } from './registry/record.ts';

export interface Choices extends CsvChoices {
  readonly encoding?: Encoding | undefined;
}

interface Text {
  readonly encoding: Encoding;
  /** Else it is a guess, for the reader to check. */
  readonly certain: boolean;
}

export type Contents =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | ({ readonly kind: 'table'; readonly table: CsvReading } & Text)
  | { readonly kind: 'records'; readonly records: readonly RegistryRecord[] }
  /** XML has to be parsed by the page: workers have no parser. */
  | { readonly kind: 'xml'; readonly text: string }
  /** JSON that is not from the registry: to be checked against the schema, which is fetched only then. */
  | { readonly kind: 'json'; readonly text: string };

function refused(code: Refusal['code'], more: Omit<Refusal, 'code'> = {}): Contents {
  return { kind: 'refused', refusal: { code, ...more } };
}

async function readJson(text: string, breath: Breath): Promise<Contents> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    if (isCut(text)) return refused('json-cut');
    const place = placeOfError(text, cause instanceof Error ? cause.message : '');
    return refused('json-broken', place ?? {});
  }
  const studies = studiesIn(value);
  if (studies === null) return { kind: 'json', text };
  if (studies.length > MOST_STUDIES) return refused('too-many', { found: String(studies.length) });
  if (studies.length === 0) return refused('registry-list');
  const records: RegistryRecord[] = [];
  for (const [at, study] of studies.entries()) {
    records.push(readStudy(study));
    if (at % 20 === 19) await breath(at / studies.length);
  }
  return { kind: 'records', records };
}

async function readTable(text: string, name: string, vocabulary: Vocabulary, choices: Choices, encoding: Text, breath: Breath): Promise<Contents> {
  const table = await readCsv(text, name, vocabulary, choices, breath);
  if (typeof table === 'string') return refused(table);
  // The registry's own list of trials has no results, whatever columns were chosen.
  if (table.lacking.includes('pair') && table.headings.some((heading) => /^nct number$/i.test(heading))) return refused('registry-list');
  return { kind: 'table', table, ...encoding };
}

/** Reads a file as far as it can without the page. Throws only where the browser cannot read it at all. */
export async function readFile(file: File, vocabulary: Vocabulary, choices: Choices, breath: Breath): Promise<Contents> {
  if (file.size === 0) return refused('empty');
  if (file.size > LARGEST) return refused('too-big', { found: String(file.size) });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const foreign = foreignKind(bytes.subarray(0, 32), file.name);
  if (foreign) return refused(foreign);
  const decoded = decode(bytes, choices.encoding);
  if (!decoded) return refused('binary');
  const { text, encoding, certain } = decoded;
  if (text.trim() === '') return refused('empty');
  switch (textKind(text)) {
    case 'json':
      return readJson(text, breath);
    case 'xml':
      return { kind: 'xml', text };
    case 'svg':
      return refused('picture');
    case 'html':
      return refused('html');
    case 'csv':
      return readTable(text, cleanName(file.name), vocabulary, choices, { encoding, certain }, breath);
  }
}
