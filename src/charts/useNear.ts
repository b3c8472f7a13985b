/**
 * Rows of a tall chart are drawn in full once they come near the screen. Until then each is a name with its sentence,
 * which keys, search and screen readers find; drawing two hundred costs what is seen of them.
 */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { followPaper } from '../ui/paper.ts';

/** How far from the screen a row is drawn, in pixels: a turn of the wheel. */
const MARGIN = 160;
/** What stands above the first row of any chart, in pixels. */
const HEAD = 240;
/** On a low screen the first rows are drawn at once all the same. */
const LEAST = 160;

const shows = new WeakMap<Element, () => void>();
let watcher: IntersectionObserver | undefined;

function watch(row: Element, show: () => void): () => void {
  watcher ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) shows.get(target)?.();
    },
    { rootMargin: `${MARGIN}px 0px`, scrollMargin: `${MARGIN}px 0px` },
  );
  shows.set(row, show);
  watcher.observe(row);
  return () => watcher?.unobserve(row);
}

/** Whether a row so far below the first, in pixels, is seen in any case, and drawn at once: nobody shall see it fill. */
export function isSeenAtOnce(top: number): boolean {
  return top < Math.max(LEAST, innerHeight - HEAD);
}

/** Whether a row is drawn in full, and the ref for its element. Once drawn it stays so; on paper all are. */
export function useNear<T extends HTMLElement>(atOnce: boolean): readonly [RefObject<T | null>, boolean] {
  const row = useRef<T>(null);
  const [near, setNear] = useState(atOnce || typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (near || !row.current) return undefined;
    const show = () => setNear(true);
    const leave = [watch(row.current, show), followPaper(show)];
    return () => {
      for (const undo of leave) undo();
    };
  }, [near]);
  return [row, near];
}
