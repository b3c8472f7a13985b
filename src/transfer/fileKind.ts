/** What a file is by its first bytes, whatever its name says. */
import type { RefusalCode } from './problems.ts';

/** Larger files are not opened: a page that swallowed one would freeze or die. */
export const LARGEST = 60_000_000;

/** First bytes in hexadecimal. Office files are archives too; `spreadsheet` is told from the name. */
const SIGNATURES: readonly (readonly [string, RefusalCode])[] = [
  ['504b0304', 'archive'],
  ['504b0506', 'archive'],
  ['504b0708', 'archive'],
  ['1f8b', 'archive'],
  ['425a68', 'archive'],
  ['fd377a585a00', 'archive'],
  ['377abcaf271c', 'archive'],
  ['526172211a07', 'archive'],
  ['28b52ffd', 'archive'],
  ['89504e47', 'picture'],
  ['ffd8ff', 'picture'],
  ['47494638', 'picture'],
  ['49492a00', 'picture'],
  ['4d4d002a', 'picture'],
  ['25504446', 'pdf'],
  ['d0cf11e0a1b11ae1', 'spreadsheet'],
  ['7f454c46', 'binary'],
  ['4d5a90', 'binary'],
  ['53514c69746520666f726d6174', 'binary'],
  ['50415231', 'binary'],
];

const OFFICE = /\.(xlsx|xlsm|xlsb|ods|numbers|docx|pptx)$/i;

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** Why a file of these first bytes cannot be read as text; null where it may be text. */
export function foreignKind(head: Uint8Array, name: string): RefusalCode | null {
  const start = Array.from(head.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const [, found] = SIGNATURES.find(([signature]) => start.startsWith(signature)) ?? [];
  if (found === 'archive' && OFFICE.test(name)) return 'spreadsheet';
  if (found) return found;
  const riff = ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP';
  const iso = ['avif', 'heic', 'heix', 'mif1'].includes(ascii(head, 8, 12)) && ascii(head, 4, 8) === 'ftyp';
  return riff || iso ? 'picture' : null;
}

export type TextKind = 'json' | 'xml' | 'html' | 'svg' | 'csv';

/** What a text is by its first characters. */
export function textKind(text: string): TextKind {
  const start = text.slice(0, 2000).trimStart();
  if (/^[[{]/.test(start)) return 'json';
  if (!start.startsWith('<')) return 'csv';
  const bare = start.replace(/^<\?xml[^>]*>\s*/, '').replace(/^(<!--[^]*?-->\s*)+/, '');
  if (/^<(!doctype\s+html|html|head|body|div|table)\b/i.test(bare)) return 'html';
  return /^(<!doctype\s+svg[^>]*>\s*)?<svg\b/i.test(bare) ? 'svg' : 'xml';
}
