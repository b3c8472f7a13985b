import { useMemo } from 'react';
import { type Column, COLUMNS } from '../analysis/ordering.ts';
import { useDashboard } from '../store/dashboard.ts';
import { useMedia } from '../ui/useMedia.ts';

/** So much room that the response rate is in sight beside what a trial is about. */
const ROOMY = 'print, (min-width: 1200px)';
const RESPONSES: readonly Column[] = ['orr', 'cr', 'dcr'];
/** Else the rates of response come right after the trial. */
const RESPONSES_FIRST: readonly Column[] = ['trial', ...RESPONSES, ...COLUMNS.filter((column) => column !== 'trial' && !RESPONSES.includes(column))];

/** The columns that are not hidden, in the order they stand in. */
export function useShownColumns(): readonly Column[] {
  const hidden = useDashboard(({ view }) => view.hidden);
  const columns = useMedia(ROOMY) ? COLUMNS : RESPONSES_FIRST;
  return useMemo(() => columns.filter((column) => !hidden.includes(column)), [columns, hidden]);
}
