/** Drawing as text: elements of an SVG with every attribute in place. */
import { INK, SANS, SERIF } from './ink.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML; control characters, which XML forbids, go. */
export function escaped(text: string): string {
  return text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** A length, without the noise of binary digits. */
const fixed = (value: number) => String(Math.round(value * 100) / 100);

type Attributes = Readonly<Record<string, string | number | undefined>>;

function element(name: string, attributes: Attributes, inside?: string): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${typeof value === 'number' ? fixed(value) : escaped(value)}"`]))
    .join('');
  return inside === undefined ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly serif?: boolean;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A rim in the colour of the paper, so that lines beneath do not cross the text. */
  readonly rim?: boolean;
}

function styled({ size = 13, bold, serif, fill = INK.ink, anchor, rim }: TextStyle): Attributes {
  return {
    'font-size': size,
    'font-family': serif ? SERIF : undefined,
    'font-weight': bold ? 600 : undefined,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    fill,
    stroke: rim ? INK.paper : undefined,
    'stroke-width': rim ? 3 : undefined,
    'paint-order': rim ? 'stroke' : undefined,
  };
}

/** A line of text; `y` is its baseline. */
export function text(x: number, y: number, words: string, style: TextStyle = {}): string {
  return words === '' ? '' : element('text', { x, y, ...styled(style) }, escaped(words));
}

/** Parts of one line, each in its own style, with a gap between them. */
export function beside(x: number, y: number, parts: readonly (readonly [words: string, style: TextStyle])[]): string {
  const spans = parts.map(([words, style], at) => element('tspan', { dx: at > 0 ? 12 : undefined, ...styled(style) }, escaped(words)));
  return element('text', { x, y }, spans.join(''));
}

export function rect(x: number, y: number, width: number, height: number, attributes: Attributes): string {
  return element('rect', { x, y, width, height, ...attributes });
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1, dashes?: string): string {
  return element('line', { x1, y1, x2, y2, stroke, 'stroke-width': width, 'stroke-dasharray': dashes });
}

export function circle(cx: number, cy: number, r: number, attributes: Attributes): string {
  return element('circle', { cx, cy, r, ...attributes });
}

export function path(d: string, attributes: Attributes): string {
  return element('path', { d: d.replace(/\d+\.\d+/g, (number) => fixed(Number(number))), ...attributes });
}

/** What is inside, moved. */
export function moved(x: number, y: number, inside: string): string {
  return inside === '' ? '' : `<g transform="translate(${fixed(x)} ${fixed(y)})">${inside}</g>`;
}

/** An interval with its ends, along the line. */
export function whisker(from: number, to: number, y: number): string {
  return path(`M${from} ${y - 4}v8m0-4H${to}m0-4v8`, { fill: 'none', stroke: INK.ink, 'stroke-width': 1.25 });
}

export interface Page {
  readonly width: number;
  readonly height: number;
  /** By how much the drawing is larger than its own units, in pixels. */
  readonly scale: number;
  readonly title: string;
  /** What it shows and where it comes from, for those who do not see it and for whoever finds the file. */
  readonly description: string;
  readonly language: string;
}

/** A whole file that stands alone: no style sheet, no font, no image from elsewhere. */
export function document(page: Page, inside: string): string {
  const { width, height, scale, title, description, language } = page;
  const attributes: Attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    viewBox: `0 0 ${fixed(width)} ${fixed(height)}`,
    'font-family': SANS,
    'xml:lang': language,
    role: 'img',
  };
  const ground = rect(0, 0, width, height, { fill: INK.paper });
  const about = `${element('title', {}, escaped(title))}${element('desc', {}, escaped(description))}`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', attributes, `\n${about}\n${ground}\n${inside}\n`)}\n`;
}
