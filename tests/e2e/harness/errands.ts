/** What a reader looks at in any way of having the page: from a server, without one, from a disk. */
import type { Page } from 'playwright-core';

const CHARTS = ['Forest plot', 'Best response', 'Benefit and risk', 'Over time', 'By cancer type'];
const PAGES = [
  ['Claims checked', 'What the news said, and the record'],
  ['Approvals', 'Approved or investigational'],
  ['About the data', 'About the data'],
] as const;

/** Every chart, each with its own title. What could not be fetched has another one. */
export async function seeCharts(page: Page): Promise<void> {
  for (const name of CHARTS) {
    await page.getByRole('tab', { name }).click();
    await page.getByRole('tab', { name, selected: true }).waitFor();
    await page.locator('[role=tabpanel] #chart-title').waitFor();
  }
}

export async function seePages(page: Page): Promise<void> {
  for (const [link, title] of PAGES) {
    await page.getByRole('link', { name: link }).click();
    await page.getByRole('main').getByRole('heading', { level: 2, name: title }).waitFor();
  }
}
