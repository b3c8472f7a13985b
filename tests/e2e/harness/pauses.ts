/** How long the page has no turn of its own while something goes on. */
import type { Page } from 'playwright-core';

/** Longer pauses are felt; in milliseconds. */
const FELT = 500;
const READINGS = 3;

function watchFrames(): void {
  const gaps: number[] = [];
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    gaps.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  Object.assign(window, { gaps });
}

/**
 * The longest pause between two frames while `act` goes on, in milliseconds. Other work of the machine can only add to a
 * pause: of three readings the quietest counts; `again` leads back to where `act` begins.
 */
export async function longestPause(page: Page, act: () => Promise<void>, again: () => Promise<void>): Promise<number> {
  await page.evaluate(watchFrames);
  let quietest = Infinity;
  for (let time = 0; time < READINGS && quietest >= FELT; time += 1) {
    if (time > 0) await again();
    await page.evaluate('gaps.splice(0)');
    await act();
    quietest = Math.min(quietest, Number(await page.evaluate('Math.max(...gaps)')));
  }
  return quietest;
}
