import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { openPage } from './harness/page.ts';
import { buildApart } from './harness/release.ts';

it('the page in one file opens from a disk and does the errands', { timeout: 120_000 }, async () => {
  const folder = await buildApart('--mode', 'single');
  expect(await readdir(folder)).toEqual(['index.html']);
  const address = pathToFileURL(join(folder, 'index.html')).href;
  const page = await openPage({ address, width: 1440, height: 900 });
  const panel = page.getByRole('tabpanel');
  await page.getByRole('checkbox', { name: /^Gastric \/ GEJ/ }).check();
  await page.getByRole('tab', { name: 'Response and disease control' }).click();
  await panel.getByText('23/104').first().waitFor();
  await panel.getByRole('button', { name: /^CT041-ST-01/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('link', { name: /Qi/ }).first().waitFor();
  await page.goBack();
  await dialog.waitFor({ state: 'hidden' });
  for (const tab of ['Forest plot', 'Best response', 'Benefit and risk', 'Over time', 'By cancer type']) {
    await page.getByRole('tab', { name: tab }).click();
    await panel.getByRole('heading').first().waitFor();
  }
  for (const link of ['Claims checked', 'Approvals', 'About the data']) {
    await page.getByRole('link', { name: link }).click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
  }
  await page.getByRole('button', { name: '中文' }).click();
  await page.getByRole('heading', { name: 'CAR-T疗效：逐癌种看' }).waitFor();
  await page.goto(`${address}?cancer=gastric-gej&tab=rates&lang=en`);
  await panel.getByText('23/104').first().waitFor();
  expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith('data:')).length)).toBe(0);
});
