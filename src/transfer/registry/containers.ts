/** Where the studies are in a parsed file: one study, an array, the API's answer, the older API's answer. */
import { field, list } from './fields.ts';

/** More studies than a reader can choose among. */
export const MOST_STUDIES = 5000;

function isStudy(value: unknown): boolean {
  return field(value, 'protocolSection', 'ProtocolSection') !== undefined;
}

function asStudy(value: unknown): unknown {
  if (isStudy(value)) return value;
  const study = field(value, 'Study', 'study');
  return isStudy(study) ? study : undefined;
}

/** The studies of a file; null where it is not from the registry. An answer without studies is an empty list. */
export function studiesIn(value: unknown): readonly unknown[] | null {
  const single = asStudy(value);
  if (single !== undefined) return [single];
  const entries = Array.isArray(value) ? value : list(value, 'studies', 'FullStudiesResponse/FullStudies', 'FullStudies');
  const studies = entries.flatMap((entry) => asStudy(entry) ?? []);
  if (studies.length > 0) return studies;
  const isAnswer = field(value, 'FullStudiesResponse') !== undefined || Array.isArray(field(value, 'studies'));
  return isAnswer && entries.length === 0 ? [] : null;
}
