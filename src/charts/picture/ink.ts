/** The light theme in literal values: a picture is opened where no style sheet is. Held to styles/tokens.css by a test. */
import type { RateMeasure } from '../../dataset/vocabulary.ts';

export const INK = {
  paper: '#fbfaf6',
  ink: '#1b1d1f',
  'ink-soft': '#4b4f52',
  'ink-faint': '#5f6365',
  line: '#e4e0d6',
  'line-strong': '#b8b3a6',
  accent: '#0b6169',
  orr: '#0b6b6b',
  cr: '#7a3f78',
  dcr: '#d9a032',
  harm: '#a4492f',
} as const;

export const SERIF = "Georgia, 'Times New Roman', 'Noto Serif', 'Liberation Serif', 'Songti SC', 'Noto Serif CJK SC', SimSun, serif";
export const SANS = "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'Noto Sans', 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif";

/** The colour of a measure, the same in every chart. */
export function colourOf(measure: RateMeasure): string {
  if (measure === 'cr' || measure === 'mrd-negative') return INK.cr;
  if (measure === 'dcr') return INK.dcr;
  return measure.startsWith('crs') || measure.startsWith('neurotox') ? INK.harm : INK.orr;
}

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** A colour laid thinly on the paper; `share` 0–1. */
export function thinned(colour: string, share: number): string {
  const ground = channels(INK.paper);
  const mixed = channels(colour).map((value, at) => Math.round(value * share + (ground[at] ?? 0) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
