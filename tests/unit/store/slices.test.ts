import { beforeEach, describe, expect, it } from 'vitest';
import { bundled } from '../../../src/dataset/bundled.ts';
import { type OwnRow, productNames } from '../../../src/dataset/ownRows.ts';
import { useDashboard } from '../../../src/store/dashboard.ts';
import { toggleFilter } from '../../../src/store/filters.ts';
import { openDataset, removeOwn, restoreFiles, undoOwn } from '../../../src/store/ownData.ts';
import { inSlices } from '../../../src/store/slices.ts';
import { tableOf, withOwn } from '../../fixtures/ownTable.ts';

const state = () => useDashboard.getState();
const COUNT = 20_000;

const row = (at: number): OwnRow => ({
  trial: `T-${at % 15_000}`, cohort: `Cohort ${at}`, product: `cel-${at % 90}`, targets: ['CD19'], cancers: ['mm'], countries: ['DE'], registryIds: [],
  rates: { line: at + 2, criteria: 'IMWG', counts: [0, at % 30, 30] },
});
const many = { name: 'many.csv', table: tableOf(Array.from({ length: COUNT }, (_, at) => row(at)), { cancers: bundled.cancers, products: productNames(bundled.productById.values()), file: 'many.csv' }) };

/** A step that takes longer than a slice may. */
function* slow(steps: number): Generator<number, string, void> {
  for (let step = 1; step <= steps; step += 1) {
    const until = performance.now() + 30;
    while (performance.now() < until);
    yield step / steps;
  }
  return 'done';
}

const pause = () => new Promise((resolve) => {
  setTimeout(resolve);
});

beforeEach(() => {
  useDashboard.setState(useDashboard.getInitialState(), true);
});

describe('work in slices', () => {
  it('that fits into one is done at once', () => {
    let result = '';
    inSlices(slow(0), (end) => (result = end), () => true);
    expect(result).toBe('done');
  });

  it('lets the page have its turn between slices, says how far it is, and ends when nobody waits', async () => {
    const shares: number[] = [];
    const result = await new Promise((resolve) => inSlices(slow(3), resolve, (done) => shares.push(done) > 0));
    expect([result, shares]).toEqual(['done', [1 / 3, 2 / 3, 1]]);
    let ended = false;
    inSlices(slow(3), () => (ended = true), () => false);
    await pause();
    await pause();
    expect(ended).toBe(false);
  });
});

describe('many own rows', () => {
  it('come in slices, with the view as it is in the end, and the same as at once', async () => {
    const shares: number[] = [];
    await new Promise<void>((resolve) => {
      openDataset(many, false, false, { onProgress: (done) => shares.push(done), onEnd: resolve });
      expect(state().dataset).toBe(bundled);
      toggleFilter('cancer', 'mm');
    });
    expect(shares.length).toBeGreaterThan(0);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(state().view.filters.cancer).toEqual(['mm']);
    const { dataset, own } = state();
    const atOnce = withOwn(bundled, own.files, false);
    expect(dataset.cohorts.length).toBe(bundled.cohorts.length + COUNT);
    expect(dataset.cohorts.at(-1)).toEqual(atOnce.cohorts.at(-1));
    expect([...dataset.trialById.keys()]).toEqual([...atOnce.trialById.keys()]);
    expect(dataset.cohorts.at(-1)).toMatchObject({ id: `own1-row${COUNT - 1}`, index: dataset.cohorts.length - 1, trial: { name: `T-${(COUNT - 1) % 15_000}` }, rates: { orr: { n: 30, criteria: 'IMWG', locator: String(COUNT + 1) } } });

    removeOwn();
    expect(state().dataset).toBe(bundled);
    undoOwn();
    await expect.poll(() => state().dataset).toBe(dataset);
  });

  it('do not come when the reader stops, nor after something else was asked for', async () => {
    let ended = 0;
    const waiting = { onEnd: () => (ended += 1) };
    const stop = openDataset(many, false, false, waiting);
    stop();
    openDataset(many, true, false, waiting);
    const few = { name: 'few.csv', table: tableOf([row(0)], { cancers: bundled.cancers, products: new Map(), file: 'few.csv' }) };
    openDataset(few, true, false, waiting);
    for (let turn = 0; turn < 20; turn += 1) await pause();
    expect(ended).toBe(1);
    expect(state().own.files.map(({ name }) => name)).toEqual(['few.csv']);
  });

  it('that were kept come back, and what does not fit stays away', async () => {
    expect(await restoreFiles([{ id: 'own1', ...many }], true)).toBe(true);
    expect(state().dataset.cohorts.length).toBe(COUNT);
    const before = state();
    const broken = { ...many.table, rows: ['[[0]]'] };
    expect(await restoreFiles([{ id: 'own1', name: 'x', table: broken }], true)).toBe(false);
    expect(await restoreFiles([{ id: 'own1', name: 'x' } as never], true)).toBe(false);
    expect(state()).toBe(before);
  });
});
