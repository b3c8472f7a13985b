/**
 * The page on paper. Nothing is measured again while a browser prints, so the page is laid out at the width of a sheet
 * (`[data-paper]` in styles/print.css) just before.
 */
import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

type Listener = () => void;

/** How often the page has been laid out for the sheet that is being printed; 0 on the screen. */
let pass = 0;
/** The first measurement may change what is beside it, as where a narrow chart puts its names above its bars. */
const PASSES = 2;
const listeners = new Set<Listener>();
const acts = new Set<() => Listener>();
let undo: readonly Listener[] = [];

function tell(next: number): void {
  pass = next;
  document.documentElement.toggleAttribute('data-paper', pass > 0);
  flushSync(() => {
    for (const listener of listeners) listener();
  });
}

function goOnPaper(): void {
  if (pass > 0) return;
  for (let next = 1; next <= PASSES; next += 1) tell(next);
  undo = [...acts].map((act) => act());
}

function comeBack(): void {
  for (const back of undo) back();
  undo = [];
  tell(0);
}

/** Asked for again and again, told to the browser once. */
function listen(): void {
  addEventListener('beforeprint', goOnPaper);
  addEventListener('afterprint', comeBack);
}

/** Calls each time that the page is laid out for paper, or comes back from it; what it changes is rendered at once. */
export function followPaper(listener: Listener): Listener {
  listen();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const zero = () => 0;
const currentPass = () => pass;
/** Whether the page is being put on paper, for what is rendered on the way there. */
export const isOnPaper = () => pass > 0;
const never = () => false;

/** For what measures itself: changes each time that the page is laid out for paper; 0 on the screen. */
export function usePaperPass(): number {
  return useSyncExternalStore(followPaper, currentPass, zero);
}

/** Whether the page is being put on paper, where nothing scrolls and nothing opens. */
export function usePrinting(): boolean {
  return useSyncExternalStore(followPaper, isOnPaper, never);
}

/** Calls `act` once the page is laid out for paper, and what it returns when the page is back on the screen. */
export function whenOnPaper(act: () => Listener): Listener {
  listen();
  acts.add(act);
  return () => acts.delete(act);
}
