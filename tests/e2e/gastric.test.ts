import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
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
  await expect.poll(row).toContain('approved');
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
