import { describe, expect, it } from 'vitest';
import { overTime } from '../../../src/analysis/overTime.ts';
import { AS_REPORTED } from '../../../src/analysis/rates.ts';
import { layOutTime, type TimeSizes } from '../../../src/charts/time/timeLines.ts';
import { bundled } from '../../../src/dataset/bundled.ts';
import { datasetOf } from '../../fixtures/cohorts.ts';

const ACROSS: TimeSizes = { direction: 'across', height: 480, row: 0, margin: 14 };
const DOWN: TimeSizes = { direction: 'down', height: 0, row: 26, margin: 14 };
const rate = (events: number, n: number) => ({ events, n, basis: 'printed' as const });
const all = overTime(bundled.cohorts.filter(({ extras }) => extras.length === 0), 'orr', bundled, AS_REPORTED);

describe('the years of the plot', () => {
  it('lets no two circles overlap where years run down the page', () => {
    const { dots, scale } = layOutTime(all, 320, DOWN);
    expect(scale).toBe(1);
    expect(dots.length).toBeGreaterThan(150);
    for (const [at, a] of dots.entries()) {
      for (const b of dots.slice(at + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r);
    }
  });
  it('keeps every circle within its year where years run across', () => {
    const { dots, bands } = layOutTime(all, 1000, ACROSS);
    for (const { report, x } of dots) {
      const band = bands.find(({ year }) => year === report.year)!;
      expect(x).toBeGreaterThanOrEqual(band.from);
      expect(x).toBeLessThanOrEqual(band.from + band.size);
    }
  });
  it('lets no name lie on a circle or on another name', () => {
    const { dots, labels } = layOutTime(all, 1000, ACROSS);
    expect(labels.length).toBeGreaterThan(3);
    for (const { text, x, y } of labels) {
      const wide = text.length * 7;
      for (const dot of dots) {
        const apart = dot.x + dot.r <= x || dot.x - dot.r >= x + wide || Math.abs(dot.y - y) >= dot.r + 6.5 - 1e-9;
        expect(apart, `${text} on ${dot.report.cohort.id}`).toBe(true);
      }
    }
  });
  it('draws one narrow band for several years without a report', () => {
    const dataset = datasetOf([2006, 2013, 2015].map((year) => ({ year, rates: { orr: rate(1, 10) } })));
    const { bands } = layOutTime(overTime(dataset.cohorts, 'orr', dataset, AS_REPORTED), 600, ACROSS);
    expect(bands.map(({ year }) => year)).toEqual([2006, null, 2013, 2014, 2015]);
  });
  it('places one report, and none', () => {
    const dataset = datasetOf([{ rates: { orr: rate(1, 10) } }, {}]);
    const one = overTime(dataset.cohorts.slice(0, 1), 'orr', dataset, AS_REPORTED);
    expect(layOutTime(one, 600, ACROSS).dots).toMatchObject([{ x: 300 }]);
    const none = overTime(dataset.cohorts.slice(1), 'orr', dataset, AS_REPORTED);
    expect(layOutTime(none, 600, ACROSS).dots).toEqual([]);
  });
});
