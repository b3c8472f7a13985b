import { startTransition } from 'react';

type Tasks = Set<() => void>;

const soon: Tasks = new Set();
const later: Tasks = new Set();

/** All of them together, so that one rendering shows what they change. */
function run(tasks: Tasks): void {
  const now = [...tasks];
  tasks.clear();
  for (const task of now) task();
}

function runBoth(): void {
  run(soon);
  // A next click interrupts what these draw.
  startTransition(() => run(later));
}

/**
 * Runs a task once the browser has painted what is on its way now: `soon` in one go, `later` after those, and so that a
 * click interrupts what it draws. The answer takes the task back.
 */
export function afterPaint(task: () => void, when: 'soon' | 'later' = 'later'): () => void {
  const tasks = when === 'soon' ? soon : later;
  if (soon.size + later.size === 0) requestAnimationFrame(() => setTimeout(runBoth));
  tasks.add(task);
  return () => {
    tasks.delete(task);
  };
}
