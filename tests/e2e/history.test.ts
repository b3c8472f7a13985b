import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage } from './harness/page.ts';

const search = (page: Page) => new URL(page.url()).search;
const entries = (page: Page) => page.evaluate(() => history.length);
const nav = (page: Page, name: string) => page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name });
const trialButton = (page: Page) => page.getByRole('table', { name: 'Trials' }).getByRole('button', { name: /^CT041-ST-01/ }).first();

it.each(['Claims checked', 'Approvals', 'About the data'])('back closes the page “%s”, forward opens it again', async (name) => {
  const page = await openPage();
  await nav(page, name).click();
  const title = page.getByRole('main').getByRole('heading', { level: 2 }).first();
  await page.getByRole('button', { name: 'Back to the charts' }).waitFor();
  const words = await title.innerText();
  await page.goBack();
  await page.getByRole('tab', { name: 'By cancer type', selected: true }).waitFor();
  await expect.poll(() => search(page)).toBe('');
  await page.goForward();
  await page.getByRole('heading', { level: 2, name: words }).waitFor();
});

it('closing a trial by its button is the way back, not a step further', async () => {
  const page = await openPage({ path: '?cancer=gastric-gej', width: 1440, height: 900 });
  const before = await entries(page);
  for (let time = 0; time < 2; time += 1) {
    await trialButton(page).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => search(page)).toBe('?cancer=gastric-gej');
  }
  expect(await entries(page)).toBe(before + 1);
  await page.goForward();
  await page.getByRole('dialog', { name: 'CT041-ST-01' }).waitFor();
  await page.goBack();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

it('what is done while the browser goes back is not lost', async () => {
  const page = await openPage({ path: '?cancer=gastric-gej', width: 1440, height: 900 });
  await trialButton(page).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).waitFor();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('dialog[open] header button')?.click();
    document.querySelector<HTMLElement>('nav a[href="?about"]')?.click();
  });
  await page.getByRole('heading', { level: 2, name: 'About the data' }).waitFor();
  await expect.poll(() => search(page)).toBe('?cancer=gastric-gej&about');
  await page.goBack();
  await page.getByRole('tab', { name: 'By cancer type', selected: true }).waitFor();
  await expect.poll(() => search(page)).toBe('?cancer=gastric-gej');
});

it('back closes a comparison, and so does its button', async () => {
  const tray = '?compare=ct041-cg4006-2022-gastric&compare=ct041-st-01-2025-satri-cel&tray=only';
  const page = await openPage({ path: tray, width: 1440, height: 900 });
  const comparison = page.getByRole('region', { name: /, side by side$/ });
  await page.getByRole('button', { name: 'Compare 2' }).click();
  await comparison.waitFor();
  await page.goBack();
  await comparison.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Compare 2' }).click();
  await comparison.waitFor();
  const before = await entries(page);
  await comparison.getByRole('button', { name: 'Close' }).click();
  await comparison.waitFor({ state: 'detached' });
  await expect.poll(() => search(page)).toBe(tray);
  expect(await entries(page)).toBe(before);
});

it('a page left for the charts is the way back; one that was landed on stays behind', async () => {
  const page = await openPage();
  await nav(page, 'Claims checked').click();
  await page.getByRole('button', { name: 'Back to the charts' }).click();
  await page.getByRole('tab', { name: 'By cancer type', selected: true }).waitFor();
  await expect.poll(() => search(page)).toBe('');
  await page.goForward();
  await page.getByRole('heading', { level: 2, name: 'What the news said, and the record' }).waitFor();

  const landed = await openPage({ path: '?claims' });
  await landed.getByRole('button', { name: 'Back to the charts' }).click();
  await landed.getByRole('tab', { name: 'By cancer type', selected: true }).waitFor();
  await landed.goBack();
  await landed.getByRole('heading', { level: 2, name: 'What the news said, and the record' }).waitFor();
});

it('a question asked in the same tab and a change of tab are steps', async () => {
  const page = await openPage();
  await page.getByRole('button', { name: 'Has CAR-T worked in solid tumours?' }).click();
  await page.waitForURL(/cancer=solid/);
  await page.getByRole('tab', { name: 'Forest plot' }).click();
  await page.waitForURL(/tab=forest/);
  await page.goBack();
  await page.getByRole('tab', { name: 'By cancer type', selected: true }).waitFor();
  await expect.poll(() => search(page)).toBe('?cancer=solid');
  await page.goBack();
  await page.getByRole('region', { name: 'New here' }).waitFor();
  await expect.poll(() => search(page)).toBe('');
});
