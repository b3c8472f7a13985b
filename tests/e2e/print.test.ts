import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage } from './harness/page.ts';
import { settled } from './harness/settled.ts';

/** Each page is an object that names its size. */
const pagesOf = (pdf: Buffer) => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;

const print = (page: Page) => page.pdf({ preferCSSPageSize: true });

/** As the page stands while the browser prints it. */
async function putOnPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

/** What can be read on paper. */
async function textOnPaper(page: Page): Promise<string> {
  await putOnPaper(page);
  return page.evaluate(() => document.body.innerText);
}

async function ready(page: Page): Promise<void> {
  await page.getByRole('tabpanel').getByRole('listitem').first().waitFor();
  await page.locator('#charts svg .recharts-bar, #charts svg .recharts-scatter, #charts svg.plot-marks').first().waitFor({ state: 'attached' });
  await page.getByRole('table', { name: 'Trials' }).getByRole('row').nth(2).waitFor();
  await settled(page);
}

it('a report of the current view says filters, counts, figures, date, edition and sources, and no control', async () => {
  const page = await openPage({ path: '?cancer=gastric-gej&cancer=hcc&tab=rates', width: 1440, height: 900 });
  await ready(page);
  const pdf = await print(page);
  const count = pagesOf(pdf);
  expect(count).toBeGreaterThanOrEqual(2);
  expect(count).toBeLessThanOrEqual(5);
  const text = await textOnPaper(page);
  for (const said of ['Filters: Gastric / GEJ adenocarcinoma', 'Hepatocellular carcinoma', '23/104', '65/104', 'Printed ', 'Dataset ', 'Sources: ']) {
    expect(text).toContain(said);
  }
  for (const control of ['Copy link', 'Clear all', 'Show as table', 'Forest plot', 'Claims checked']) expect(text).not.toContain(control);
  for (const hidden of ['.app-rail', '.app-tools', '.app-pages', '.ui-tabrow']) expect(await page.locator(hidden).isVisible()).toBe(false);
});

it.each(['rates', 'best', 'overview'])('on paper each row of %s keeps its own part of the drawing, and gives it back', async (tab) => {
  const page = await openPage({ path: `?cancer=gastric-gej&cancer=hcc&tab=${tab}`, width: 1440, height: 900 });
  await ready(page);
  await putOnPaper(page);
  const rows = page.getByRole('tabpanel').locator('.rates-row, .best-row, .overview-strip');
  const misplaced = await rows.evaluateAll((elements) =>
    elements.filter((row) => {
      const [place, slice] = [row.getBoundingClientRect(), row.querySelector('.charts-slice')?.getBoundingClientRect()];
      return !slice || Math.abs(slice.top - place.top) > 1.5 || slice.right > place.right + 1 || slice.width < 50;
    }).length,
  );
  expect(await rows.count()).toBeGreaterThan(0);
  expect(misplaced).toBe(0);
  const [drawn, room] = await page.locator('[data-sliced]').evaluate((plot) => [plot.querySelector('svg')?.getBoundingClientRect().width ?? 0, plot.clientWidth]);
  expect(Math.abs(Number(drawn) - Number(room)), 'drawn as wide as there is room').toBeLessThan(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => page.locator('.charts-slice').count()).toBe(0);
  await expect.poll(() => page.locator('[data-paper]').count()).toBe(0);
});

it('on paper a long name stays in its row', async () => {
  const page = await openPage({ path: '?cancer=mm&tab=rates', width: 1440, height: 900 });
  await ready(page);
  await putOnPaper(page);
  const rows = page.getByRole('tabpanel').locator('.rates-row');
  const beyond = await rows.evaluateAll((elements) =>
    elements
      .filter((row) => (row.querySelector('.rows-name')?.getBoundingClientRect().bottom ?? Infinity) > row.getBoundingClientRect().bottom + 1)
      .map((row) => row.textContent),
  );
  expect(await rows.count()).toBeGreaterThan(30);
  expect(beyond).toEqual([]);
});

