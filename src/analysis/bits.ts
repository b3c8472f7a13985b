/** Sets of cohorts as bit sets: one bit a cohort, 32 to a word. All sets of one dataset have the same number of words. */
export type Bits = Uint32Array;

export function emptyBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5);
}

export function fullBits(size: number): Bits {
  const bits = emptyBits(size).fill(0xffffffff);
  const rest = size & 31;
  if (rest > 0) bits[bits.length - 1] = (1 << rest) - 1;
  return bits;
}

export function add(bits: Bits, index: number): void {
  bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31));
}

export function has(bits: Bits, index: number): boolean {
  return ((bits[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0;
}

/** A new set: what is in both. */
export function and(a: Bits, b: Bits): Bits {
  const out = new Uint32Array(a.length);
  for (let i = 0; i < a.length; i++) out[i] = (a[i] ?? 0) & (b[i] ?? 0);
  return out;
}

/** A new set: what is in any of the sets; empty for none. */
export function union(sets: readonly Bits[], words: number): Bits {
  const out = new Uint32Array(words);
  for (const set of sets) for (let i = 0; i < words; i++) out[i] = (out[i] ?? 0) | (set[i] ?? 0);
  return out;
}

/** A new set: what is in the first and not in the second. */
export function without(a: Bits, b: Bits): Bits {
  const out = new Uint32Array(a.length);
  for (let i = 0; i < a.length; i++) out[i] = (a[i] ?? 0) & ~(b[i] ?? 0);
  return out;
}

function ones(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function size(bits: Bits): number {
  let total = 0;
  for (const word of bits) total += ones(word);
  return total;
}

/** How many are in both, without making the set. */
export function sizeOfBoth(a: Bits, b: Bits): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) {
    const word = (a[i] ?? 0) & (b[i] ?? 0);
    if (word !== 0) total += ones(word);
  }
  return total;
}

/** The positions in the set, ascending. */
export function members(bits: Bits): number[] {
  const out: number[] = [];
  for (let at = 0; at < bits.length; at++) {
    for (let rest = bits[at] ?? 0; rest !== 0; rest &= rest - 1) out.push((at << 5) + 31 - Math.clz32(rest & -rest));
  }
  return out;
}

/** A set that is kept for good: as bits, or as its positions where these take less room. */
export type Kept = { readonly bits: Bits } | { readonly positions: Uint32Array };

export function keep(positions: readonly number[], size: number): Kept {
  const bits = emptyBits(size);
  if (positions.length < bits.length) return { positions: Uint32Array.from(positions) };
  for (const at of positions) add(bits, at);
  return { bits };
}

/** Puts all of a kept set into another. */
export function addAll(bits: Bits, kept: Kept): void {
  if ('positions' in kept) for (const at of kept.positions) add(bits, at);
  else for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) | (kept.bits[i] ?? 0);
}

/** How many of a kept set are in another. */
export function countIn(kept: Kept, bits: Bits): number {
  if ('bits' in kept) return sizeOfBoth(kept.bits, bits);
  let total = 0;
  for (const at of kept.positions) if (has(bits, at)) total++;
  return total;
}
