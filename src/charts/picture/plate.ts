import type { Cohort } from '../../dataset/dataset.ts';
import type { Language } from '../../i18n/words.tsx';
import type { Dashboard } from '../../store/dashboard.ts';
import type { ChartTitle } from '../chartTitles.ts';
import { formatPercent } from '../../i18n/format.ts';
import { INK } from './ink.ts';
import { beside, line, text } from './svg.ts';

/** What a mark means; `draw` puts it on a line whose middle is `y`. */
export interface LegendEntry {
  readonly width: number;
  readonly draw: (x: number, y: number) => string;
  readonly label: string;
}

/** A chart drawn for a width, without what surrounds every picture alike. */
export interface Plate extends ChartTitle {
  readonly legend: readonly LegendEntry[];
  readonly body: string;
  readonly height: number;
  /** What is drawn and what was left out. */
  readonly notes: readonly string[];
  /** The cohorts whose reports are the sources. */
  readonly cohorts: readonly Cohort[];
  readonly shown: number;
  readonly total: number;
}

/** Draws the first `most` rows of a chart. */
export type Draw = (state: Dashboard, language: Language, width: number, most: number) => Plate;

/** Below this width columns are narrow and some are left out. */
export const NARROW = 860;

const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** Ticks along the top of a plot and thin lines down through it. */
export function rateGrid(left: number, span: number, top: number, height: number, { locale }: Language): string {
  return TICKS.map((tick) => {
    const x = left + tick * span;
    const label = tick === 1 ? formatPercent(1, locale) : String(tick * 100);
    const anchor = tick === 0 ? 'start' : tick === 1 ? 'end' : 'middle';
    return line(x, top, x, top + height, INK.line) + text(x, top - 6, label, { size: 12, fill: INK['ink-faint'], anchor });
  }).join('');
}

/** A heading with a count beside it, on a line whose foot is `y`. */
export function heading(y: number, name: string, count: string): string {
  return beside(0, y, [
    [name, { size: 16, bold: true, serif: true }],
    [count, { size: 12.5, fill: INK['ink-soft'] }],
  ]);
}
