import { expect, it } from 'vitest';
import { groupByCancer } from '../../../src/analysis/groups.ts';
import { AS_REPORTED } from '../../../src/analysis/rates.ts';
import { ratePaths } from '../../../src/charts/rates/rateDrawing.ts';
import { layOutRates } from '../../../src/charts/rates/rateRows.ts';
import type { RateOutcome } from '../../../src/dataset/dataset.ts';
import { datasetOf, everyPlace } from '../../fixtures/cohorts.ts';

const SIZES = { row: 50, heading: 48, bars: 8, step: 18, thickness: 12 };
const WIDTH = { width: 402, margin: 1 };

function pathsOf(orr: RateOutcome | undefined, count = 1) {
  const dataset = datasetOf(Array.from({ length: count }, () => ({ rates: orr ? { orr } : {} })));
  const { groups } = layOutRates(groupByCancer(everyPlace(dataset), dataset), dataset, AS_REPORTED, SIZES, Infinity);
  return ratePaths(groups.flatMap(({ rows }) => rows), { ...WIDTH, sizes: SIZES });
}

it('a count is a filled bar as long as its rate, with a whisker over its exact interval', () => {
  const { filled, hollow, whiskers } = pathsOf({ events: 18, n: 36, basis: 'printed' });
  expect([filled.orr, hollow.orr]).toEqual(['M1 56h200v12h-200z', '']);
  // 50%, 32.9–67.1
  expect(whiskers).toBe('M132.7 58v8m0-4H269.3m0-4v8');
});

it('a percentage without denominator is hollow and has no whisker', () => {
  expect(pathsOf({ percent: 25, basis: 'printed' })).toMatchObject({ filled: { orr: '' }, hollow: { orr: 'M1 56h100v12h-100z' }, whiskers: '' });
});

it('what is not reported is not drawn', () => {
  expect(pathsOf(undefined)).toEqual({ filled: { orr: '', dcr: '' }, hollow: { orr: '', dcr: '' }, whiskers: '' });
});

it('two hundred rows are as many strokes of the same few paths', () => {
  expect(pathsOf({ events: 1, n: 4, basis: 'printed' }, 200).filled.orr.match(/M/g)).toHaveLength(200);
});
