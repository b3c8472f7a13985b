/**
 * Parts of a tall chart are drawn in full once they are seen, and a little ahead of a reader who scrolls. Until then they
 * are names, which search and screen readers find; drawing two hundred cohorts costs what is seen of them.
 */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { followPaper } from '../ui/paper.ts';

/** How far beyond the screen rows are drawn while the reader scrolls, in pixels: three turns of the wheel. */
const AHEAD = 360;
/** Scrolling has ended after so many milliseconds. */
const SETTLED = 300;
/** What stands above the first row of any chart, in pixels. */
const HEAD = 240;
/** On a low screen the first rows are drawn at once all the same. */
const LEAST = 160;
/** In heights of the screen. */
const FAR = 4;

const waiting = new Map<Element, () => void>();
let seen: IntersectionObserver | undefined;
let ahead: IntersectionObserver | undefined;
let settling: ReturnType<typeof setTimeout> | undefined;

function show(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.();
}

function settle(): void {
  settling = undefined;
  ahead?.disconnect();
}

function followScroll(): void {
  if (settling === undefined) for (const row of waiting.keys()) ahead?.observe(row);
  clearTimeout(settling);
  settling = setTimeout(settle, SETTLED);
}

function start(): IntersectionObserver {
  const margin = `${AHEAD}px 0px`;
  ahead = new IntersectionObserver(show, { rootMargin: margin, scrollMargin: margin });
  addEventListener('scroll', followScroll, { capture: true, passive: true });
  followPaper(() => {
    for (const showRow of waiting.values()) showRow();
  });
  return new IntersectionObserver(show);
}

function watch(row: Element, showRow: () => void): () => void {
  seen ??= start();
  waiting.set(row, showRow);
  seen.observe(row);
  if (settling !== undefined) ahead?.observe(row);
  return () => {
    waiting.delete(row);
    seen?.unobserve(row);
    ahead?.unobserve(row);
  };
}

/** Where rows cannot be watched, as while the first view is built, all are drawn. */
const canWatch = () => typeof IntersectionObserver !== 'undefined';

/** Whether a row so far below the first, in pixels, is seen in any case, and drawn at once: nobody shall see it fill. */
export function isSeenAtOnce(top: number): boolean {
  return !canWatch() || top < Math.max(LEAST, innerHeight - HEAD);
}

/** Whether what begins so far below the first row is screens away, so that sparing its layout is worth its own cost. */
export function isFar(top: number): boolean {
  return canWatch() && top > FAR * innerHeight;
}

/** Whether a part is drawn in full, and the ref for its element until then. Once drawn it stays so; on paper all are. */
export function useNear<T extends HTMLElement>(atOnce: boolean): readonly [RefObject<T | null>, boolean] {
  const row = useRef<T>(null);
  const [near, setNear] = useState(atOnce || !canWatch());
  if (atOnce && !near) setNear(true);
  useEffect(() => {
    if (near || !row.current) return undefined;
    return watch(row.current, () => setNear(true));
  }, [near]);
  return [row, near];
}
