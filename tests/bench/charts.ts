/** What drawing each chart costs after a filter click, in processor time of the page's main thread. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { TABS, type Tab } from '../../src/store/view.ts';

const TIMES = 5;
/** Longer than a chart takes to follow a click, also on a busy machine. */
const QUIET = 900;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Milliseconds of processor time that the main thread spends on what `act` starts. */
async function mainThreadWork(session: CDPSession, act: () => Promise<void>): Promise<number> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', '__metadata'], excludedCategories: ['*'] },
  });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const main = events.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  return events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === main?.pid && tid === main.tid)
    .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}

async function measureChart(page: Page, session: CDPSession, slowdown: number): Promise<readonly number[]> {
  const click = page.getByRole('button', { name: 'filter' });
  const press = () => click.evaluate((button: HTMLElement) => button.click());
  const wait = () => page.waitForTimeout(QUIET);
  const taken: number[] = [];
  for (let time = 0; time <= TIMES; time += 1) {
    await press();
    await wait();
    const idle = await mainThreadWork(session, wait);
    const busy = await mainThreadWork(session, async () => {
      await press();
      await wait();
    });
    taken.push((busy - idle) * slowdown);
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
