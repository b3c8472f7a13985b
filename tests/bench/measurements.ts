/** Functions that run in the measured page: they are sent there as text and may use nothing from outside themselves. */

export interface Paint {
  /** Milliseconds after the start of the navigation. */
  readonly first: number;
  readonly largest: number;
}

declare global {
  interface Window {
    measured: { clicks: Map<number, number>; largest: number };
  }
}

/** Runs before the page: keeps what the browser reports of slow events and of the largest paint. */
export function watchEvents(): void {
  const measured: Window['measured'] = { clicks: new Map(), largest: Number.NaN };
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
}

export function paints(): Paint {
  const [first] = performance.getEntriesByName('first-contentful-paint');
  return { first: first?.startTime ?? Number.NaN, largest: window.measured.largest };
}

/** Milliseconds from a click to the frame that shows its effect: the task after the next frame's callbacks. */
export function clickAndPaint(element: Element): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    (element as HTMLElement).click();
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
  });
}

/** The longest event of each real click, in milliseconds; those under 16 ms are not reported by the browser. */
export async function eventTimings(): Promise<number[]> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  return [...window.measured.clicks.values()];
}
