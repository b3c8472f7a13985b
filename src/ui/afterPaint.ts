import { startTransition } from 'react';

/**
 * What follows a click, each after the browser has painted what came before: the counts in sight, then charts and table,
 * the one in sight first, then the rest: what is scrolled away or folded.
 */
export type Part = 'counts' | 'charts' | 'table' | 'rest';

const waiting: Readonly<Record<Part, Set<() => void>>> = { counts: new Set(), charts: new Set(), table: new Set(), rest: new Set() };
/** The parts that are still to come. */
let left: readonly Part[] = [];
/** One follows after so many milliseconds at the latest, should the one before it fail. */
const PATIENCE = 1000;
let patience: ReturnType<typeof setTimeout> | undefined;
let isAsked = false;
let isTableInSight = false;

/** Waiting for a frame the page does nothing: a browser that is late with one is not waited for any longer, in milliseconds. */
const FRAME = 40;

/** Once the browser has painted, in any case soon. */
function oncePainted(task: () => void): void {
  let isDone = false;
  const go = () => {
    if (!isDone) task();
    isDone = true;
  };
  requestAnimationFrame(() => setTimeout(go));
  setTimeout(go, FRAME);
}

/** All of a part together, so that one rendering shows what they change. */
function run(part: Part): void {
  const tasks = [...waiting[part]];
  waiting[part].clear();
  for (const task of tasks) task();
}

function begin(): void {
  isAsked = false;
  clearTimeout(patience);
  left = ['counts', ...(isTableInSight ? (['table', 'charts'] as const) : (['charts', 'table'] as const)), 'rest'];
  follow();
}

/** A next click interrupts what all but the counts draw. */
function follow(): void {
  const [part, ...rest] = left.filter((one) => waiting[one].size > 0);
  left = rest;
  if (!part) return;
  if (part === 'counts') {
    run(part);
    partIsDrawn();
  } else {
    patience = setTimeout(partIsDrawn, PATIENCE);
    startTransition(() => run(part));
  }
}

/** Tells that a part shows what was asked for last: the next may follow once it is painted. */
export function partIsDrawn(): void {
  clearTimeout(patience);
  if (left.length === 0) return;
  const before = left;
  oncePainted(() => left === before && follow());
}

/** Tells whether the reader has the table before them. */
export function tableIsInSight(seen: boolean): void {
  isTableInSight = seen;
}

/** Runs a task once the browser has painted what is on its way now, in its part's turn. The answer takes the task back. */
export function afterPaint(task: () => void, part: Part = 'charts'): () => void {
  if (!isAsked) oncePainted(begin);
  isAsked = true;
  left = [];
  waiting[part].add(task);
  return () => {
    waiting[part].delete(task);
  };
}
