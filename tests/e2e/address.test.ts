import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage } from './harness/page.ts';
import { settled } from './harness/settled.ts';

/** Headings, the sentence of every row, and the words under the chart: on paper, where rows out of sight are drawn too. */
async function said(page: Page) {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const words = await page
    .getByRole('tabpanel')
    .locator('h2, h3, li > button:not([role]), .charts-foot p')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? element.textContent));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return words;
}

it('an address opened afresh shows the same view', async () => {
  const page = await openPage({ width: 1440, height: 900 });
  await page.getByRole('checkbox', { name: /^Gastric \/ GEJ/ }).check();
  await page.getByRole('checkbox', { name: /^Hepatocellular/ }).check();
  await page.getByRole('tab', { name: 'Response and disease control' }).click();
  await page.getByLabel('Order').selectOption({ label: 'by DCR' });
  await page.waitForURL(/sort=dcr\.desc/);
  const address = new URL(page.url());
  expect(address.search).toBe('?cancer=gastric-gej&cancer=hcc&tab=rates&sort=dcr.desc');
  // The rows follow the order, and the address may be ahead of them.
  await settled(page);
  const shown = await said(page);
  expect(shown.filter((words) => words?.includes('Overall response rate')).length).toBeGreaterThan(10);
  const again = await openPage({ path: address.search, width: 1440, height: 900 });
  await again.getByRole('tabpanel').getByText('CT041-ST-01').first().waitFor();
  await expect.poll(() => said(again)).toEqual(shown);
  await expect.poll(() => again.getByRole('checkbox', { name: /^Gastric \/ GEJ/ }).isChecked()).toBe(true);
});

it('back and forward walk through the views', async () => {
  const page = await openPage({ width: 1440, height: 900 });
  await page.getByRole('button', { name: /^Hepatocellular carcinoma: / }).click();
  await page.waitForURL(/cancer=hcc/);
  await page.getByRole('heading', { name: 'Hepatocellular carcinoma' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Blood cancers' }).waitFor();
  await expect.poll(() => new URL(page.url()).search).toBe('');
  await page.goForward();
  await page.getByRole('heading', { name: 'Hepatocellular carcinoma' }).waitFor();
  await expect.poll(() => new URL(page.url()).searchParams.get('tab')).toBe('rates');
});

it('a broken address is repaired with a notice', async () => {
  const page = await openPage({ path: '?cancer=gastric-gej&cancer=nonsense&colour=red' });
  const notice = page.getByRole('alert');
  await expect.poll(() => notice.innerText()).toContain('cancer=nonsense, colour=red');
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await notice.waitFor({ state: 'detached' });
  await expect.poll(() => page.getByRole('checkbox', { name: /^Gastric \/ GEJ/ }).isChecked()).toBe(true);
});

it('filters that leave nothing say which one is the reason and lift it', async () => {
  const page = await openPage({ path: '?cancer=gastric-gej&target=BCMA' });
  await page.getByRole('heading', { name: 'No cohort passes these filters' }).waitFor();
  await page.getByRole('button', { name: 'Remove “BCMA”' }).click();
  await page.getByText('CT041-ST-01').first().waitFor();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.getByText('Filters cleared.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => page.getByRole('button', { name: /^Remove Gastric/ }).count()).toBe(1);
});
