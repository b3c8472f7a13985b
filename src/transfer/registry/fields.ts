/** Careful access to what was parsed: own properties only, and every shape that copies of registry records come in. */

/** The first of the fields that is there. A path leads through wrappers: `OutcomeMeasureList/OutcomeMeasure`. */
export function field(value: unknown, ...paths: readonly string[]): unknown {
  for (const path of paths) {
    let here: unknown = value;
    for (const name of path.split('/')) {
      here = here !== null && typeof here === 'object' && !Array.isArray(here) && Object.hasOwn(here, name) ? Reflect.get(here, name) : undefined;
    }
    if (here !== undefined && here !== null) return here;
  }
  return undefined;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}

/** A list. Copies turn one-element lists into their element, and empty ones into `{}`. */
export function list(value: unknown, ...paths: readonly string[]): readonly unknown[] {
  const found = field(value, ...paths);
  if (Array.isArray(found)) return found;
  return isEmpty(found) ? [] : [found];
}

/** Text of a text or a number; '' for all else. */
export function words(value: unknown, ...paths: readonly string[]): string {
  const found = paths.length > 0 ? field(value, ...paths) : value;
  if (typeof found === 'string') return found.trim();
  if (typeof found === 'number' && Number.isFinite(found)) return String(found);
  if (Array.isArray(found) && found.length === 1) return words(found[0]);
  return '';
}

export function wordList(value: unknown, ...paths: readonly string[]): readonly string[] {
  return list(value, ...paths)
    .map((entry) => words(entry))
    .filter((entry) => entry !== '');
}
