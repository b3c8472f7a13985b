import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useMemo } from 'react';
import type { Cohort } from '../dataset/dataset.ts';
import { usePrinting } from '../ui/paper.ts';

/** So many rows are simply rendered. */
const WHOLE = 30;
/** So many as long as nothing says how many there is room for. */
const UNMEASURED = 60;
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

/** What the browser reports once it has laid a row out; asking for it any sooner would lay out the page at each row. */
function heightOf(row: Element, entry: ResizeObserverEntry | undefined, virtualizer: Virtualizer<HTMLElement, Element>): number {
  const reported = entry?.borderBoxSize[0]?.blockSize;
  if (reported !== undefined && reported > 0) return Math.round(reported);
  return virtualizer.itemSizeCache.get(virtualizer.options.getItemKey(virtualizer.indexFromElement(row))) ?? ROW_HEIGHT;
}

export function useRowWindow(cohorts: readonly Cohort[], region: RefObject<HTMLElement | null>): RowWindow {
  const count = cohorts.length;
  const printing = usePrinting();
  const whole = count <= (printing ? PRINTED : WHOLE);
  // Asked for every row after each measurement: numbers side by side, not texts in objects.
  const keys = useMemo(() => Uint32Array.from(cohorts, ({ index }) => index), [cohorts]);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => region.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: useCallback((at: number) => keys[at] ?? at, [keys]),
    overscan: 8,
    measureElement: heightOf,
    useFlushSync: false,
  });
  if (whole) return { start: 0, end: count, before: 0, after: 0, measure: undefined };
  const rows = virtualizer.getVirtualItems();
  const [first, last] = [rows[0], rows.at(-1)];
  // Without a height to fill (not laid out yet, or hidden) the first rows are there all the same.
  if (!first || !last) {
    const end = Math.min(count, UNMEASURED);
    return { start: 0, end, before: 0, after: (count - end) * ROW_HEIGHT, measure: undefined };
  }
  return {
    start: first.index,
    end: last.index + 1,
    before: first.start,
    after: virtualizer.getTotalSize() - last.end,
    measure: virtualizer.measureElement,
  };
}
