/** A fixed piece of work, by which runs on different machines, and in different hours of one machine, can be compared. */
import type { Browser } from 'playwright-core';
import { workOf } from './trace.ts';

const TIMES = 9;

/** As a chart does it: computing, making elements, laying them out and painting them. */
function work(): void {
  const words = new Map<string, number>();
  for (let at = 0, seed = 1; at < 20_000; at += 1) {
    seed = (seed * 16_807) % 2_147_483_647;
    words.set(`word ${seed}`, seed);
  }
  const sorted = [...words].sort(([, a], [, b]) => a - b);
  document.body.replaceChildren(
    ...sorted.slice(0, 400).map(([word]) => {
      const row = document.createElement('div');
      row.style.display = 'grid';
      row.style.gridTemplateColumns = '1fr 60px';
      row.append(Object.assign(document.createElement('b'), { textContent: word }), word.slice(5));
      return row;
    }),
  );
}

/** Processor time of the main thread, in milliseconds, for each repetition. */
export async function measureYardstick(browser: Browser): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const session = await page.context().newCDPSession(page);
  const taken: number[] = [];
  for (let time = 0; time <= TIMES; time += 1) {
    const { page: busy } = await workOf(session, async () => {
      await page.evaluate(work);
      await page.waitForTimeout(200);
    });
    taken.push(busy);
  }
  await page.context().close();
  // The first time, code is not yet compiled.
  return taken.slice(1);
}
