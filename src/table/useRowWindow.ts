import { type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useRef } from 'react';
import { usePrinting } from '../ui/paper.ts';

/** So many rows are simply rendered. */
const WHOLE = 16;
/** So many as long as nothing says how many there is room for. */
const UNMEASURED = 60;
/** So many go on paper. */
const PRINTED = 2000;
/** Pixels of a row with two lines; rows are measured once they are there. */
const ROW_HEIGHT = 58;

/** Rows are there before they are seen: so many before anything is scrolled, then at the least and at the most. */
const FIRST = 2;
const NEAR = 3;
const AHEAD = 11;

/** From one row to before another. */
interface Rows {
  readonly start: number;
  readonly end: number;
}

/**
 * The rows to render for those in sight. They stay as long as they do, and then come and go on both sides at once: laying
 * out and painting the table costs much the same for one row as for eight.
 */
function rowsFor({ startIndex, endIndex, count }: Range, before: Rows): Rows {
  const around = (rows: number): Rows => ({ start: Math.max(0, startIndex - rows), end: Math.min(count, endIndex + 1 + rows) });
  if (startIndex === 0) return around(FIRST);
  const needed = around(NEAR);
  return before.start <= needed.start && before.end >= needed.end && before.end <= count ? before : around(AHEAD);
}

/** The rows that are rendered, and the space that stands for those before and after. */
export interface RowWindow {
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
  if (reported !== undefined && reported > 0) return reported;
  return virtualizer.itemSizeCache.get(virtualizer.options.getItemKey(virtualizer.indexFromElement(row))) ?? ROW_HEIGHT;
}

/** The window on so many rows. Heights are kept by place, not by cohort: in another order they are as good as any guess. */
export function useRowWindow(count: number, region: RefObject<HTMLElement | null>): RowWindow {
  const printing = usePrinting();
  const whole = count <= (printing ? PRINTED : WHOLE);
  const rendered = useRef<Rows>({ start: 0, end: 0 });
  const rangeExtractor = useCallback((range: Range) => {
    rendered.current = rowsFor(range, rendered.current);
    const { start, end } = rendered.current;
    return Array.from({ length: end - start }, (_, at) => start + at);
  }, []);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => region.current,
    estimateSize: () => ROW_HEIGHT,
    rangeExtractor,
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
