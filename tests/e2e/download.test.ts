import { buffer } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { datasetSchema } from '../../src/dataset/schema.ts';
import { readCsv } from '../fixtures/csv.ts';
import { expectAxeClean } from './harness/accessibility.ts';
import { openPage } from './harness/page.ts';
import { settled } from './harness/settled.ts';

const GASTRIC = '?cancer=gastric-gej&tab=rates';

async function openList(path: string, button = 'Download'): Promise<Page> {
  const page = await openPage({ path, width: 1280, height: 900 });
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  return page;
}

/** The file as the browser saved it; the browser may be a remote one, which has no path. */
async function contentOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}

async function take(page: Page, name: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name }).click(),
  ]);
  await page.getByRole('dialog').getByText(`${download.suggestedFilename()} saved, `).waitFor();
  return { name: download.suggestedFilename(), bytes: await contentOf(download) };
}

function sizeOfPng(bytes: Buffer): { width: number; height: number } {
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** How many different colours a picture has, and the share of its ground. */
async function looks(page: Page, bytes: Buffer) {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: image.width, height: image.height });
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const counts = new Map<number, number>();
    for (const pixel of new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer)) {
      counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    }
    const hex = (pixel: number) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255].map((part) => part.toString(16).padStart(2, '0')).join('');
    const [most = 0] = [...counts.values()].sort((a, b) => b - a);
    return { colours: new Set([...counts.keys()].map(hex)).size, has: ['0b6b6b', 'd9a032', 'fbfaf6'].map((colour) => [...counts.keys()].some((pixel) => hex(pixel) === colour)), ground: most / (image.width * image.height) };
  }, bytes.toString('base64'));
}

describe('what is on the screen can be taken away', () => {
  it('as a table whose figures are those of the screen', async () => {
    const page = await openList(GASTRIC);
    const { name, bytes } = await take(page, /^Table/);
    expect(name).toMatch(/^car-t-[\d.]+-rows\.csv$/);
    const rows = readCsv(bytes.toString('utf8'));
    expect(rows.find(({ trial }) => trial === 'CT041-ST-01')).toMatchObject({ orr_events: '23', orr_n: '104', dcr_events: '65', dcr_n: '104' });
    expect(rows).toHaveLength(await page.locator('.rates-row').count());
  });

  it('as a dataset that fits the schema', async () => {
    const page = await openList(GASTRIC);
    const { bytes } = await take(page, /^Dataset/);
    const { trials } = datasetSchema.parse(JSON.parse(bytes.toString('utf8')));
    const orr = trials.flatMap(({ cohorts }) => cohorts.flatMap(({ outcomes }) => outcomes)).find((outcome) => outcome.measure === 'orr' && outcome.n === 104);
    expect(orr).toMatchObject({ events: 23 });
  });

  it('as references in three styles', async () => {
    const page = await openList(GASTRIC);
    expect((await take(page, /^Reference list/)).bytes.toString()).toMatch(/^1\. .+\d{4}/);
    expect((await take(page, /^References RIS/)).bytes.toString()).toMatch(/^TY {2}- /);
    expect((await take(page, /^References BibTeX/)).bytes.toString()).toMatch(/^@\w+\{/);
  });

  it('as a script with the pooled rows', async () => {
    const page = await openList('?tab=forest&cancer=mm');
    const script = (await take(page, /^Script/)).bytes.toString();
    const line = await page.locator('.forest-line').first().innerText();
    expect(script).toContain(`# On the page: ${line}`);
    expect(script).toContain('rma.glmm(measure = "PLO"');
  });

  it('as a drawing that needs nothing else', async () => {
    const page = await openList(GASTRIC);
    const title = await page.locator('#chart-title').innerText();
    const { bytes } = await take(page, /^Drawing/);
    const svg = bytes.toString('utf8');
    for (const words of [title, '23/104', '65/104', 'Gastric / GEJ adenocarcinoma', 'Dataset ']) expect(svg).toContain(words);
    const drawn = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      return { broken: parsed.querySelector('parsererror') !== null, texts: parsed.querySelectorAll('text').length };
    }, svg);
    expect(drawn.broken).toBe(false);
    expect(drawn.texts).toBeGreaterThan(20);
  });

  it('as pictures of the asked sizes that are not blank', async () => {
    const page = await openList(GASTRIC);
    const once = await take(page, /^Picture PNG/);
    const twice = await take(page, /^Picture, double size/);
    const slide = await take(page, /^Slide/);
    const print = await take(page, /^Picture for print/);
    const { width, height } = sizeOfPng(once.bytes);
    expect(width).toBe(1200);
    expect(sizeOfPng(twice.bytes).width).toBe(2400);
    expect(Math.abs(sizeOfPng(twice.bytes).height - 2 * height)).toBeLessThanOrEqual(1);
    expect(sizeOfPng(slide.bytes)).toEqual({ width: 1920, height: 1080 });
    expect(sizeOfPng(print.bytes).width).toBe(2126);
    expect(print.bytes.includes('pHYs')).toBe(true);
    for (const { name, bytes } of [once, twice, slide, print]) {
      const { colours, has, ground } = await looks(page, bytes);
      expect(has, name).toEqual([true, true, true]);
      expect(colours, name).toBeGreaterThan(20);
      expect(ground, name).toBeLessThan(0.97);
    }
  });

  it('as one archive with all of it', async () => {
    const page = await openList('?tab=forest&cancer=mm');
    const { name, bytes } = await take(page, /^One archive/);
    expect(name).toMatch(/\.zip$/);
    const files = unzipSync(bytes);
    expect(Object.keys(files).map((file) => file.replace(/^car-t-[\d.]+?(?=[-.@][a-z]|\.R)/, '')).sort()).toEqual(
      ['-forest-print.png', '-forest-slide.png', '-forest.png', '-forest.svg', '-forest@2x.png', '-pooled-orr.R', '-rows.csv', '-rows.json', '-sources.bib', '-sources.ris', '-sources.txt', 'README.txt'].sort(),
    );
    const readme = new TextDecoder().decode(files['README.txt']);
    expect(readme).toContain('Filters: Multiple myeloma.');
    const missing = Object.keys(files).filter((file) => file !== 'README.txt' && !readme.includes(file));
    expect(missing).toEqual([]);
  });

  it('in Chinese too', async () => {
    const page = await openList(`${GASTRIC}&lang=zh-CN`, '下载');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole('button', { name: /^矢量图/ }).click(),
    ]);
    expect((await contentOf(download)).toString('utf8')).toContain('筛选：胃/食管胃结合部腺癌。');
  });
});

describe('the list of downloads', () => {
  it.each(['light', 'dark'] as const)('is clean for axe, %s', async (colorScheme) => {
    const page = await openPage({ path: GASTRIC, colorScheme });
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    await page.getByText('1,920 × 1,080 px').waitFor();
    await settled(page);
    await expectAxeClean(page);
  });

  it('opens and closes by keyboard and gives the focus back', async () => {
    const page = await openPage({ path: GASTRIC });
    const button = page.getByRole('button', { name: 'Download', exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('fits a phone of 320 pixels', async () => {
    const page = await openPage({ path: GASTRIC, width: 320, height: 640 });
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    await page.getByText('1,920 × 1,080 px').waitFor();
    const dialog = page.getByRole('dialog');
    await settled(page);
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  });
});
