import type { Dashboard } from './dashboard.ts';
import { selectHasFilters } from './selectors.ts';
import { DEFAULT_VIEW } from './view.ts';

/** The words of welcome stand above the untouched dashboard, until they are dismissed. */
export function selectStartShown(state: Dashboard): boolean {
  const { view, preferences } = state;
  return !preferences.startDismissed && view.page === null && view.tab === DEFAULT_VIEW.tab && !selectHasFilters(state);
}
