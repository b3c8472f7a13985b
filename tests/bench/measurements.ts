/** Functions that run in the measured page: they are sent there as text and may use nothing from outside themselves. */

export interface Paint {
  /** Milliseconds after the start of the navigation. */
  readonly first: number;
  readonly largest: number;
  /** The page answers: React has taken over the view. */
  readonly interactive: number;
  /** Cumulative layout shift. */
  readonly shift: number;
}

declare global {
  interface Window {
    measured: { clicks: Map<number, number>; largest: number; shift: number; interactive: number; rows?: { frames: number; bare: number } };
  }
}

/** Runs before the page: keeps what the browser reports of slow events, of the largest paint and of shifts. */
export function watchEvents(): void {
  const measured: Window['measured'] = { clicks: new Map(), largest: Number.NaN, shift: 0, interactive: Number.NaN };
  window.measured = measured;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) {
      const { interactionId: id } = entry;
      if (id) measured.clicks.set(id, Math.max(measured.clicks.get(id) ?? 0, entry.duration));
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    measured.largest = list.getEntries().at(-1)?.startTime ?? measured.largest;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value?: number })[]) measured.shift += entry.value ?? 0;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = setInterval(() => {
    const root = document.getElementById('root');
    if (!root?.querySelector('button') || !Object.keys(root).some((key) => key.startsWith('__reactContainer'))) return;
    measured.interactive = performance.now();
    clearInterval(look);
  }, 20);
}

export function paints(): Paint {
  const [first] = performance.getEntriesByName('first-contentful-paint');
  const { largest, interactive, shift } = window.measured;
  return { first: first?.startTime ?? Number.NaN, largest, interactive, shift };
}

/** Milliseconds of script in which a click is answered; what follows a frame later is not in it. */
export async function ownWork(element: Element): Promise<number> {
  const start = performance.now();
  (element as HTMLElement).click();
  await Promise.resolve();
  return performance.now() - start;
}

/** Milliseconds from a click to the frame that shows its effect: the task after the next frame's callbacks. */
export function clickAndPaint(element: Element): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    (element as HTMLElement).click();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(performance.now() - start));
      port1.start();
      port2.postMessage(null);
    });
  });
}

/** Milliseconds from a click until the first element of this kind says something else, or is there at all. */
export function untilChanged(element: Element, selector: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const now = () => document.querySelector(selector)?.textContent;
    const before = now();
    const start = performance.now();
    const watch = new MutationObserver(() => {
      if (now() === before) return;
      watch.disconnect();
      clearTimeout(limit);
      resolve(performance.now() - start);
    });
    const limit = setTimeout(() => reject(new Error(`${selector} did not change`)), 20_000);
    watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    (element as HTMLElement).click();
  });
}

/** Milliseconds between the frames of a scroll through a region by the page itself, 150 pixels each. */
export function scrollFrames(region: Element): Promise<number[]> {
  return new Promise((resolve) => {
    const frames: number[] = [];
    let before = performance.now();
    const step = (): void => {
      const now = performance.now();
      frames.push(now - before);
      before = now;
      region.scrollTop += 150;
      if (frames.length < 90) requestAnimationFrame(step);
      else resolve(frames.slice(1));
    };
    requestAnimationFrame(step);
  });
}

/** From now on, looks at each frame whether every row in sight is there. */
export function watchRows(region: Element): void {
  const rows = { frames: 0, bare: 0 };
  window.measured.rows = rows;
  const look = (): void => {
    const { top, bottom } = region.getBoundingClientRect();
    const head = region.querySelector('thead')?.getBoundingClientRect().height ?? 0;
    const drawn = [...region.querySelectorAll('tbody tr[data-index]')];
    rows.frames += 1;
    if ((drawn[0]?.getBoundingClientRect().top ?? Infinity) > top + head + 1 || (drawn.at(-1)?.getBoundingClientRect().bottom ?? 0) < bottom - 2) rows.bare += 1;
    if (window.measured.rows === rows) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Of the frames looked at, how many percent lacked a row. */
export function bareFrames(): number {
  const { frames, bare } = window.measured.rows ?? { frames: 0, bare: 0 };
  delete window.measured.rows;
  return (100 * bare) / frames;
}

/** The longest event of each real click or key since it was last asked, in milliseconds; those under 16 are not reported. */
export async function eventTimings(): Promise<number[]> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  const taken = [...window.measured.clicks.values()];
  window.measured.clicks.clear();
  return taken;
}
