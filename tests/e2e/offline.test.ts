import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { seeCharts, seePages } from './harness/errands.ts';
import { expectAxeClean } from './harness/accessibility.ts';
import { openPage } from './harness/page.ts';
import { answers } from './harness/settled.ts';
import { copyOf, host, otherEdition } from './harness/release.ts';

const OTHER = '9.9.9';

/** Waits until the page's files are kept. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
    }
  });
}

/** Which edition the first view holds, and which one comes with what is fetched later. */
async function editions(page: Page): Promise<(string | undefined)[]> {
  const version = (text: string) => /\d+\.\d+\.\d+/.exec(text)?.[0];
  await page.getByRole('link', { name: 'About the data' }).click();
  const later = await page.getByRole('main').getByText(/^Dataset \d/).first().innerText();
  const first = await page.getByRole('contentinfo').innerText();
  await page.getByRole('link', { name: 'Dashboard' }).click();
  return [version(first), version(later)];
}

/** What a browser says of a script that is not there, and of a release without a worker. */
const GONE = [/sw\.js/, /404/, /Failed to (fetch|load)/, /imported module/, /preload/i];

const newer = (page: Page) => page.getByRole('status').filter({ hasText: 'A newer version' });

it('after the first visit the page, its data and its charts work with no server', async () => {
  const server = await host('dist');
  const page = await openPage({ address: server.address, width: 1440, height: 900 });
  await page.getByText('it now works without a network too').waitFor();
  await server.stop();
  await page.goto(`${server.address}?cancer=gastric-gej&tab=rates`);
  const panel = page.getByRole('tabpanel');
  await panel.getByRole('button', { name: /^CT041-ST-01/ }).click();
  await page.getByRole('dialog').getByText('23/104').first().waitFor();
  await page.keyboard.press('Escape');
  await seeCharts(page);
  await page.getByRole('checkbox', { name: /^Hepatocellular/ }).check();
  await seePages(page);
  await page.getByRole('button', { name: '中文' }).click();
  await page.getByRole('heading', { name: 'CAR-T疗效：逐癌种看' }).waitFor();
  await expect(fetch(server.address), 'the server is really gone').rejects.toThrow('fetch failed');
});

it('a newer version is offered, and old and new are never mixed', async () => {
  const server = await host('dist');
  const page = await openPage({ address: server.address });
  await kept(page);
  const [now, later] = await editions(page);
  expect(later).toBe(now);

  await server.publish(await otherEdition(OTHER));
  await page.reload();
  await newer(page).waitFor();
  expect(await editions(page), 'before it is accepted').toEqual([now, now]);
  await page.reload();
  await newer(page).waitFor();
  expect(await editions(page), 'after another visit').toEqual([now, now]);

  const second = await page.context().newPage();
  await second.goto(`${server.address}?tab=rates`);
  await second.getByRole('tabpanel').getByRole('listitem').first().waitFor();
  await second.getByRole('table', { name: 'Trials' }).getByRole('row').nth(1).waitFor();
  await page.getByRole('tab', { name: 'Forest plot' }).click();
  await newer(page).getByRole('button', { name: 'Load it' }).click();
  await page.getByText(`Dataset ${OTHER}`).waitFor();
  await answers(page);
  await page.getByRole('tab', { name: 'Forest plot', selected: true }).waitFor();
  expect(await editions(page), 'once accepted').toEqual([OTHER, OTHER]);
  expect(await newer(page).count()).toBe(0);

  expect(await second.getByText(`Dataset ${now}`).count(), 'another tab is not disturbed').toBe(1);
  await newer(second).getByRole('button', { name: 'Load it' }).click();
  await second.getByText(`Dataset ${OTHER}`).waitFor();
});

it('a worker keeps nothing of a release whose files do not all belong together', async () => {
  const folder = await otherEdition(OTHER);
  const page = join(folder, 'index.html');
  await writeFile(page, (await readFile(page, 'utf8')).replace('</title>', ' (another build)</title>'));
  const server = await host(folder);
  const opened = await openPage({ address: server.address, expected: [/integrity/] });
  const state = await opened.evaluate(async () => {
    // Where the page's own attempt has ended already, this is another one.
    const { installing: worker } = await navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' });
    await new Promise<void>((resolve) => {
      worker?.addEventListener('statechange', () => {
        if (worker.state !== 'installing') resolve();
      });
    });
    return worker?.state;
  });
  expect(state).toBe('redundant');
});

it('a script that a new release has taken away is fetched by loading the page once more, with its view', async () => {
  const old = await copyOf('dist');
  // As on a first visit whose worker never came.
  await rm(join(old, 'sw.js'));
  const next = await otherEdition(OTHER);
  await rm(join(next, 'sw.js'));
  const server = await host(old);
  const page = await openPage({ address: server.address, path: '?cancer=gastric-gej', expected: GONE });
  await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
  await server.publish(next);
  await page.getByRole('tab', { name: 'Forest plot' }).click();
  await page.getByText(`Dataset ${OTHER}`).waitFor();
  await page.getByRole('tab', { name: 'Forest plot', selected: true }).waitFor();
  await page.locator('[role=tabpanel] #chart-title').waitFor();
  await expect.poll(() => new URL(page.url()).search).toBe('?cancer=gastric-gej&tab=forest');
});

/** Whether the browser remembers of a script that it did not come, and never asks for it again on the same page. */
async function remembersFailures(page: Page): Promise<boolean> {
  const ask = () => page.evaluate<boolean>("import('/probe.js').then(() => true, () => false)");
  await page.route('**/probe.js', (route) => route.abort());
  expect(await ask()).toBe(false);
  await page.unroute('**/probe.js');
  await page.route('**/probe.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  return !(await ask());
}

it('where a script stays away, the page is loaded once only and says what is missing; another try brings it', async () => {
  const folder = await copyOf('dist');
  await rm(join(folder, 'sw.js'));
  const server = await host(folder);
  let loads = 0;
  const page = await openPage({ address: server.address, expected: GONE });
  page.on('load', () => (loads += 1));
  await page.route(/Forest-[^/]*\.(js|css)$/, (route) => route.abort());
  await page.getByRole('tab', { name: 'Forest plot' }).click();
  await expect.poll(() => loads).toBe(1);
  const failure = page.getByRole('alert').filter({ hasText: 'This part could not be shown' });
  await failure.waitFor();
  await page.waitForTimeout(1000);
  expect(loads).toBe(1);
  await expectAxeClean(page, '[role=tabpanel]');
  await page.unroute(/Forest-[^/]*\.(js|css)$/);
  const retry = failure.getByRole('button', { name: 'Try again' });
  const title = page.getByRole('tabpanel').getByRole('heading', { name: /can be pooled/ });
  const isRemembered = await remembersFailures(page);
  await retry.click();
  if (isRemembered) {
    // Only a fresh page helps, which is what the next try is.
    await page.waitForTimeout(1000);
    await retry.click();
  }
  // The failure has a heading too.
  await title.waitFor();
  const rules = () => page.evaluate(() => document.querySelector<HTMLLinkElement>('link[rel=stylesheet][href*="Forest-"]')?.sheet?.cssRules.length);
  await expect.poll(rules).toBeGreaterThan(0);
  expect(loads).toBe(isRemembered ? 2 : 1);
});
