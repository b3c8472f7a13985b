/** Where things stand in a JSON text: the parser of the browser keeps no places. */

export interface Place {
  readonly line: number;
  readonly column: number;
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line += 1;
  return { line, column: offset - start + 1 };
}

/** Reads past a string that begins at `at`; the position after it, or -1 where it never ends. */
function afterString(text: string, at: number): number {
  for (let here = at + 1; here < text.length; here++) {
    if (text[here] === '\\') here += 1;
    else if (text[here] === '"') return here + 1;
  }
  return -1;
}

/** Whether a text ends before what it opened is closed. */
export function isCut(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') {
      at = afterString(text, at) - 1;
      if (at < 0) return true;
    } else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
  }
  return depth > 0;
}

/** Where the parser stopped, from what it says; browsers say it in two ways, or not at all. */
export function placeOfError(text: string, message: string): Place | null {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined && column !== undefined) return { line: Number(line), column: Number(column) };
  const [, position] = /position (\d+)/.exec(message) ?? [];
  return position === undefined ? null : placeAt(text, Number(position));
}

function afterSpace(text: string, at: number): number {
  let here = at;
  while (here < text.length && /[\s,:]/.test(text[here] ?? '')) here += 1;
  return here;
}

/** The position after a value of valid JSON. */
function afterValue(text: string, at: number): number {
  let depth = 0;
  for (let here = at; here < text.length; here++) {
    const sign = text[here];
    if (sign === '"') here = afterString(text, here) - 1;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      if (depth === 0) return here;
      depth -= 1;
    }
    if (depth === 0 && (sign === '"' || sign === '}' || sign === ']' || /[,\s]/.test(text[here + 1] ?? ','))) return here + 1;
  }
  return text.length;
}

/** Where the value at a path stands in a text that is valid JSON; the last step that exists where one does not. */
export function placeOfPath(text: string, path: readonly PropertyKey[]): Place {
  let at = afterSpace(text, 0);
  for (const step of path) {
    const next = childAt(text, at, step);
    if (next === null) break;
    at = next;
  }
  return placeAt(text, at);
}

function childAt(text: string, at: number, step: PropertyKey): number | null {
  const isList = text[at] === '[';
  if (!isList && text[at] !== '{') return null;
  let here = afterSpace(text, at + 1);
  for (let index = 0; here < text.length && text[here] !== ']' && text[here] !== '}'; index++) {
    if (isList) {
      if (index === step) return here;
    } else {
      const end = afterString(text, here);
      const key: unknown = JSON.parse(text.slice(here, end));
      here = afterSpace(text, end);
      if (key === step) return here;
    }
    here = afterSpace(text, afterValue(text, here));
  }
  return null;
}
