import { describe, expect, it } from 'vitest';
import { expectAxeClean } from './harness/accessibility.ts';
import { openPage, visit } from './harness/page.ts';
import { settled } from './harness/settled.ts';

const PAIR = 'compare=ct041-cg4006-2022-gastric&compare=ct041-st-01-2025-satri-cel';
const SIX = [
  'zuma-2-2023-cohort1',
  'felix-2024-all',
  'crb-401-2019-all',
  'karmma-2021b-all',
  'ct041-st-01-2025-tpc',
  'ct041-st-01-2025-satri-cel',
]
  .map((id) => `compare=${id}`)
  .join('&');

it('a reader ticks the 57.1% and the 22% and sees why they are not alike', async () => {
  const page = await openPage({ path: '?cancer=gastric-gej&tab=rates&also=earlier', width: 1440, height: 900 });
  await page.getByRole('tabpanel').getByRole('checkbox', { name: /^Compare CT041-CG4006, Gastric \/ GEJ \(interim\)/ }).check();
  await page.getByRole('table', { name: 'Trials' }).getByRole('checkbox', { name: /^Compare CT041-ST-01, Satri-cel \(intention/ }).check();
  const tray = page.getByRole('complementary', { name: 'Ticked to compare' });
  const ticked = async () => (await tray.innerText()).replace(/\s+/g, ' ');
  await expect.poll(ticked).toContain('2 of 6 ticked to compare CT041-CG4006 CT041-ST-01');
  await tray.getByRole('button', { name: 'Compare 2' }).click();
  const comparison = page.getByRole('region', { name: 'CT041-CG4006 and CT041-ST-01, side by side' });
  await comparison.getByRole('heading', { name: 'What differs' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  const text = async () => (await comparison.innerText()).replace(/\s+/g, ' ');
  await expect.poll(text).toContain('16 of 28, infused patients');
  await expect.poll(text).toContain('23 of 104, randomised patients (intention to treat)');
  await expect.poll(text).toContain('Unadjusted difference, different trials');
  const asked = () => new URL(page.url()).searchParams;
  await expect.poll(() => asked().getAll('compare')).toEqual(['ct041-cg4006-2022-gastric', 'ct041-st-01-2025-satri-cel']);
  expect(asked().has('tray')).toBe(false);
  await page.goBack();
  await comparison.waitFor({ state: 'hidden' });
  await tray.waitFor();
});

it('closing leaves the tray with the focus, and the address says so', async () => {
  const page = await openPage({ path: `?${PAIR}`, width: 1280, height: 900 });
  await page.getByRole('region', { name: /side by side/ }).getByRole('button', { name: 'Close' }).click();
  const open = page.getByRole('button', { name: 'Compare 2' });
  await expect.poll(() => open.evaluate((button) => button === document.activeElement)).toBe(true);
  await expect.poll(() => new URL(page.url()).searchParams.get('tray')).toBe('only');
});

it('the trial panel ticks a cohort and hands over its citation', async () => {
  const page = await openPage({ path: '?trial=ct041-st-01', width: 1440, height: 900 });
  const report = page.getByRole('dialog').getByRole('article', { name: 'Satri-cel (intention to treat)' });
  await report.getByRole('checkbox', { name: /^Compare CT041-ST-01/ }).check();
  await report.getByText('Cite', { exact: true }).click();
  const download = page.waitForEvent('download');
  await report.getByRole('button', { name: 'Download as RIS' }).click();
  expect((await download).suggestedFilename()).toBe('qi-2025.ris');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('complementary', { name: 'Ticked to compare' }).innerText()).toContain('1 of 6');
});

describe('clean for axe', () => {
  it.each([
    ['a pair', PAIR, 'light'],
    ['six in Chinese', `${SIX}&lang=zh-CN`, 'dark'],
    ['the tray', `${SIX}&tray=only&cancer=gastric-gej`, 'dark'],
  ] as const)('%s', async (_, query, colorScheme) => {
    const page = await openPage({ path: `?${query}`, colorScheme, width: 1280, height: 900 });
    await settled(page);
    // At the end of the page the tray lies on nothing that could be pressed.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expectAxeClean(page);
  });
});

it.each([1440, 1024, 390, 320])('nothing scrolls sideways at %i pixels, and the tray lies on nothing at the end', async (width) => {
  const page = await openPage({ width, height: 800 });
  for (const query of [PAIR, SIX, `${SIX}&tray=only`]) {
    await visit(page, `?${query}`);
    await settled(page);
    expect(await page.locator('.compare-tray').count(), query).toBe(query.includes('tray') ? 1 : 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), query).toBeLessThanOrEqual(width);
    const overlap = await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      const tray = document.querySelector('.compare-tray')?.getBoundingClientRect();
      const foot = document.querySelector('footer')?.getBoundingClientRect();
      return tray && foot ? foot.bottom - tray.top : 0;
    });
    expect(overlap, query).toBeLessThanOrEqual(1);
  }
});
