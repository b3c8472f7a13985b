import { type RefObject, use, useLayoutEffect, useRef, useState } from 'react';
import { AssumedWindow } from '../ui/assumed.ts';
import { usePrinting } from '../ui/paper.ts';

/** The width of an element in whole pixels, kept as it changes; null before the first layout, unless the build assumes one. */
export function useWidth<T extends HTMLElement>(): readonly [RefObject<T | null>, number | null] {
  const element = useRef<T>(null);
  const assumed = use(AssumedWindow);
  const [width, setWidth] = useState<number | null>(assumed?.width ?? null);
  const printing = usePrinting();
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
  // On paper no observer reports what a first measurement has changed.
  useLayoutEffect(() => {
    if (printing && element.current) setWidth(Math.floor(element.current.getBoundingClientRect().width));
  }, [printing, width]);
  return [element, width];
}
