import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage, visit } from './harness/page.ts';

/** A picture alone in a tab has no icon of its own. */
const NO_ICON = [/status of 404/];

const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme']);

it('a browser that forbids storage shows the page all the same, and keeps choices as long as the page', async () => {
  const page = await openPage({ path: 'icon.svg', expected: NO_ICON });
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await visit(page, './');
  await page.getByRole('button', { name: /System/ }).click();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
});

it('a full storage loses nothing but the memory', async () => {
  const page = await openPage({ path: 'icon.svg', expected: NO_ICON });
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await visit(page, './');
  await page.getByRole('button', { name: /System/ }).click();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
});

it('two tabs agree on preferences and do not fight', async () => {
  const first = await openPage();
  const second = await first.context().newPage();
  await second.goto(first.url());
  await first.getByRole('button', { name: /System/ }).click();
  await second.waitForFunction(() => document.documentElement.dataset['theme'] === 'light');
  await second.getByRole('button', { name: /Light/ }).click();
  await first.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
  await first.waitForTimeout(500);
  const themes = await Promise.all([first, second].map(themeOf));
  expect(themes).toEqual(['dark', 'dark']);
});
