import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage } from './harness/page.ts';

/** A picture alone in a tab has no icon of its own. */
const NO_ICON = [/status of 404/];
const NO_CHOICE = [...NO_ICON, /ERR_FAILED/];

/** Small, and asked for before all else: it says whether the drawn view is the one that will come. */
const CHOICE = /assets\/otherView-[^/]*\.js/;

interface Visit {
  readonly locale?: string;
  readonly remembered?: boolean;
  readonly width?: number;
  /** Not even the script that chooses: it fails. */
  readonly withoutChoice?: boolean;
}

/** Whether the view that the build drew is seen before any script of the page has run. */
async function drawn(path: string, { withoutChoice = false, ...options }: Visit = {}) {
  const page = await openPage({ path: 'icon.svg', expected: withoutChoice ? NO_CHOICE : NO_ICON, ...options });
  if (options.remembered) await page.evaluate(() => localStorage.setItem('cart-dashboard.preferences', '{"version":1,"theme":"dark"}'));
  await page.route(/assets\/.*\.js/, (route) => {
    if (!CHOICE.test(route.request().url())) return undefined;
    return withoutChoice ? route.abort() : route.continue();
  });
  await page.goto(new URL(path, new URL('./', page.url())).href, { waitUntil: 'commit' });
  await page.locator('.first-phone .app-footer').waitFor({ state: 'attached' });
  // Without its styles either drawing could be seen.
  await page.waitForFunction(() => [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({ sheet }) => sheet !== null));
  if (!withoutChoice) await page.locator('html[data-view]').waitFor({ state: 'attached' });
  const heading = page.getByRole('heading', { level: 2 });
  return { page, seen: await heading.filter({ visible: true }).allInnerTexts() };
}

it('the first view is there before any script', async () => {
  const { page } = await drawn('./', { withoutChoice: true });
  await page.getByRole('heading', { level: 2, name: /^Half of the blood-cancer cohorts/ }).filter({ visible: true }).waitFor();
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length), { message: 'painted' }).toBe(1);
  expect(await page.locator('circle.charts-dot').filter({ visible: true }).count()).toBeGreaterThan(150);
  expect(await page.getByRole('complementary', { name: 'Filters' }).isVisible()).toBe(true);
  expect(await page.getByRole('radio', { name: 'Overall response rate' }).isChecked()).toBe(true);
});

it('on a telephone it is that of a telephone', async () => {
  const { page, seen } = await drawn('./', { width: 390 });
  expect(seen).toHaveLength(1);
  expect(await page.getByRole('complementary', { name: 'Filters' }).isVisible()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

it.each([
  ['another view in the address', './?cancer=hcc', {}],
  ['a reader of Chinese', './', { locale: 'zh-CN' }],
  ['a preference kept on this device', './', { remembered: true }],
])('with %s it is not shown', async (_, path, options) => {
  const { page, seen } = await drawn(path, options);
  expect(seen).toEqual([]);
  expect(await page.getByText(/^[\d,]+ cohorts of/).filter({ visible: true }).count(), 'figures of another view').toBe(0);
  expect(await page.getByRole('heading', { level: 1 }).filter({ visible: true }).count()).toBe('locale' in options ? 0 : 1);
});

it('a remembered theme is there before any script of the page', async () => {
  const { page } = await drawn('./', { remembered: true });
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
});

/** Notes each frame in which the drawn view is seen, from the very first. */
async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const frames: string[] = [];
    const look = () => {
      const drawn = [...document.querySelectorAll('.first-desk main, .first-phone main')];
      if (drawn.some((view) => view.checkVisibility({ visibilityProperty: true }))) frames.push('drawn');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { frames });
  });
}

it('no frame shows the drawn view where another will come', async () => {
  const page = await openPage({ path: 'icon.svg', expected: NO_ICON });
  await watchFrames(page);
  for (let visit = 0; visit < 5; visit += 1) {
    await page.goto(new URL('./?cancer=hcc', page.url()).href);
    await page.getByRole('list', { name: 'Active filters' }).waitFor();
    expect(await page.evaluate('frames')).toEqual([]);
  }
});

it('nor does one however late the script comes that says so', async () => {
  const page = await openPage({ path: 'icon.svg', expected: NO_ICON });
  await watchFrames(page);
  await page.route(/assets\/.*\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, CHOICE.test(route.request().url()) ? 1000 : 2000));
    await route.continue();
  });
  await page.goto(new URL('./?cancer=hcc', page.url()).href);
  await page.getByRole('list', { name: 'Active filters' }).waitFor();
  expect(await page.evaluate('frames')).toEqual([]);
});

it('scripts take over without moving anything, and say the same', async () => {
  const before = await drawn('./', { width: 1440 });
  const page = await openPage({ width: 1440 });
  await page.getByText('Trial', { exact: true }).first().waitFor();
  expect(await page.locator('.first-desk, .first-phone').count()).toBe(0);
  expect((await page.getByRole('heading', { level: 2 }).allInnerTexts())[0]).toBe(before.seen[0]);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value?: number })[]) total += entry.value ?? 0;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(total), 800);
      }),
  );
  expect(shift).toBeLessThan(0.02);
});
