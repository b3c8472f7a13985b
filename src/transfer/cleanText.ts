/** Text of a reader's file as the page may show it. Text stays text; what could disguise it goes. */

/** Longest name that is kept; a longer one ends in an ellipsis. */
const LONGEST_NAME = 160;

/** Bidirectional marks, zero-width characters, soft hyphens, tags and other characters that are not seen but act. */
const UNSEEN = /[\p{DI}\ufff9-\ufffb]/gu;
/** Control characters, line and paragraph separators. */
const CONTROL = /[\p{Cc}\u2028\u2029]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
/** What an export puts before a cell that a spreadsheet would run as a formula. */
const GUARD = /^'(?=[=+\-@\t\r\n＝＋－＠])/;

/** Most cells are empty or plain already: they cost one look. */
const PLAIN = /^(?:[!-&(-~][!-~]*(?: [!-~]+)*)?$/;

/** One line of visible characters, without what a guarded export put before it. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(GUARD, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(CONTROL, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The same, cut to a length that a table can show. */
export function cutText(text: string, longest = LONGEST_NAME): string {
  const characters = text.length > longest ? Array.from(text) : [];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('').trimEnd()}…` : text;
}

/** A name: clean and not too long. */
export function cleanName(text: string): string {
  return cutText(cleanText(text.length > 4000 ? text.slice(0, 4000) : text));
}
