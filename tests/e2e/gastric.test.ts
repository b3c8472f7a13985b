import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAxeClean } from './harness/accessibility.ts';
import { openPage } from './harness/page.ts';
import { settled } from './harness/settled.ts';

/** The row of a cohort in the chart, as it is read. */
async function chartRow(page: Page, name: RegExp): Promise<string> {
  const row = page.getByRole('tabpanel').getByRole('listitem').filter({ has: page.getByRole('button', { name }) });
  return (await row.first().innerText()).replace(/\s+/g, ' ');
}

async function tableRow(page: Page, name: RegExp): Promise<string> {
  const row = page.getByRole('table', { name: 'Trials' }).getByRole('row').filter({ hasText: name });
  return (await row.first().innerText()).replace(/\s+/g, ' ');
}

it('a reader who picks gastric cancer sees 22% of 104 and disease control of 63%', async () => {
  const page = await openPage({ width: 1440, height: 900 });
  await page.getByRole('checkbox', { name: /^Gastric \/ GEJ/ }).check();
  await page.getByRole('tab', { name: 'Response and disease control' }).click();
  const row = () => chartRow(page, /^CT041-ST-01/);
  await expect.poll(row).toContain('23/104 22% 15–31');
  await expect.poll(row).toContain('65/104 63% 52–72');
  const name = page.getByRole('tabpanel').getByRole('button', { name: /^CT041-ST-01/ }).first();
  await expect.poll(() => name.getAttribute('title')).toBe('Approved somewhere for this cancer');
  await settled(page);
  expect(await page.getByRole('tabpanel').innerText()).not.toContain('57.1%');
  await expect.poll(() => tableRow(page, /CT041-ST-01/)).toMatch(/22% 23\/104/);
});

it('earlier reports bring back the 57.1% and 48.6% of 2022, and say what they are', async () => {
  const page = await openPage({ path: '?cancer=gastric-gej&tab=rates', width: 1440, height: 900 });
  await page.getByRole('checkbox', { name: /^Earlier reports/ }).check();
  const gastric = () => chartRow(page, /^CT041-CG4006: Gastric \/ GEJ \(interim\)/);
  await expect.poll(gastric).toContain('16/28 57.1% 37.2–75.5');
  await expect.poll(gastric).toContain('21/28 75.0%');
  await expect.poll(gastric).toContain('earlier report');
  const all = () => chartRow(page, /^CT041-CG4006: All treated patients \(interim\)/);
  await expect.poll(all).toContain('18/37 48.6% 31.9–65.6');
  await expect.poll(all).toContain('27/37 73.0%');
});

it('a row opens the trial with every figure and its source', async () => {
  const page = await openPage({ path: '?cancer=gastric-gej&tab=rates', width: 1440, height: 900 });
  await page.getByRole('tabpanel').getByRole('button', { name: /^CT041-ST-01/ }).click();
  const panel = page.getByRole('dialog');
  await panel.getByText('23/104').first().waitFor();
  await expect.poll(() => new URL(page.url()).searchParams.get('trial')).toBe('ct041-st-01');
  expect(await panel.getByRole('link', { name: /NCT04581473/ }).getAttribute('href')).toMatch(/^https:\/\/clinicaltrials\.gov/);
  await panel.getByRole('link', { name: /Qi/ }).first().waitFor();
  await page.goBack();
  await panel.waitFor({ state: 'hidden' });
  await expect.poll(() => new URL(page.url()).searchParams.get('trial')).toBeNull();
});

it('the panel tells what each report replaced, how the rate moved and how the patients divide', async () => {
  const page = await openPage({ path: '?trial=ct041-cg4006', width: 390, height: 800 });
  const panel = page.getByRole('dialog', { name: 'CT041-CG4006' });
  const line = panel.getByRole('region', { name: 'Reports in order' });
  const interim = line.getByRole('listitem').filter({ hasText: 'Gastric / GEJ (interim)' });
  await interim.waitFor();
  expect((await interim.innerText()).replace(/\s+/g, ' ')).toMatch(/Replaces \d: from 61\.1% \(11\/18\) to 57\.1% \(16\/28\)\. .*57\.1% 16\/28/);
  expect(await line.locator('.trial-line-move').count()).toBeGreaterThan(0);
  const stack = panel.getByRole('article', { name: 'Pancreatic (interim)' }).getByRole('figure', { name: 'Best response of 5 patients' });
  expect((await stack.innerText()).replace(/\s+/g, ' ')).toContain('3 Stable disease 1 Progressive disease 1 not reported');
  expect(await panel.evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
  await expectAxeClean(page);
});

it('a reader’s own row is marked in its panel and in the comparison', async () => {
  const page = await openPage({ path: '?cancer=hcc', width: 1280, height: 900 });
  const table = page.getByRole('table', { name: 'Trials' });
  await table.waitFor();
  await page.getByRole('button', { name: 'Open own data' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open your own data' });
  const content = 'trial,product,target,cancer,orr_events,orr_n\nMY-TRIAL-1,my-cel,GPC5,HCC,9,20\nMY-TRIAL-2,my-cel,GPC5,HCC,7,20\n';
  await dialog.locator('input[type=file]').setInputFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
  await dialog.getByRole('button', { name: /^Read 2/ }).click();
  await dialog.waitFor({ state: 'hidden' });
  await table.getByRole('button', { name: 'MY-TRIAL-1' }).click();
  const panel = page.getByRole('dialog', { name: /^MY-TRIAL-1/ });
  await panel.getByRole('heading', { name: 'Reports in order' }).waitFor();
  expect(await panel.getByRole('heading', { level: 2 }).innerText()).toContain('own data');
  await panel.getByRole('checkbox', { name: /^Compare MY-TRIAL-1/ }).check();
  await page.keyboard.press('Escape');
  await table.getByRole('checkbox', { name: /^Compare MY-TRIAL-2/ }).check();
  await page.getByRole('button', { name: 'Compare 2' }).click();
  const cards = page.getByRole('list', { name: 'The cohorts' }).getByRole('listitem').filter({ hasText: 'own data' });
  await expect.poll(() => cards.count()).toBe(2);
});
