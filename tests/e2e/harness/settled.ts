/** Waits for a page as it will stand. What the page answers later, tests await by name. */
import type { Page, Request } from 'playwright-core';

const underway = new WeakMap<Page, Set<Request>>();
/** So long has nothing changed, in milliseconds. */
const STILL = 150;

/** Follows what a page asks the network for; before its first address. */
export function watchRequests(page: Page): void {
  const requests = new Set<Request>();
  underway.set(page, requests);
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
}

/** The page answers: the view that the build has drawn, which answers nothing, has made way for it. */
export async function answers(page: Page): Promise<void> {
  await page.locator('.first-desk, .first-phone').first().waitFor({ state: 'detached' });
}

/** Runs in the page: whether nothing changes, and nothing says that it loads, until the browser has nothing to do. */
function isStill(time: number): Promise<boolean> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => end(false));
    const end = (still: boolean) => {
      observer.disconnect();
      resolve(still && document.querySelector('.ui-loading') === null);
    };
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    setTimeout(() => requestIdleCallback(() => end(true)), time);
  });
}

/** The page answers, nothing that it fetches on demand is on its way, and nothing on it changes any more. */
export async function settled(page: Page): Promise<void> {
  await answers(page);
  const requests = underway.get(page);
  const end = performance.now() + 30_000;
  while (performance.now() < end) {
    const before = requests?.size ?? 0;
    if ((await page.evaluate(isStill, STILL)) && before + (requests?.size ?? 0) === 0) return;
  }
  const asked = [...(requests ?? [])].map((request) => request.url());
  throw new Error(`the page does not come to rest; on the way: ${asked.join(', ') || 'nothing'}`);
}
