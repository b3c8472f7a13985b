import type { ForestGroup } from '../../analysis/forest.ts';
import { lacksSpread, pooledOf } from '../../analysis/pooling.ts';
import { formatInterval, formatPercent } from '../../i18n/format.ts';
import type { Language } from '../../i18n/words.tsx';
import type { Pooled } from '../../statistics/pooling.ts';
import { INK } from './ink.ts';
import type { LegendEntry } from './plate.ts';
import { line, path } from './svg.ts';

const HALF = 4;

/** The pooled estimate of a strip, where the forest plot has one. */
export function poolOf(groups: readonly ForestGroup[], cancer: string): Pooled | null {
  const set = groups.find(({ group }) => group.cancer.id === cancer);
  return set && set.refusal === null ? pooledOf(set.counts) : null;
}

function diamond(from: number, peak: number, to: number, y: number, colour: string): string {
  return path(`M${from} ${y}L${peak} ${y - HALF}L${to} ${y}L${peak} ${y + HALF}Z`, { fill: colour, stroke: INK.ink, 'stroke-width': 1 });
}

const thin = (from: number, to: number, y: number) => line(from, y, to, y, INK['ink-soft'], 1.5);

/** A diamond as wide as the interval, on the thin line of the prediction interval; `at` places a fraction. */
export function poolMark(pooled: Pooled, at: (fraction: number) => number, y: number, colour: string): string {
  const { estimate, interval, prediction } = pooled;
  const expected = prediction && !lacksSpread(pooled) ? thin(at(prediction.lower), at(prediction.upper), y) : '';
  return expected + diamond(at(interval.lower), at(estimate), at(interval.upper), y, colour);
}

export function poolWords({ estimate, interval }: Pooled, { t, locale }: Language): string {
  return t('charts.overview.pooled', { percent: formatPercent(estimate, locale), interval: formatInterval(interval, locale) });
}

export function poolLegend(colour: string, { t }: Language): LegendEntry {
  return {
    width: 44,
    draw: (x, y) => thin(x + 1, x + 43, y) + diamond(x + 11, x + 23, x + 33, y, colour),
    label: t('charts.overview.diamond'),
  };
}
