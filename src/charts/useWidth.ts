import { type RefObject, use, useLayoutEffect, useRef, useState } from 'react';
import { AssumedWindow } from '../ui/assumed.ts';
import { usePaperPass } from '../ui/paper.ts';

/** The width of an element in whole pixels, kept as it changes; null before the first layout, unless the build assumes one. */
export function useWidth<T extends HTMLElement>(): readonly [RefObject<T | null>, number | null] {
  const element = useRef<T>(null);
  const assumed = use(AssumedWindow);
  const [width, setWidth] = useState<number | null>(assumed?.width ?? null);
  const pass = usePaperPass();
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = () => setWidth(Math.floor(target.getBoundingClientRect().width));
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, []);
  // On paper no observer reports anything.
  useLayoutEffect(() => {
    if (pass > 0 && element.current) setWidth(Math.floor(element.current.getBoundingClientRect().width));
  }, [pass]);
  return [element, width];
}
