import { type RefObject, useEffect } from 'react';

/** The lower half of the screen is not yet before the reader. */
const BEFORE_READER = '0px 0px -50% 0px';

/** Tells whether the reader has an element before them, and when that changes. */
export function useSight(element: RefObject<Element | null>, tell: (seen: boolean) => void): void {
  useEffect(() => {
    if (!element.current || typeof IntersectionObserver === 'undefined') return undefined;
    const watch = new IntersectionObserver((entries) => tell(entries.at(-1)?.isIntersecting === true), {
      rootMargin: BEFORE_READER,
    });
    watch.observe(element.current);
    return () => {
      watch.disconnect();
      tell(false);
    };
  }, [element, tell]);
}
