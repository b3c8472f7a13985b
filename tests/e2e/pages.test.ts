import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAxeClean } from './harness/accessibility.ts';
import { openPage } from './harness/page.ts';
import { settled } from './harness/settled.ts';

const TITLES = {
  '?claims': ['What the news said, and the record', '新闻怎么说，记录怎么说'],
  '?approvals': ['Approved or investigational', '已获批还是研究性'],
  '?about': ['About the data', '关于数据'],
} as const;
const PATHS = ['?claims', '?approvals', '?about'] as const;

const title = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).first();

describe.each(PATHS)('%s', (path) => {
  it('has its address, in both languages', async () => {
    for (const [index, lang] of (['en', 'zh-CN'] as const).entries()) {
      const page = await openPage({ path: `${path}&lang=${lang}` });
      expect(await title(page).innerText()).toBe(TITLES[path][index]);
    }
  });

  it.each([
    ['light', 'en'],
    ['dark', 'zh-CN'],
  ] as const)('is clean for axe, %s, %s', async (colorScheme, lang) => {
    const page = await openPage({ path: `${path}&lang=${lang}`, colorScheme, width: 1280, height: 900 });
    await settled(page);
    await expectAxeClean(page);
  });

  it('does not scroll sideways on a narrow desk, a tablet or a phone', async () => {
    const page = await openPage({ path, width: 1024, height: 800 });
    for (const width of [1024, 820, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.reload();
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  it('leads back to the charts', async () => {
    const page = await openPage({ path });
    await page.getByRole('button', { name: 'Back to the charts' }).click();
    await page.getByRole('tab', { name: 'By cancer type', selected: true }).waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });
});

describe('the claims', () => {
  it('are filtered by verdict, in the address too', async () => {
    const page = await openPage({ path: '?claims' });
    const other = page.getByRole('listitem', { name: 'The therapy was safe.' });
    await other.waitFor();
    await page.getByRole('button', { name: /^not confirmed \d/ }).click();
    await expect.poll(() => other.count()).toBe(0);
    await page.getByRole('listitem', { name: /94 adults/ }).waitFor();
    await page.waitForURL(/verdict=not-confirmed/);
  });

  it('open the two cohorts behind 57.1% and 22%, and back leads to the claims', async () => {
    const page = await openPage({ path: '?claims', width: 1440, height: 900 });
    const claim = page.getByRole('listitem', { name: /57\.1% of patients with gastric cancer/ });
    await claim.getByRole('button', { name: /^Compare CT041-CG4006/ }).click();
    await page.waitForURL(/compare=ct041-cg4006-2022-gastric&compare=ct041-st-01-2025-satri-cel/);
    expect(new URL(page.url()).search).not.toContain('claims');
    await page.goBack();
    // The title of the comparison stands there until then.
    await expect.poll(() => title(page).innerText()).toBe(TITLES['?claims'][0]);
  });

  it('open a trial over the page', async () => {
    const page = await openPage({ path: '?claims' });
    await page.getByRole('listitem', { name: /brought unprecedented hope/ }).getByRole('button', { name: /^Open / }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await expect.poll(() => new URL(page.url()).search).toBe('?claims');
  });
});

it('a term opens its meaning by keyboard and by finger, inside the window', async () => {
  const page = await openPage({ path: '?approvals', width: 390, height: 800 });
  const term = page.getByRole('button', { name: 'investigational' });
  const meaning = page.getByText('Not approved for this cancer by any authority on record here');
  await term.focus();
  await page.keyboard.press('Enter');
  await meaning.waitFor();
  const box = await meaning.boundingBox();
  expect(box!.x).toBeGreaterThanOrEqual(0);
  expect(box!.x + box!.width).toBeLessThanOrEqual(390);
  await page.keyboard.press('Escape');
  await meaning.waitFor({ state: 'detached' });
  await term.click();
  await meaning.waitFor();
});

it.each([
  ['by keyboard', 1440],
  ['by finger', 320],
] as const)('a mark of the time line opens the whole record %s', async (way, width) => {
  const page = await openPage({ path: '?approvals', width, height: 800 });
  const mark = page.getByRole('button', { name: 'satricabtagene autoleucel, NMPA (China), 22 June 2026, full approval' });
  if (way === 'by keyboard') {
    await page.getByRole('button', { name: /^axicabtagene ciloleucel, FDA .*2017/ }).first().focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
  } else {
    await mark.click();
  }
  const record = page.getByRole('status').filter({ hasText: 'satricabtagene autoleucel' });
  await record.waitFor();
  const text = (await record.innerText()).replace(/\s+/g, ' ');
  expect(text).toMatch(/NMPA \(China\), Gastric \/ GEJ adenocarcinoma 22 June 2026 · full approval .*Claudin18\.2-positive.* Source: /);
  const box = await record.boundingBox();
  expect(box!.x).toBeGreaterThanOrEqual(0);
  expect(box!.x + box!.width).toBeLessThanOrEqual(width);
  await page.keyboard.press('Tab');
  expect(await record.getByRole('link').evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await record.waitFor({ state: 'hidden' });
  expect(await mark.evaluate((button) => button === document.activeElement)).toBe(true);
});

describe('a newcomer', () => {
  it('finds a question, clicks it and sees the trials it is about', async () => {
    const page = await openPage({ width: 1440, height: 900 });
    const start = page.getByRole('region', { name: 'New here' });
    expect((await start.boundingBox())!.height).toBeLessThanOrEqual(130);
    await start.getByRole('button', { name: 'Has CAR-T worked in solid tumours?' }).click();
    await page.getByRole('button', { name: /^Remove Solid tumours/ }).waitFor();
    await start.waitFor({ state: 'detached' });
    await page.waitForURL(/cancer=solid/);
  });

  it.each([
    ['How sure are the rates in myeloma?', 'Forest plot', 'cancer=mm'],
    ['What happened to claudin 18.2 between 2022 and 2025?', 'Over time', 'target=CLDN18.2'],
  ])('who asks “%s” sees the chart “%s”', async (question, chart, address) => {
    const page = await openPage();
    await page.getByRole('button', { name: question }).click();
    await page.getByRole('tab', { name: chart, selected: true }).waitFor();
    await page.getByRole('tabpanel').getByRole('heading', { level: 2 }).waitFor();
    await expect.poll(() => page.url()).toContain(address);
  });

  it('is not asked again once the block was dismissed', async () => {
    const page = await openPage();
    const start = page.getByRole('region', { name: 'New here' });
    await start.getByRole('button', { name: 'Dismiss' }).click();
    await start.waitFor({ state: 'detached' });
    await page.reload();
    await settled(page);
    await page.getByRole('tab', { name: 'By cancer type' }).waitFor();
    expect(await start.count()).toBe(0);
  });
});

it('the pages print with what is folded on the screen', async () => {
  const page = await openPage({ path: '?approvals' });
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Back to the charts' }).isVisible()).toBe(false);
  await page.getByRole('cell', { name: '30 August 2017' }).first().waitFor();
});
