import { expect, it } from 'vitest';
import { groupByCancer, groupByFamily } from '../../../src/analysis/groups.ts';
import { AS_REPORTED } from '../../../src/analysis/rates.ts';
import { layOutStrips } from '../../../src/charts/overview/strips.ts';
import { datasetOf, everyPlace } from '../../fixtures/cohorts.ts';

const SIZES = { row: 34, heading: 44, label: 0, figures: 16, mark: 11, margin: 12 };

function layOut(count: number) {
  const dataset = datasetOf(
    Array.from({ length: count }, (_, at) => ({ patients: at, rates: { orr: { events: at, n: count, basis: 'printed' as const } } })),
  );
  const families = groupByFamily(groupByCancer(everyPlace(dataset), dataset));
  return layOutStrips(families, 'orr', dataset, AS_REPORTED, 800, SIZES, false);
}

it('a crowded strip draws the cohorts with the most patients and says how many it does not draw', () => {
  const { families, undrawn } = layOut(500);
  const strip = families[0]?.strips[0];
  expect(strip?.dots.length).toBe(120);
  expect(undrawn).toBe(380);
  expect(Math.min(...(strip?.dots ?? []).map(({ cohort }) => cohort.patients ?? 0))).toBe(380);
});

it('what a strip says counts every cohort, drawn or not', () => {
  const strip = layOut(500).families[0]?.strips[0];
  expect(strip).toMatchObject({ reported: 500, low: 0, high: 499 / 500 });
});

it('with room for all, all are drawn', () => {
  const { families, undrawn } = layOut(40);
  expect([families[0]?.strips[0]?.dots.length, undrawn]).toEqual([40, 0]);
});

it('keeps room for a pooled estimate under strips of at least three counts', () => {
  const [two, three] = [layOut(2), layOut(3)].map(({ families }) => families[0]?.strips[0]);
  expect([two?.poolable, three?.poolable]).toEqual([false, true]);
  expect([two?.height, three?.height]).toEqual([34, 50]);
  const lowest = Math.max(...(three?.dots ?? []).map(({ y, r }) => y + r));
  expect(lowest).toBeLessThanOrEqual(44 + 50 - 13);
});
