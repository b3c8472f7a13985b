import { type RefObject, use, useLayoutEffect, useRef, useState } from 'react';
import { AssumedWindow } from '../ui/assumed.ts';
import { usePaperPass } from '../ui/paper.ts';

const widthOf = (element: HTMLElement) => Math.floor(element.getBoundingClientRect().width);

/** The width of an element in whole pixels, kept as it changes; null before the first layout, unless the build assumes one. */
export function useWidth<T extends HTMLElement>(): readonly [RefObject<T | null>, number | null] {
  const element = useRef<T>(null);
  const assumed = use(AssumedWindow);
  const [width, setWidth] = useState<number | null>(assumed?.width ?? null);
  const known = useRef(width);
  const pass = usePaperPass();
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    // An observer also tells of heights, and React renders once more for a state that stays the same.
    const measure = () => {
      const measured = widthOf(target);
      if (measured !== known.current) setWidth((known.current = measured));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, []);
  // On paper no observer reports anything.
  useLayoutEffect(() => {
    if (pass > 0 && element.current) setWidth((known.current = widthOf(element.current)));
  }, [pass]);
  return [element, width];
}
