import { bisectLeft } from 'd3-array';

/**
 * Orders without comparing rows: each value has its rank, and rows are dealt out by rank, one key after the other. Ranks
 * of a hundred thousand names take a while: they are made in steps, between which the page may have its turn.
 */

export interface Ranks {
  /** From 0; `count` where the value is missing. */
  readonly ranks: Uint32Array;
  /** Different values, the missing one aside. */
  readonly count: number;
}

/** Work that ends with an answer. */
export type Steps<T> = Generator<undefined, T, void>;

/** So many values a step. */
export const STEP = 2000;

/** Case and accents aside, numbers by their size: `ZUMA-2` before `zuma-12`. Much faster than a collator. */
function folded(text: string): string {
  const plain = /^[\0-\x7f]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '');
  return plain.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(15, '0'));
}

/** Two sorted lists as one. */
function* merging(a: readonly string[], b: readonly string[]): Steps<string[]> {
  const merged: string[] = [];
  for (let [left, right] = [0, 0]; left < a.length || right < b.length; ) {
    if (merged.length % STEP === STEP - 1) yield;
    const [one, other] = [a[left], b[right]];
    if (other === undefined || (one !== undefined && one <= other)) {
      merged.push(one ?? '');
      left += 1;
    } else {
      merged.push(other);
      right += 1;
    }
  }
  return merged;
}

function* sorting(texts: readonly string[]): Steps<readonly string[]> {
  let runs: (readonly string[])[] = [];
  for (let from = 0; from < texts.length; from += STEP) {
    runs.push(texts.slice(from, from + STEP).sort());
    yield;
  }
  while (runs.length > 1) {
    const longer: (readonly string[])[] = [];
    for (let at = 0; at < runs.length; at += 2) longer.push(yield* merging(runs[at] ?? [], runs[at + 1] ?? []));
    runs = longer;
  }
  return runs[0] ?? [];
}

/** The rank of each text among all; undefined is missing. */
export function* rankTexts(texts: readonly (string | undefined)[]): Steps<Ranks> {
  const known = new Map<string, string>();
  const keys = new Set<string>();
  for (const [at, text] of texts.entries()) {
    if (at % STEP === STEP - 1) yield;
    if (text === undefined || known.has(text)) continue;
    const key = folded(text);
    known.set(text, key);
    keys.add(key);
  }
  const rankOf = new Map<string, number>();
  for (const key of yield* sorting([...keys])) {
    if (rankOf.size % STEP === STEP - 1) yield;
    rankOf.set(key, rankOf.size);
  }
  const ranks = new Uint32Array(texts.length).fill(keys.size);
  for (const [at, text] of texts.entries()) {
    if (at % STEP === STEP - 1) yield;
    if (text !== undefined) ranks[at] = rankOf.get(known.get(text) ?? '') ?? keys.size;
  }
  return { ranks, count: keys.size };
}

/** The rank of each number among all, which are 0 or more; NaN or less is missing. */
export function* rankNumbers(numbers: Float64Array): Steps<Ranks> {
  const sorted = numbers.filter((value) => value >= 0).sort();
  yield;
  let count = 0;
  for (const value of sorted) if (count === 0 || value !== sorted[count - 1]) sorted[count++] = value;
  const ranks = new Uint32Array(numbers.length).fill(count);
  for (const [at, value] of numbers.entries()) {
    if (at % STEP === STEP - 1) yield;
    if (value >= 0) ranks[at] = bisectLeft(sorted, value, 0, count);
  }
  return { ranks, count };
}

/** The heap of each position: its rank, or counted from the highest; missing values lie on the last either way. */
function heapsOf({ ranks, count }: Ranks, descending: boolean): Uint32Array {
  return descending ? ranks.map((rank) => (rank < count ? count - 1 - rank : rank)) : ranks;
}

/** Every position, in some order, dealt out by rank; equal ones keep the order they had, missing ones come last. Linear. */
export function dealOut(order: Uint32Array, by: Ranks, descending: boolean): Uint32Array {
  const heaps = heapsOf(by, descending);
  const starts = new Uint32Array(by.count + 2);
  for (let at = 0; at < heaps.length; at++) {
    const after = (heaps[at] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let heap = 1; heap < starts.length; heap++) starts[heap] = (starts[heap] ?? 0) + (starts[heap - 1] ?? 0);
  const dealt = new Uint32Array(order.length);
  for (let next = 0; next < order.length; next++) {
    const at = order[next] ?? 0;
    const heap = heaps[at] ?? 0;
    const place = starts[heap] ?? 0;
    dealt[place] = at;
    starts[heap] = place + 1;
  }
  return dealt;
}
