import { expect, it } from 'vitest';
import { openPage } from './harness/page.ts';

/** A picture alone in a tab has no icon of its own. */
const NO_ICON = [/status of 404/];

/** Whether the view that the build drew is seen before any script of the page has run. */
async function drawn(path: string, options: { locale?: string; remembered?: boolean; width?: number } = {}) {
  const page = await openPage({ path: 'icon.svg', expected: NO_ICON, ...options });
  if (options.remembered) await page.evaluate(() => localStorage.setItem('cart-dashboard.preferences', '{"version":1,"theme":"dark"}'));
  await page.route(/assets\/.*\.js/, () => undefined);
  await page.goto(new URL(path, new URL('./', page.url())).href, { waitUntil: 'commit' });
  await page.locator('footer').first().waitFor({ state: 'attached' });
  const heading = page.getByRole('heading', { level: 2 });
  return { page, seen: await heading.filter({ visible: true }).allInnerTexts() };
}

it('the first view is there before any script', async () => {
  const { page, seen } = await drawn('./');
  expect(seen.join()).toMatch(/^Half of the blood-cancer cohorts/);
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
  expect((await drawn(path, options)).seen).toEqual([]);
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
