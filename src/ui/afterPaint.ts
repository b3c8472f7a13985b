import { startTransition } from 'react';

const waiting = new Set<() => void>();

function run(): void {
  const tasks = [...waiting];
  waiting.clear();
  // Together, so that one rendering shows what all of them change; a next click interrupts it.
  startTransition(() => {
    for (const task of tasks) task();
  });
}

/** Runs a task once the browser has painted what is on its way now. The answer takes the task back. */
export function afterPaint(task: () => void): () => void {
  if (waiting.size === 0) requestAnimationFrame(() => setTimeout(run));
  waiting.add(task);
  return () => {
    waiting.delete(task);
  };
}
