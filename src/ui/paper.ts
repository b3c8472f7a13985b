/**
 * The page on paper. Nothing is measured again while a browser prints, so the page is laid out at the width of a sheet
 * (`[data-paper]` in styles/print.css) just before.
 */
import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

type Listener = () => void;

let printing = false;
const listeners = new Set<Listener>();
const acts = new Set<() => Listener>();
let undo: readonly Listener[] = [];

function tell(now: boolean): void {
  printing = now;
  document.documentElement.toggleAttribute('data-paper', now);
  flushSync(() => {
    for (const listener of listeners) listener();
  });
}

function goOnPaper(): void {
  if (printing) return;
  tell(true);
  undo = [...acts].map((act) => act());
}

function comeBack(): void {
  for (const back of undo) back();
  undo = [];
  tell(false);
}

/** Asked for again and again, told to the browser once. */
function listen(): void {
  addEventListener('beforeprint', goOnPaper);
  addEventListener('afterprint', comeBack);
}

function subscribe(listener: Listener): Listener {
  listen();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the page is being put on paper, where nothing scrolls and nothing opens. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => printing,
    () => false,
  );
}

/** Calls `act` once the page is laid out for paper, and what it returns when the page is back on the screen. */
export function whenOnPaper(act: () => Listener): Listener {
  listen();
  acts.add(act);
  return () => acts.delete(act);
}
