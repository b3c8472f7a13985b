import { describe, expect, it } from 'vitest';
import { forestOf } from '../../../src/analysis/forest.ts';
import { groupByCancer } from '../../../src/analysis/groups.ts';
import { AS_REPORTED } from '../../../src/analysis/rates.ts';
import { axisOf, firstGroups, largestOf, sideOf, spanOf, ticksOf } from '../../../src/charts/forest/forestRows.ts';
import { withinSentence } from '../../../src/ui/pooledWords.ts';
import { datasetOf, everyPlace } from '../../fixtures/cohorts.ts';

const rate = (events: number, n: number) => ({ events, n, basis: 'printed' as const });

function forest(measure: 'orr' | 'crs-3plus', counts: readonly (readonly [number, number])[]) {
  const leukaemia = { cancers: ['b-all'], group: 'b-all' };
  const dataset = datasetOf(counts.map(([events, n], at) => ({ rates: { [measure]: rate(events, n) }, ...(at > 1 && leukaemia) })));
  return forestOf(groupByCancer(everyPlace(dataset), dataset), measure, dataset, AS_REPORTED, [], false);
}

describe('the axis of the forest plot', () => {
  it('is 0 to 100% for responses, however small', () => {
    expect(axisOf(forest('orr', [[1, 50]]), 'orr', null).end).toBe(1);
  });

  it('ends lower for rare harms, above every estimate and the benchmark', () => {
    const rare = forest('crs-3plus', [[1, 50], [4, 20]]);
    expect(axisOf(rare, 'crs-3plus', null).end).toBe(0.25);
    expect(axisOf(rare, 'crs-3plus', 0.3).end).toBe(0.5);
    expect(axisOf(forest('crs-3plus', [[9, 10]]), 'crs-3plus', null).end).toBe(1);
  });

  it('has a line at both ends', () => {
    expect(ticksOf({ end: 0.25, step: 0.05 })).toEqual([0, 0.05, 0.1, 0.15, 0.2, 0.25]);
    expect(ticksOf({ end: 1, step: 0.25 })).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  it('cuts an interval that goes on, and says so', () => {
    const axis = { end: 0.5, step: 0.1 };
    expect(spanOf({ lower: 0.1, upper: 0.6 }, axis)).toEqual({ from: 20, to: 100, cut: true });
    expect(spanOf({ lower: 0.1, upper: 0.5 }, axis)).toEqual({ from: 20, to: 100, cut: false });
  });
});

describe('the rows of the forest plot', () => {
  it('are the first so many, over the groups in turn', () => {
    const { groups } = forest('orr', [[1, 5], [2, 5], [3, 5], [4, 5]]);
    expect(firstGroups(groups, 3).map(({ rows }) => rows.length)).toEqual([2, 1]);
    expect(firstGroups(groups, 2).map(({ rows }) => rows.length)).toEqual([2]);
    expect(firstGroups(groups, Infinity)).toEqual(groups);
    expect(firstGroups(groups, 3)[1]?.counts).toHaveLength(2);
  });

  it('have squares whose area grows with n', () => {
    expect(sideOf(200, 200) ** 2 / sideOf(50, 200) ** 2).toBeCloseTo(4, 10);
    expect(sideOf(20, 20)).toBeLessThan(sideOf(100, 100));
    expect(largestOf(forest('orr', [[1, 50], [4, 20]]))).toBe(50);
  });
});

describe('the name of a cancer inside a sentence', () => {
  it.each([
    ['Hepatocellular carcinoma', 'hepatocellular carcinoma'],
    ['Gastric / GEJ adenocarcinoma', 'gastric / GEJ adenocarcinoma'],
    ['B-cell lymphoma, several', 'B-cell lymphoma, several'],
    ['CNS lymphoma', 'CNS lymphoma'],
    ['CLL / SLL', 'CLL / SLL'],
    ['Hodgkin lymphoma', 'Hodgkin lymphoma'],
    ['肝细胞癌', '肝细胞癌'],
  ])('%s is %s', (name, inside) => {
    expect(withinSentence(name)).toBe(inside);
  });
});
