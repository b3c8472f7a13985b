/** From bytes to text: UTF-8, UTF-16 and, where neither fits, an older encoding that the reader may change. */

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'gb18030'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether the file says so itself, or only this fits; else it is a guess for the reader to check. */
  readonly certain: boolean;
}

function markOf(bytes: Uint8Array): Encoding | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** Text in Latin letters has a zero in every second byte of UTF-16: which half tells the order of bytes. */
function wideOf(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 4000);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length * 0.3 && even < length * 0.05) return 'utf-16le';
  return even > length * 0.3 && odd < length * 0.05 ? 'utf-16be' : null;
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeLoosely(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Control characters other than tabs, line ends, an old end-of-file mark and escape: no text has them. */
function isBinary(text: string): boolean {
  const length = Math.min(text.length, 20_000);
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 26) || (code > 27 && code < 32)) return true;
  }
  return false;
}

/** Chinese in GB18030 comes in pairs of high bytes; Western text has single ones between letters. */
function olderOf(bytes: Uint8Array): Encoding {
  const chinese = decodeStrictly(bytes, 'gb18030');
  if (chinese === null) return 'windows-1252';
  const han = chinese.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = chinese.match(/\P{ASCII}/gu)?.length ?? 0;
  return han >= 4 && han > others * 0.6 ? 'gb18030' : 'windows-1252';
}

/** The text of a file, in the encoding asked for or found; null where it is no text. */
export function decode(bytes: Uint8Array, asked?: Encoding): Decoded | null {
  const found = asked ?? markOf(bytes) ?? wideOf(bytes);
  if (found) {
    const text = decodeLoosely(bytes, found);
    return isBinary(text) ? null : { text, encoding: found, certain: asked === undefined };
  }
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null) return isBinary(utf8) ? null : { text: utf8, encoding: 'utf-8', certain: true };
  const encoding = olderOf(bytes);
  const text = decodeLoosely(bytes, encoding);
  return isBinary(text) ? null : { text, encoding, certain: false };
}
