import { beforeEach, describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../src/analysis/facets.ts';
import { orderBy, toggleExtra, useDashboard } from '../../../src/store/dashboard.ts';
import { clearFilters, liftFilter, restoreFilters, searchFor, toggleCancer, toggleFamily, toggleFilter } from '../../../src/store/filters.ts';
import { selectCohorts, selectGroups, selectTotals } from '../../../src/store/selectors.ts';
import { datasetOf } from '../../fixtures/cohorts.ts';

const dataset = datasetOf([
  { cancers: ['mm'], patients: 10 },
  { cancers: ['mm'], patients: 5, extras: ['earlier'] },
  { cancers: ['gastric-gej'], group: 'gastric-gej', patients: 20 },
]);

beforeEach(() => {
  useDashboard.setState({ ...useDashboard.getInitialState(), dataset }, true);
});

const state = useDashboard.getState;
const sort = () => state().view.sort;
const cancers = () => state().view.filters.cancer;

describe('choosing', () => {
  it('a family takes the place of its cancers, and a cancer untied from it leaves the others', () => {
    toggleCancer('gastric-gej');
    toggleFamily('solid');
    expect(cancers()).toEqual(['solid']);
    toggleCancer('gastric-gej');
    expect(cancers()).toEqual(['pancreatic', 'gi-mixed']);
  });

  it('a header goes from its own direction to the other and back to none', () => {
    orderBy('dcr', true);
    expect(sort()).toEqual([{ key: 'dcr', descending: true }]);
    orderBy('dcr', true);
    expect(sort()).toEqual([{ key: 'dcr', descending: false }]);
    orderBy('dcr', true);
    expect(sort()).toEqual([]);
  });

  it('a second key joins the first, and a plain click starts anew', () => {
    orderBy('dcr', true);
    orderBy('year', true, true);
    expect(sort().map(({ key }) => key)).toEqual(['dcr', 'year']);
    orderBy('dcr', true, true);
    expect(sort()).toEqual([{ key: 'dcr', descending: false }, { key: 'year', descending: true }]);
    orderBy('trial', false);
    expect(sort()).toEqual([{ key: 'trial', descending: false }]);
  });

  it('cleared filters come back', () => {
    toggleFilter('target', 'CD19');
    searchFor('x');
    clearFilters();
    expect(state().view.filters).toEqual(NO_FILTERS);
    restoreFilters();
    expect(state().view.filters).toMatchObject({ target: ['CD19'], search: 'x' });
    liftFilter('target');
    expect(state().view.filters.target).toEqual([]);
  });
});

describe('what is derived', () => {
  it('follows the filters, and is the same object while nothing changes', () => {
    expect(selectTotals(state())).toEqual({ cohorts: 2, trials: 2, patients: 30 });
    expect(selectCohorts(state())).toBe(selectCohorts(state()));
    expect(selectGroups(state())).toBe(selectGroups(state()));
    toggleExtra('earlier');
    expect(selectTotals(state())).toEqual({ cohorts: 3, trials: 3, patients: 30 });
  });
});
