/** How wide a text will be, where there is nothing to measure it with. */

/** Helvetica's widths in thousandths of the size, from the space to the tilde. */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
  667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
  556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const FIRST = 32;
const OTHER = 600;
const SQUARE = 1000;
/** Han, kana, their punctuation, and full-width forms. */
const SQUARES = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/;
/** Other families run wider than Helvetica, bold type wider than plain. */
const ALLOWANCE = 1.06;
const BOLD = 1.06;

function widthOfSign(sign: string): number {
  return WIDTHS[(sign.codePointAt(0) ?? 0) - FIRST] ?? (SQUARES.test(sign) ? SQUARE : OTHER);
}

/** In pixels, rather too much than too little. */
export function textWidth(text: string, size: number, bold = false): number {
  const sum = [...text].reduce((total, sign) => total + widthOfSign(sign), 0);
  return (sum / 1000) * size * ALLOWANCE * (bold ? BOLD : 1);
}

/** The text, or as much of it as fits with an ellipsis. */
export function cut(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const signs = [...text];
  while (signs.length > 0 && textWidth(`${signs.join('')}…`, size, bold) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

/** Where a line may end: after spaces, between Han characters (not before closing punctuation), inside long words. */
function pieces(text: string, width: number, size: number, bold: boolean): string[] {
  const words = text.match(/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF][，。；：、）》”？！％]*\s*|[^\s\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]+\s*|\s+/g) ?? [];
  return words.flatMap((word) => {
    if (textWidth(word, size, bold) <= width) return [word];
    const parts: string[] = [''];
    for (const sign of word) {
      const last = parts.at(-1) ?? '';
      if (textWidth(last + sign, size, bold) > width) parts.push(sign);
      else parts[parts.length - 1] = last + sign;
    }
    return parts;
  });
}

/** The text in lines no wider than `width`; at most so many, the last one cut. */
export function wrap(text: string, width: number, size: number, { bold = false, most = Infinity } = {}): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, width, size, bold)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size, bold) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cut(lines.slice(most - 1).join(' '), width, size, bold)];
}
