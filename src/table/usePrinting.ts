import { useSyncExternalStore } from 'react';

let printing = false;

function subscribe(notify: () => void): () => void {
  const set = (now: boolean) => () => {
    printing = now;
    notify();
  };
  const [before, after] = [set(true), set(false)];
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

/** Whether the page is being put on paper, where nothing scrolls. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing);
}
