/** Tables of many rows: the bar while they are read, and while they are put on the page. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAxeClean } from './harness/accessibility.ts';
import { openPage, type PageOptions } from './harness/page.ts';
import { longestPause } from './harness/pauses.ts';

const HEAD = 'trial,product,target,cancer,phase,year,orr_events,orr_n';
const table = (rows: number) => [HEAD, ...Array.from({ length: rows }, (_, at) => `T-${at},cel-${at % 50},CD19,lbcl,2,${2015 + (at % 10)},${at % 30},30`)].join('\n');

interface Words {
  readonly open: string;
  readonly reading: string;
  readonly putting: RegExp;
  readonly stop: string;
  readonly read: RegExp;
}
const ENGLISH: Words = { open: 'Open own data', reading: 'Reading many.csv', putting: /^Putting [\d,]+ rows on the page$/, stop: 'Stop', read: /^Read [\d,]+ rows$/ };
const CHINESE: Words = { open: '打开自有数据', reading: '正在读取many.csv', putting: /^正在将[\d,]+行放入页面$/, stop: '停止', read: /^读取/ };

async function chooseTable(page: Page, { open }: Words, rows: number): Promise<Locator> {
  await page.getByRole('table').first().waitFor();
  await page.getByRole('button', { name: open }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[type=file]').setInputFiles({ name: 'many.csv', mimeType: 'text/csv', buffer: Buffer.from(table(rows)) });
  return dialog;
}

/** A worker that says how far it is and no more. */
function stayOnTheWay(): void {
  class Waiting extends EventTarget {
    postMessage(): void {
      setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data: { kind: 'progress', done: 0.4 } })));
    }
    terminate(): void {
      this.dispatchEvent(new Event('terminated'));
    }
  }
  Object.assign(window, { Worker: Waiting });
}

/** The page has its turn for long between two slices of work. */
function pauseBetweenSlices(): void {
  const timeout = window.setTimeout.bind(window);
  Object.assign(window, { setTimeout: (act: () => void, time = 1500, ...rest: unknown[]) => timeout(act, time, ...rest) });
}

const SETTINGS: readonly (readonly [string, PageOptions, Words])[] = [
  ['light, in English', {}, ENGLISH],
  ['dark, in Chinese, on a phone', { path: '?lang=zh-CN', colorScheme: 'dark', width: 390, height: 844 }, CHINESE],
];

it.each(SETTINGS)('while a file is read, the bar is named, clean for axe, and can be stopped: %s', async (_, options, words) => {
  const page = await openPage(options);
  await page.evaluate(stayOnTheWay);
  const dialog = await chooseTable(page, words, 10);
  const bar = dialog.getByRole('progressbar', { name: words.reading });
  await expect.poll(() => bar.getAttribute('value')).toBe('0.4');
  await expectAxeClean(page, 'dialog');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  await dialog.getByRole('button', { name: words.stop }).click();
  await bar.waitFor({ state: 'detached' });
  await dialog.locator('input[type=file]').waitFor({ state: 'attached' });
});

it.each(SETTINGS)('while many rows are put on the page, the bar is named, clean for axe, and can be stopped: %s', async (_, options, words) => {
  const page = await openPage(options);
  const dialog = await chooseTable(page, words, 30_000);
  const read = dialog.getByRole('button', { name: words.read });
  await read.waitFor();
  await page.evaluate(pauseBetweenSlices);
  await read.click();
  const bar = dialog.getByRole('progressbar', { name: words.putting });
  await bar.waitFor();
  expect(await read.getAttribute('aria-disabled')).toBe('true');
  await expectAxeClean(page, 'dialog');
  await dialog.getByRole('button', { name: words.stop }).click();
  await bar.waitFor({ state: 'detached' });
  expect(await read.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await page.locator('.own-notice').count()).toBe(0);
});

it('100,000 rows are read and put on the page, which goes on meanwhile', async () => {
  const page = await openPage();
  // From the disk: bytes that the test hands over would hold the page up by themselves.
  const folder = mkdtempSync(join(tmpdir(), 'many-'));
  const file = join(folder, 'many.csv');
  writeFileSync(file, table(100_000));
  await page.getByRole('button', { name: ENGLISH.open }).click();
  const dialog = page.getByRole('dialog');
  const read = dialog.getByRole('button', { name: 'Read 100,000 rows' });
  const wait = async () => {
    await dialog.locator('input[type=file]').setInputFiles(file);
    await read.waitFor();
  };
  const pause = await longestPause(page, wait, () => dialog.getByRole('button', { name: 'Choose another file' }).click());
  rmSync(folder, { recursive: true });
  expect(pause).toBeLessThan(500);
  await read.click();
  await page.getByRole('region', { name: 'Your own data' }).getByText('of 100,000 from many.csv').waitFor();
});
