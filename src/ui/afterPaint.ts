import { startTransition } from 'react';

/** What follows a click: the counts in one go, then charts and table one after the other, the one in sight first. */
export type Part = 'counts' | 'charts' | 'table';

const waiting: Readonly<Record<Part, Set<() => void>>> = { counts: new Set(), charts: new Set(), table: new Set() };
/** The part that follows when the one before it has been drawn. */
let next: Part | undefined;
/** It follows after so many milliseconds at the latest, should the one before it fail. */
const PATIENCE = 1000;
let patience: ReturnType<typeof setTimeout> | undefined;
let isAsked = false;
let isTableInSight = false;

/** All of a part together, so that one rendering shows what they change. */
function run(part: Part): void {
  const tasks = [...waiting[part]];
  waiting[part].clear();
  for (const task of tasks) task();
}

/** A next click interrupts what these draw. */
function follow(part: Part): void {
  startTransition(() => run(part));
}

function runAll(): void {
  isAsked = false;
  run('counts');
  const [first, second] = isTableInSight ? (['table', 'charts'] as const) : (['charts', 'table'] as const);
  clearTimeout(patience);
  next = second;
  if (waiting[first].size === 0) return partIsDrawn();
  patience = setTimeout(partIsDrawn, PATIENCE);
  follow(first);
}

/** Tells that charts or table show what was asked for last: the other may follow. */
export function partIsDrawn(): void {
  clearTimeout(patience);
  if (next) follow(next);
  next = undefined;
}

/** Tells whether the reader has the table before them. */
export function tableIsInSight(seen: boolean): void {
  isTableInSight = seen;
}

/** Runs a task once the browser has painted what is on its way now, in its part's turn. The answer takes the task back. */
export function afterPaint(task: () => void, part: Part = 'charts'): () => void {
  if (!isAsked) requestAnimationFrame(() => setTimeout(runAll));
  isAsked = true;
  waiting[part].add(task);
  return () => {
    waiting[part].delete(task);
  };
}
