import { expect, it } from 'vitest';
import { bestResponses } from '../../../src/analysis/bestResponse.ts';
import { groupByCancer } from '../../../src/analysis/groups.ts';
import { AS_REPORTED } from '../../../src/analysis/rates.ts';
import { labelThatFits, layOutBest, segmentsOf } from '../../../src/charts/best/bestRows.ts';
import { bundled } from '../../../src/dataset/bundled.ts';
import { everyPlace } from '../../fixtures/cohorts.ts';

it('fills the bar of every cohort from 0 to all of its patients', () => {
  const { byCohort } = bestResponses(bundled.cohorts, bundled, AS_REPORTED);
  for (const breakdown of byCohort.values()) {
    const segments = segmentsOf(breakdown);
    expect(segments[0]?.from).toBe(0);
    expect(segments.at(-1)?.to).toBe(1);
    expect(segments.every(({ count }) => count > 0)).toBe(true);
  }
});

it('draws the first rows of all, a lower one where there is no bar', () => {
  const responses = bestResponses(bundled.cohorts, bundled, AS_REPORTED);
  const groups = groupByCancer(everyPlace(bundled), bundled);
  const layout = layOutBest(groups, responses, { row: 48, bare: 30, heading: 48 }, 40);
  const rows = layout.groups.flatMap((group) => group.rows);
  expect(rows).toHaveLength(40);
  expect(layout).toMatchObject({ shown: 40, total: bundled.cohorts.length });
  expect(rows.every(({ breakdown, height }) => height === (breakdown ? 48 : 30))).toBe(true);
  expect(rows.at(-1)!.top + rows.at(-1)!.height).toBe(layout.height);
});

it('shortens a label to what fits, down to nothing', () => {
  expect(labelThatFits('CR', 46, 100)).toBe('CR 46');
  expect(labelThatFits('CR', 46, 25)).toBe('46');
  expect(labelThatFits('CR', 46, 10)).toBe('');
});
