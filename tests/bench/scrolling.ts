/** Scrolling the table: as fast as the page can, and as a reader does with a wheel. */
import type { CDPSession, Page } from 'playwright-core';
import { bareFrames, scrollFrames, watchRows } from './measurements.ts';
import { framesDrawn } from './trace.ts';

/** A fast reader, in pixels a second, and how far. */
const SPEED = 2000;
const FAR = 5000;

/** Milliseconds between frames, and of a scroll by wheel its frames. */
export async function scroll(page: Page, session: CDPSession) {
  const region = page.locator('.table-region');
  const frames = await region.evaluate(scrollFrames);
  await region.evaluate((element) => {
    element.scrollTop = 0;
    element.scrollIntoView({ block: 'center' });
  });
  await page.waitForTimeout(1500);
  const box = await region.boundingBox();
  if (!box) throw new Error('the table is not to be seen');
  await region.evaluate(watchRows);
  const drawn = await framesDrawn(session, async () => {
    await session.send('Input.synthesizeScrollGesture', {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      yDistance: -FAR,
      speed: SPEED,
      gestureSourceType: 'mouse',
    });
  });
  const bare = await page.evaluate(bareFrames);
  if ((await region.evaluate((element) => element.scrollTop)) < FAR / 2) throw new Error('the wheel did not scroll the table');
  return {
    'scroll: a frame of the page': frames,
    'scroll by wheel: frames drawn a second': [drawn],
    'scroll by wheel: frames that lack a row, %': [bare],
  };
}
