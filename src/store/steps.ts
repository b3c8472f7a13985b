/** What of a reader's doings is a step in the browser's history, so that "back" closes what was opened. */
import type { Dashboard } from './dashboard.ts';
import type { View } from './view.ts';

const isComparing = ({ trayOnly, compare }: View): boolean => !trayOnly && compare.length > 1;

function opensComparison(now: View, before: View): boolean {
  if (!isComparing(now)) return false;
  return !isComparing(before) || (before.page !== null && now.page === null && now.compare !== before.compare);
}

/** A trial, a page, a comparison, another tab, or a view of its own: something one can go back from. */
function opens(now: Dashboard, before: Dashboard): boolean {
  const [view, last] = [now.view, before.view];
  return (
    now.visit !== before.visit ||
    view.tab !== last.tab ||
    (view.page !== null && view.page !== last.page) ||
    (view.trial !== null && view.trial !== last.trial) ||
    opensComparison(view, last)
  );
}

function closes(now: View, before: View): boolean {
  return (
    (before.page !== null && now.page === null) ||
    (before.trial !== null && now.trial === null) ||
    (isComparing(before) && !isComparing(now))
  );
}

/**
 * `open`: an entry of its own. `close`: what was opened is gone; where the entry before is what the page shows now, the
 * way there is "back". `leave`: the same of a page, from which one goes on where the entry before is another.
 * `change`: the entry there is follows the view.
 */
export type Step = 'open' | 'close' | 'leave' | 'change';

export function stepOf(now: Dashboard, before: Dashboard): Step {
  if (opens(now, before)) return 'open';
  if (!closes(now.view, before.view)) return 'change';
  return before.view.page === null ? 'close' : 'leave';
}
