import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ADDRESSES, broken } from '../fixtures/broken.ts';
import { openPage } from './harness/page.ts';

/** Browsers stop answering to a page that changes its address much oftener. */
const PAUSE = 120;

it('no broken address leaves the page blank, nor a part of it failed', { timeout: 120_000 }, async () => {
  const page = await openPage();
  await page.getByRole('table', { name: 'Trials' }).waitFor();
  const words = () => page.evaluate(() => document.querySelector('main')?.innerText.trim().length ?? 0);
  for (const query of fc.sample(broken(ADDRESSES), { numRuns: 50, seed: 7 })) {
    await page.evaluate((query) => {
      history.replaceState(null, '', `?${query}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, query);
    await page.waitForTimeout(PAUSE);
    // More than the word that something is being fetched.
    await expect.poll(words, { message: query }).toBeGreaterThan(20);
    expect(await page.locator('.ui-failure').count(), query).toBe(0);
  }
});
