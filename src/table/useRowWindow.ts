import { type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';
import { usePrinting } from '../ui/paper.ts';

/** So many rows are simply rendered. */
const WHOLE = 30;
/** So many as long as nothing says how many there is room for. */
const UNMEASURED = 60;
/** So many go on paper. */
const PRINTED = 2000;
/** Pixels of a row with two lines; rows are measured once they are there. */
const ROW_HEIGHT = 58;

/** Rows come and go by so many: laying the table out costs much the same for one row as for eight. */
const STEP = 8;

function steps({ startIndex, endIndex, overscan, count }: Range): number[] {
  const start = Math.max(0, Math.floor((startIndex - overscan) / STEP) * STEP);
  const end = Math.min(count, Math.ceil((endIndex + 1 + overscan) / STEP) * STEP);
  return Array.from({ length: end - start }, (_, at) => start + at);
}

/** The rows that are rendered, and the space that stands for those before and after. */
interface RowWindow {
  readonly start: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
  /** Takes a row's height; the row carries its position in `data-index`. */
  readonly measure: ((row: Element | null) => void) | undefined;
  /** Back to the first row. */
  readonly toTop: () => void;
}

/** What the browser reports once it has laid a row out; asking for it any sooner would lay out the page at each row. */
function heightOf(row: Element, entry: ResizeObserverEntry | undefined, virtualizer: Virtualizer<HTMLElement, Element>): number {
  const reported = entry?.borderBoxSize[0]?.blockSize;
  if (reported !== undefined && reported > 0) return Math.round(reported);
  return virtualizer.itemSizeCache.get(virtualizer.options.getItemKey(virtualizer.indexFromElement(row))) ?? ROW_HEIGHT;
}

/** The window on so many rows. Heights are kept by place, not by cohort: in another order they are as good as any guess. */
export function useRowWindow(count: number, region: RefObject<HTMLElement | null>): RowWindow {
  const printing = usePrinting();
  const whole = count <= (printing ? PRINTED : WHOLE);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => region.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    rangeExtractor: steps,
    measureElement: heightOf,
    useFlushSync: false,
  });
  // Only where it has been scrolled: setting the place, or asking for it, would lay out the page at once.
  const toTop = useCallback(() => {
    if (region.current && (virtualizer.scrollOffset ?? 0) > 0) region.current.scrollTop = 0;
  }, [region, virtualizer]);
  if (whole) return { start: 0, end: count, before: 0, after: 0, measure: undefined, toTop };
  const rows = virtualizer.getVirtualItems();
  const [first, last] = [rows[0], rows.at(-1)];
  // Without a height to fill (not laid out yet, or hidden) the first rows are there all the same.
  if (!first || !last) {
    const end = Math.min(count, UNMEASURED);
    return { start: 0, end, before: 0, after: (count - end) * ROW_HEIGHT, measure: undefined, toTop };
  }
  return {
    start: first.index,
    end: last.index + 1,
    before: first.start,
    after: virtualizer.getTotalSize() - last.end,
    measure: virtualizer.measureElement,
    toTop,
  };
}
