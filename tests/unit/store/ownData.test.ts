import { beforeEach, describe, expect, it } from 'vitest';
import { filterCohorts } from '../../../src/analysis/filtering.ts';
import { buildFacetIndex } from '../../../src/analysis/facetIndex.ts';
import { bundled, loadDetails } from '../../../src/dataset/bundled.ts';
import { type OwnRow, productNames } from '../../../src/dataset/ownRows.ts';
import { withOwnDetails } from '../../../src/dataset/ownDetails.ts';
import { openTrial, useDashboard } from '../../../src/store/dashboard.ts';
import { toggleFilter } from '../../../src/store/filters.ts';
import { keepOnDevice, openDataset, removeOwn, showAlone, undoOwn } from '../../../src/store/ownData.ts';
import { selectCohorts } from '../../../src/store/selectors.ts';
import { tableOf } from '../../fixtures/ownTable.ts';

const state = () => useDashboard.getState();

const ROW: OwnRow = {
  trial: 'MY-1',
  targets: ['CD19'],
  cancers: ['mm'],
  countries: ['DE'],
  registryIds: [],
  rates: { orr: { events: 3, n: 10, basis: 'printed', locator: '2' } },
};

function file(rows: readonly Partial<OwnRow>[], name = 'mine.csv') {
  const setting = { cancers: bundled.cancers, products: productNames(bundled.productById.values()), file: name };
  return { name, table: tableOf(rows.map((row) => ({ ...ROW, ...row })), setting) };
}

beforeEach(() => {
  useDashboard.setState(useDashboard.getInitialState(), true);
});

describe('own trials', () => {
  it('come beside the bundled ones, marked, with ids of their own', () => {
    openDataset(file([{}, { trial: 'MY-2' }]), false, false);
    const { dataset } = state();
    expect(dataset.cohorts.length).toBe(bundled.cohorts.length + 2);
    expect(dataset.cohorts.filter(({ own }) => own).map(({ id, trial }) => [id, trial.id, trial.name])).toEqual([
      ['own1-row0', 'own1-trial0', 'MY-1'],
      ['own1-row1', 'own1-trial1', 'MY-2'],
    ]);
    expect(dataset.cohorts.every((cohort, index) => cohort.index === index)).toBe(true);
    expect(selectCohorts(state()).filter(({ own }) => own).length).toBe(2);
  });

  it('or in their place', () => {
    openDataset(file([{}]), true, false);
    expect(state().dataset.cohorts.map(({ trial }) => trial.name)).toEqual(['MY-1']);
    showAlone(false);
    expect(state().dataset.cohorts.length).toBe(bundled.cohorts.length + 1);
  });

  it('of two files keep apart, and go one by one', () => {
    openDataset(file([{}], 'a.csv'), false, false);
    openDataset(file([{}], 'b.csv'), false, false);
    expect(state().own.files.map(({ id, name }) => [id, name])).toEqual([['own1', 'a.csv'], ['own2', 'b.csv']]);
    removeOwn('own1');
    expect(state().dataset.cohorts.filter(({ own }) => own).map(({ id }) => id)).toEqual(['own2-row0']);
    openDataset(file([{}], 'c.csv'), false, false);
    expect(state().own.files.map(({ id }) => id)).toEqual(['own2', 'own3']);
  });

  it('go with everything the view said of them, and come back with it', () => {
    openDataset(file([{ product: 'my-cel' }]), false, true);
    openTrial('own1-trial0');
    toggleFilter('product', 'own1-product0');
    const before = state();
    removeOwn();
    expect(state().dataset).toBe(bundled);
    expect(state().view.trial).toBeNull();
    expect(state().view.filters.product).toEqual([]);
    expect(state().own).toMatchObject({ files: [], kept: false });
    undoOwn();
    expect(state().view).toEqual(before.view);
    expect(state().own).toMatchObject({ kept: true, before: null });
    expect(state().dataset.trialById.get('own1-trial0')?.name).toBe('MY-1');
  });

  it('opened by mistake are gone after undo', () => {
    openDataset(file([{}]), true, false);
    undoOwn();
    expect(state().dataset).toBe(bundled);
    expect(state().own.files).toEqual([]);
  });

  it('are kept only when the reader says so', () => {
    openDataset(file([{}]), false, false);
    expect(state().own.kept).toBe(false);
    keepOnDevice(true);
    expect(state().own.kept).toBe(true);
  });

  it('about a product of the page are about that product; others have one of their own', () => {
    const product = [...bundled.productById.values()].find(({ brand }) => brand !== undefined)!;
    openDataset(file([{ product: product.brand }, { trial: 'MY-2', product: 'my-cel' }]), false, false);
    const own = state().dataset.cohorts.filter((cohort) => cohort.own);
    expect(own.map(({ trial }) => trial.product.id)).toEqual([product.id, 'own1-product1']);
  });

  it('from a file kept as strings, as earlier editions did, are the same', () => {
    const { name, table } = file([{}, { trial: 'MY-2', year: 2024 }]);
    openDataset({ name, table }, true, false);
    const cohorts = state().dataset.cohorts;
    const asString = (text: Uint8Array | string) => (typeof text === 'string' ? text : new TextDecoder().decode(text));
    removeOwn();
    openDataset({ name, table: { ...table, trials: table.trials.map(asString), rows: table.rows.map(asString) } }, true, false);
    expect(state().dataset.cohorts).toEqual(cohorts);
    expect(cohorts).toHaveLength(2);
  });

  it('with one name, product and number are cohorts of one trial', () => {
    openDataset(file([{ cohort: 'A', countries: ['DE'] }, { cohort: 'B', countries: ['US'] }]), false, false);
    const own = state().dataset.cohorts.filter((cohort) => cohort.own);
    expect(new Set(own.map(({ trial }) => trial.id)).size).toBe(1);
    expect(own[0]?.trial.countries).toEqual(['DE', 'US']);
    expect(own.map(({ label }) => label.en)).toEqual(['A', 'B']);
  });

  it('without a year pass no limit of years and appear in no count of years', () => {
    openDataset(file([{}]), true, false);
    const index = buildFacetIndex(state().dataset);
    const { filters } = state().view;
    expect(filterCohorts(index, filters, []).cohorts).toEqual([0]);
    expect(filterCohorts(index, { ...filters, to: 2030 }, []).cohorts).toEqual([]);
    expect(filterCohorts(index, filters, []).yearCounts.size).toBe(0);
  });

  it('open in full like any other, with figure, place and source', async () => {
    openDataset(file([{ year: 2024, source: 'Doe 2024', url: 'https://doi.org/10.1/x' }, { trial: 'MY-2' }]), false, false);
    const details = withOwnDetails(await loadDetails(), state().own.files, state().dataset);
    const trial = details.trialById.get('own1-trial0');
    expect(trial?.cohorts[0]?.outcomes).toMatchObject([{ measure: 'orr', events: 3, n: 10, locator: 'mine.csv: 2' }]);
    expect(details.sourceById.get(trial?.cohorts[0]?.source ?? '')).toMatchObject({ kind: 'journal-article', year: 2024, url: 'https://doi.org/10.1/x' });
    const other = details.trialById.get('own1-trial1');
    expect(details.sourceById.get(other?.cohorts[0]?.source ?? '')).toBeUndefined();
    expect(details.trialById.get('ct041-st-01')?.name).toBe('CT041-ST-01');
    expect(details.trialById.get('own9-trial0')).toBeUndefined();
  });
});
