/** What drawing each chart costs after a filter click, in processor time of the page's main thread. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { TABS, type Tab } from '../../src/store/view.ts';
import { workOf } from './trace.ts';

const TIMES = 9;
/** Longer than a chart takes to follow a click, also on a busy machine. */
const QUIET = 600;

async function measureChart(page: Page, session: CDPSession, slowdown: number): Promise<readonly number[]> {
  // Found once: to find it by its name asks every button of the page for its own, and that is no work of the page.
  const click = await page.getByRole('button', { name: 'filter' }).elementHandle();
  if (!click) throw new Error('the page of the bench has no button to filter by');
  const press = () => click.evaluate((button) => (button as HTMLElement).click());
  const wait = () => page.waitForTimeout(QUIET);
  const taken: number[] = [];
  for (let time = 0; time <= TIMES; time += 1) {
    await press();
    await wait();
    const { page: idle } = await workOf(session, wait);
    const busy = await workOf(session, async () => {
      await press();
      await wait();
    });
    taken.push((busy.page - idle) * slowdown);
  }
  // The first time, code is not yet compiled.
  return taken.slice(1);
}

/**
 * Each chart alone on the bench's page: from the cohorts of one cancer to `cohorts` of all. Processor time, not the
 * clock's, so that other work on the machine is not in it. Not slowed but multiplied: the browser slows a page by
 * holding its thread, which counts as processor time and on a busy machine comes out at anything from two to four times.
 */
export async function measureCharts(
  browser: Browser,
  address: string,
  slowdown: number,
  cohorts: number,
): Promise<Record<string, readonly number[]>> {
  const measured: Record<string, readonly number[]> = {};
  const open = async (tab: Tab, every: boolean) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${address}#${cohorts}/${tab}${every ? '/all' : ''}`);
    await page.locator('.charts-foot').waitFor();
    await page.waitForTimeout(1500);
    measured[every ? `${tab}, every row` : tab] = await measureChart(page, await context.newCDPSession(page), slowdown);
    await context.close();
  };
  for (const tab of TABS) {
    await open(tab, false);
    if (tab !== 'overview') await open(tab, true);
  }
  return measured;
}
