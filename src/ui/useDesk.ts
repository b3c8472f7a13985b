import { use, useSyncExternalStore } from 'react';
import { AssumedWindow } from './assumed.ts';

/** As wide as css calls a desk: room for the filter rail beside the charts. */
const DESK = '(min-width: 1000px)';

function subscribe(changed: () => void): () => void {
  const query = matchMedia(DESK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Whether the window has room for the rail. */
export function useDesk(): boolean {
  const assumed = use(AssumedWindow);
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(DESK).matches,
    () => assumed?.desk ?? true,
  );
}