it('the table prints all its rows', async () => {
  const page = await openPage({ width: 1280, height: 800 });
  await ready(page);
  const said = await page.locator('.app-shown').innerText();
  await putOnPaper(page);
  const table = page.getByRole('table', { name: 'Trials' });
  expect(await table.locator('tbody tr:not([aria-hidden])').count()).toBe(Number(/^[\d,]+/.exec(said)?.[0].replace(',', '')));
  const clipped = await table.evaluate((element) => {
    const region = element.parentElement;
    return region !== null && region.scrollHeight > region.clientHeight + 1;
  });
  expect(clipped).toBe(false);
});

it('an open trial prints alone', async () => {
  const page = await openPage({ path: '?trial=ct041-st-01', width: 1280, height: 800 });
  await page.getByRole('dialog').getByText('23/104').first().waitFor();
  await settled(page);
  expect(pagesOf(await print(page))).toBeGreaterThan(1);
  const text = await textOnPaper(page);
  expect(text).toMatch(/^\s*CT041-ST-01/);
  expect(text).toContain('23/104');
  expect(text).not.toContain('Half of the blood-cancer cohorts');
  expect(await page.locator('#charts').isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'Close' }).first().isVisible()).toBe(false);
});

it.each([
  ['?claims', /What the news said/],
  ['?about&lang=zh-CN', /CAR-T疗效/],
])('the page %s prints whole, in dark ink whatever the theme', async (path, title) => {
  const page = await openPage({ path, width: 1280, height: 800, colorScheme: 'dark' });
  await expect.poll(() => page.getByRole('main').innerText().then((text) => text.length)).toBeGreaterThan(2000);
  await settled(page);
  const pdf = await print(page);
  expect(pagesOf(pdf)).toBeGreaterThan(2);
  expect(await textOnPaper(page)).toMatch(title);
  const ink = await page.locator('h1').evaluate((element) => getComputedStyle(element).color);
  expect(ink, 'dark ink on white paper').toBe('rgb(27, 29, 31)');
});

/** What the sheet says of its references, as it stands when the browser draws it. */
const referencesOnPaper = (page: Page) =>
  page.evaluate(async () => {
    dispatchEvent(new Event('beforeprint'));
    // What is there already comes with the next tick, what has to be fetched does not.
    for (let tick = 0; tick < 20; tick += 1) await Promise.resolve();
    const list = document.querySelector('.charts-sources ol');
    const said = {
      late: document.querySelector('.print-note')?.textContent.includes('Print again'),
      references: list?.children.length ?? 0,
      cut: list !== null && list.scrollHeight > list.clientHeight + 1,
    };
    dispatchEvent(new Event('afterprint'));
    return said;
  });

it('all references are on paper once a reader has reached for the keys to print; a sheet that came before says so', async () => {
  const page = await openPage({ path: '?cancer=mm&tab=rates', width: 1280, height: 800 });
  await ready(page);
  expect(await referencesOnPaper(page)).toEqual({ late: true, references: 0, cut: false });
  const next = await openPage({ path: '?cancer=mm&tab=rates', width: 1280, height: 800 });
  await ready(next);
  const fetched = next.waitForRequest(/details-/);
  await next.keyboard.press('Control');
  await fetched;
  await expect.poll(() => referencesOnPaper(next).then(({ late }) => late)).toBe(false);
  const { references, cut } = await referencesOnPaper(next);
  expect(references).toBeGreaterThan(10);
  expect(cut, 'every reference can be seen').toBe(false);
});

it('references print with their addresses', async () => {
  const page = await openPage({ path: '?claims', width: 1280, height: 800 });
  const link = page.getByRole('main').getByRole('link', { name: /news report/ }).first();
  await link.waitFor();
  await putOnPaper(page);
  const [href, printed] = await link.evaluate((element) => [element.getAttribute('href'), getComputedStyle(element, '::after').content]);
  expect(printed).toContain(href);
});
