import { use, useCallback, useSyncExternalStore } from 'react';
import { AssumedWindow } from './assumed.ts';

/** Whether a media query holds; where there is no window yet, whether a desk is assumed. */
export function useMedia(media: string): boolean {
  const assumed = use(AssumedWindow);
  const subscribe = useCallback(
    (changed: () => void) => {
      const query = matchMedia(media);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    [media],
  );
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(media).matches,
    () => assumed?.desk ?? true,
  );
}
