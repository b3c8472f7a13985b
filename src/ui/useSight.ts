import { type RefObject, useCallback, useEffect, useRef } from 'react';

/** The lower half of the screen is not yet before the reader. */
const BEFORE_READER = '0px 0px -50% 0px';

/** Tells whether the reader has an element before them, or with another margin whether any of it is on the screen, and when that changes. */
export function useSight(element: RefObject<Element | null>, tell: (seen: boolean) => void, rootMargin: string = BEFORE_READER): void {
  useEffect(() => {
    if (!element.current || typeof IntersectionObserver === 'undefined') return undefined;
    const watch = new IntersectionObserver((entries) => tell(entries.at(-1)?.isIntersecting === true), { rootMargin });
    watch.observe(element.current);
    return () => {
      watch.disconnect();
      tell(false);
    };
  }, [element, tell, rootMargin]);
}

/** Whether any of an element is on the screen; until that is known it is. Nothing is rendered when it changes. */
export function useSeen(element: RefObject<Element | null>): RefObject<boolean> {
  const seen = useRef(true);
  const tell = useCallback((isSeen: boolean) => {
    seen.current = isSeen;
  }, []);
  useSight(element, tell, '0px');
  return seen;
}
