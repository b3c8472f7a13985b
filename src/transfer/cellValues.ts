/** What stands in a cell: each function gives the value, undefined for an empty cell, or null for what it cannot be. */
import { DESIGNS, PHASES, type Design, type Phase } from '../dataset/vocabulary.ts';
import { Memory } from '../statistics/memory.ts';
import { cleanText } from './cleanText.ts';

/** Words and signs for "there is no figure"; never zero. */
const NONE = /^(n\.?\s?[ad]\.?|n\/a|n\/d|nr|not (reported|available|applicable|known|stated)|unknown|none|null|nan|\.|-+|–|—|\/|未报告|不详|无|不适用)$/i;

/** Spaces, and characters that are not seen, at the ends of a cell. Within a number they are no number's part. */
const ENDS = /^'?[\s\u200b-\u200f\u2060\ufeff]+|[\s\u200b-\u200f\u2060\ufeff]+$/gu;

/**
 * The cell with ordinary digits; undefined where it says nothing. Full-width digits are digits; a raised one is a
 * footnote's and stays what it is.
 */
function filled(cell: string): string | undefined {
  if (cell === '') return undefined;
  const text = cell
    .slice(0, 2000)
    .replace(ENDS, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  return text === '' || NONE.test(text) ? undefined : text;
}

/** One to six digits and nothing else, as most counts are; −1 for any other cell. */
function plainCount(cell: string): number {
  if (cell.length > 6) return -1;
  let count = 0;
  for (let at = 0; at < cell.length; at++) {
    const digit = cell.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    count = count * 10 + digit;
  }
  return count;
}

/** A number of patients. `12,0` is 12; `1,234` may be anything and is refused. */
export function readCount(cell: string): number | undefined | null {
  if (cell === '') return undefined;
  const count = plainCount(cell);
  if (count >= 0) return count;
  const text = filled(cell);
  if (text === undefined) return undefined;
  const [, digits] = /^(\d{1,6})(?:[.,]0{1,2})?$/.exec(text) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** Months: with a decimal point or comma. */
export function readDecimal(cell: string): number | undefined | null {
  if (/^\d{1,4}(\.\d{1,4})?$/.test(cell)) return Number(cell);
  const text = filled(cell);
  if (text === undefined) return undefined;
  return /^\d{1,4}([.,]\d{1,4})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** A year, alone or at the beginning of a date. */
export function readYear(cell: string): number | undefined | null {
  const plain = cell.length === 4 ? plainCount(cell) : -1;
  if (plain >= 1990 && plain < 2100) return plain;
  const text = filled(cell);
  if (text === undefined) return undefined;
  const [, year] = /^((?:19|20)\d\d)(?:[-/.]\d{1,2}){0,2}$/.exec(text) ?? [];
  return year === undefined || Number(year) < 1990 ? null : Number(year);
}

const MOST_REMEMBERED = 5000;

const ROMAN: ReadonlyMap<string, string> = new Map([
  ['i', '1'],
  ['ii', '2'],
  ['iii', '3'],
]);

/** `Phase I/II`, `PHASE2`, `2/3`, `1b`: a letter after the number does not make another phase. */
export function readPhase(cell: string): Phase | undefined | null {
  const known = PHASES.find((phase) => phase === cell);
  if (known) return known;
  const text = filled(cell);
  if (text === undefined) return undefined;
  const parts = text
    .toLowerCase()
    .replace(/phase|early|期|第|\s/g, '')
    .split(/[/\-–,]/)
    .map((part) => part.replace(/[abc]$/, ''))
    .map((part) => ROMAN.get(part) ?? part);
  const phase = [...new Set(parts)].join('/');
  return PHASES.find((entry) => entry === phase) ?? null;
}

const DESIGN_WORDS: readonly (readonly [RegExp, Design])[] = [
  [/^(non-?randomi[sz]ed|single[- ]?(arm|group).*|单臂|非随机)$/, 'single-arm'],
  [/^(randomi[sz]ed.*|rct|随机.*)$/, 'randomised'],
  [/^(retrospective.*|real[- ]world.*|回顾性.*|真实世界.*)$/, 'retrospective'],
  [/^(case[- ]?(report|series)s?|病例报告|个案)$/, 'case-report'],
];

export function readDesign(cell: string): Design | undefined | null {
  const known = DESIGNS.find((design) => design === cell);
  if (known) return known;
  const text = filled(cell)?.toLowerCase();
  if (text === undefined) return undefined;
  return DESIGNS.find((design) => design === text) ?? DESIGN_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Reads a cell once for each text that stands in it: most columns repeat a few. */
export function remembered<T>(read: (cell: string) => T): (cell: string) => T {
  const known = new Memory<string, T>(MOST_REMEMBERED);
  return (cell) => {
    const before = known.get(cell);
    return before === undefined ? known.keep(cell, read(cell)) : before;
  };
}

/** Several values in one cell stand apart by semicolon or upright stroke; a comma may belong to a name. */
export function splitCell(cell: string): readonly string[] {
  if (cell === '') return [];
  const text = cleanText(cell);
  if (text === '' || NONE.test(text)) return [];
  return /[;|；]/.test(text) ? text.split(/\s*[;|；]\s*/).filter((part) => part !== '') : [text];
}

const HTTPS = /^https:\/\/[^\s<>"'`\\^{}|]+$/i;
/** An address that stays as it is when it is parsed: a plain host with a name at its end, and a path without dots at the start of a part. */
const PLAIN_ADDRESS = /^https:\/\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,}(?:\/[A-Za-z0-9_~-][\w.~-]*)*\/?$/;

/** The address, if it is https and nothing but an address. */
export function readAddress(text: string): string | null {
  if (text.length > 2000 || !HTTPS.test(text)) return null;
  if (PLAIN_ADDRESS.test(text) && text.includes('/', 8)) return text;
  try {
    const { protocol, username, password, href } = new URL(text);
    return protocol === 'https:' && username === '' && password === '' ? href : null;
  } catch {
    return null;
  }
}

const OTHER_COUNTRIES: Readonly<Record<string, string>> = {
  usa: 'US', 'u.s.': 'US', 'u.s.a.': 'US', 'united states of america': 'US', uk: 'GB', 'great britain': 'GB', england: 'GB',
  korea: 'KR', 'south korea': 'KR', 'republic of korea': 'KR', 'korea, republic of': 'KR', 'czech republic': 'CZ',
  'russian federation': 'RU', turkey: 'TR', 'iran, islamic republic of': 'IR', 'hong kong': 'HK', macau: 'MO', 'pr china': 'CN',
  "people's republic of china": 'CN', 'mainland china': 'CN', holland: 'NL', 'the netherlands': 'NL', 'viet nam': 'VN',
};
let countries: ReadonlyMap<string, string> | undefined;

function countryNames(): ReadonlyMap<string, string> {
  if (countries) return countries;
  const names = new Map(Object.entries(OTHER_COUNTRIES));
  const speakers = ['en', 'zh-CN'].map((locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }));
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second);
      for (const speaker of speakers) {
        const name = speaker.of(code);
        if (name === undefined) continue;
        names.set(code.toLowerCase(), code);
        names.set(name.toLowerCase(), code);
      }
    }
  }
  return (countries = names);
}

/** The two-letter code of a country, by code or by name in English or Chinese. */
export function readCountry(text: string): string | null {
  return countryNames().get(text.trim().toLowerCase()) ?? null;
}
