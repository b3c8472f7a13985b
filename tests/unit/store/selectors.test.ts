import { expect, it } from 'vitest';
import { NO_FILTERS } from '../../../src/analysis/facets.ts';
import { type Dashboard, useDashboard } from '../../../src/store/dashboard.ts';
import { selectReading, selectSelection, selectTotals } from '../../../src/store/selectors.ts';

const state = useDashboard.getState();
const withFilter = (cancer: string): Dashboard => ({ ...state, view: { ...state.view, filters: { ...NO_FILTERS, cancer: [cancer] } } });

it('answers for the newest state stay the same objects while the parts of the page ask about the states they still show', () => {
  const newest = withFilter('mm');
  const asked = () => [selectSelection(newest), selectTotals(newest), selectReading(newest)];
  const first = asked();
  // Counts, and charts, table and the rest each with what is shown and what is about to be.
  for (const cancer of ['lbcl', 'mcl', 'fl', 'mzl', 'b-all', 'gastric-gej', 'hcc']) {
    const shown = withFilter(cancer);
    selectTotals(shown);
    selectReading({ ...shown, view: { ...shown.view, method: 'wilson' } });
  }
  for (const [at, answer] of asked().entries()) expect(answer).toBe(first[at]);
});
