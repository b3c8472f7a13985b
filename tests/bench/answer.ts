/**
 * What a click costs in script until the whole of its answer stands: tick, chips and totals, then the counts in sight,
 * then the table. The functions run in the measured page: they are sent there as text and use nothing from outside.
 */

interface Task {
  readonly start: number;
  readonly end: number;
}

declare global {
  interface Window {
    scripts: { tasks: Task[]; after: (end: number) => void };
  }
}

/** Runs before the page: notes how long each task takes that the page gives itself. */
export function watchScripts(): void {
  const scripts: Window['scripts'] = { tasks: [], after: () => {} };
  window.scripts = scripts;
  const timed = <A extends unknown[]>(task: (...given: A) => unknown) =>
    function timing(this: unknown, ...given: A): void {
      const start = performance.now();
      try {
        task.apply(this, given);
      } finally {
        const end = performance.now();
        scripts.tasks.push({ start, end });
        scripts.after(end);
      }
    };
  const { setTimeout: later, requestAnimationFrame: atFrame } = window;
  window.setTimeout = ((task: TimerHandler, ...rest: unknown[]) =>
    later(typeof task === 'function' ? timed(task as () => void) : task, ...(rest as []))) as typeof setTimeout;
  window.requestAnimationFrame = (task) => atFrame(timed(task));
  const heard = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
  Object.defineProperty(MessagePort.prototype, 'onmessage', {
    ...heard,
    set(this: MessagePort, task: ((event: MessageEvent) => void) | null) {
      heard?.set?.call(this, task && timed(task));
    },
  });
}

/** Milliseconds of script in each part of the answer to a click, with the table before the reader. */
export async function answerWork(box: Element): Promise<{ readonly counts: number; readonly table: number; readonly together: number }> {
  const { scripts } = window;
  const wait = (time: number) =>
    new Promise((resolve) => {
      setTimeout(resolve, time);
    });
  document.querySelector('#trials')?.scrollIntoView();
  await wait(300);
  const counts = () => Array.from(document.querySelectorAll('.app-rail output'), ({ textContent }) => textContent).join();
  const rows = () => document.querySelector('#trials header p')?.textContent;
  const before = { counts: counts(), rows: rows() };
  const at = { counts: Number.NaN, table: Number.NaN };
  scripts.tasks.length = 0;
  const start = performance.now();
  (box as HTMLElement).click();
  await Promise.resolve();
  const clicked = performance.now();
  scripts.after = (end) => {
    if (Number.isNaN(at.table) && rows() !== before.rows) at.table = end;
    if (Number.isNaN(at.counts) && Number.isNaN(at.table) && counts() !== before.counts) at.counts = end;
  };
  for (let time = 0; time < 20_000 && Number.isNaN(at.table); time += 50) await wait(50);
  scripts.after = () => {};
  const within = (from: number, to: number) =>
    scripts.tasks.filter((task) => task.start >= from && task.end <= to).reduce((sum, task) => sum + task.end - task.start, 0);
  // Where no count in sight changes, the table is the next.
  const counted = Number.isNaN(at.counts) ? clicked : at.counts;
  const [ofCounts, ofTable] = [within(clicked, counted), within(counted, at.table)];
  return { counts: ofCounts, table: ofTable, together: clicked - start + ofCounts + ofTable };
}
