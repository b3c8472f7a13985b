import { type RefObject, useLayoutEffect, useRef } from 'react';

/** For what changes under the reader's hands: where the element that had the focus is gone, this one takes it. */
export function useFocusFound(step: unknown): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  useLayoutEffect(() => {
    // Not at first: a page that has just come has the focus nowhere.
    if (before.current !== step && document.activeElement === document.body) element.current?.focus({ preventScroll: true });
    before.current = step;
  }, [step]);
  return element;
}
