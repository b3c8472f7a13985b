import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useMemo } from 'react';
import type { Cohort } from '../dataset/dataset.ts';
import { usePrinting } from './usePrinting.ts';

/** So many rows are simply rendered. */
const WHOLE = 60;
/** So many go on paper. */
const PRINTED = 2000;
/** Pixels of a row with two lines; rows are measured once they are there. */
const ROW_HEIGHT = 58;

/** The rows that are rendered, and the space that stands for those before and after. */
interface RowWindow {
  readonly start: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
  /** Takes a row's height; the row carries its position in `data-index`. */
  readonly measure: ((row: Element | null) => void) | undefined;
}

export function useRowWindow(cohorts: readonly Cohort[], region: RefObject<HTMLElement | null>): RowWindow {
  const count = cohorts.length;
  const printing = usePrinting();
  const whole = count <= (printing ? PRINTED : WHOLE);
  // Asked for every row after each measurement: numbers side by side, not texts in objects.
  const keys = useMemo(() => Uint32Array.from(cohorts, ({ index }) => index), [cohorts]);
  const virtualizer = useVirtualizer({
    count,
    enabled: !whole,
    getScrollElement: () => region.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: useCallback((at: number) => keys[at] ?? at, [keys]),
    overscan: 8,
    useFlushSync: false,
  });
  if (whole) return { start: 0, end: count, before: 0, after: 0, measure: undefined };
  const rows = virtualizer.getVirtualItems();
  const [first, last] = [rows[0], rows.at(-1)];
  // Without a height to fill (not laid out yet, or hidden) the first rows are there all the same.
  if (!first || !last) return { start: 0, end: WHOLE, before: 0, after: (count - WHOLE) * ROW_HEIGHT, measure: undefined };
  return {
    start: first.index,
    end: last.index + 1,
    before: first.start,
    after: virtualizer.getTotalSize() - last.end,
    measure: virtualizer.measureElement,
  };
}
