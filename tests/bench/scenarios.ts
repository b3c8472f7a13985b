/** What a reader does on the page, measured. */
import type { CDPSession, Page } from 'playwright-core';
import { answerWork } from './answer.ts';
import { clickAndPaint, eventTimings, ownWork, untilChanged } from './measurements.ts';
import { scroll } from './scrolling.ts';

/** Milliseconds, one a repetition. */
export type Measured = Readonly<Record<string, readonly number[]>>;

const pause = (page: Page) => page.waitForTimeout(700);

/** Boxes of the rail in turn, each set and unset: the longest way is through the most cohorts. A box of an antigen changes the counts of the cancers, which are in sight. */
async function filter(page: Page, times: number): Promise<Measured> {
  const rail = page.getByRole('complementary', { name: 'Filters' });
  const boxes = rail.getByRole('checkbox');
  await boxes.first().waitFor();
  const antigens = rail.getByRole('group', { name: 'Target antigen' }).getByRole('checkbox');
  const [work, paint]: [number[], number[]] = [[], []];
  for (let time = 0; time < times; time += 1) {
    const box = boxes.nth((time % 8) + 1);
    for (let turn = 0; turn < 2; turn += 1) {
      work.push(await box.evaluate(ownWork));
      await pause(page);
    }
    for (let turn = 0; turn < 2; turn += 1) {
      paint.push(await box.evaluate(clickAndPaint));
      await pause(page);
    }
  }
  const follows = async (region: string, clicked = boxes) => {
    const taken: number[] = [];
    for (let time = 0; time < times; time += 1) {
      const box = clicked.nth((time % 5) + 1);
      for (let turn = 0; turn < 2; turn += 1) {
        taken.push(await box.evaluate(untilChanged, region));
        await pause(page);
      }
    }
    return taken;
  };
  const counts = await follows('.app-rail output', antigens);
  const chart = await follows('.charts-foot > p');
  const trials = page.locator('#trials');
  await trials.evaluate((region) => region.scrollIntoView());
  const table = await follows('#trials header p');
  const parts: Awaited<ReturnType<typeof answerWork>>[] = [];
  for (let time = 0; time < times; time += 1) {
    const box = (time % 2 === 0 ? boxes : antigens).nth((time % 5) + 1);
    for (let turn = 0; turn < 2; turn += 1) {
      parts.push(await box.evaluate(answerWork));
      await pause(page);
    }
  }
  await page.evaluate(() => scrollTo(0, 0));
  await page.evaluate(eventTimings);
  for (let time = 0; time < times; time += 1) {
    const box = boxes.nth((time % 8) + 1);
    await box.click();
    await pause(page);
    await box.click();
    await pause(page);
  }
  return {
    'filter: own work': work,
    'filter: own work of the counts': parts.map(({ counts: ofCounts }) => ofCounts),
    'filter: own work of the table in sight': parts.map(({ table: ofTable }) => ofTable),
    'filter: own work, all three': parts.map(({ together }) => together),
    'filter: to paint': paint,
    'filter: to the counts in sight': counts,
    'filter: to the chart in sight': chart,
    'filter: to the table in sight': table,
    'filter: Event Timing': await page.evaluate(eventTimings),
  };
}

async function type(page: Page): Promise<Measured> {
  await page.evaluate(eventTimings);
  const box = page.getByRole('searchbox').first();
  const words = 'gpc3 study 12';
  await box.click();
  await box.pressSequentially(words, { delay: 80 });
  await pause(page);
  const typed = await box.inputValue();
  if (typed !== words) throw new Error(`typed “${words}”, the box holds “${typed}”`);
  const keys = await page.evaluate(eventTimings);
  await box.fill('');
  await pause(page);
  return { 'search: a key, Event Timing': keys };
}

async function sort(page: Page, times: number): Promise<Measured> {
  const table = page.locator('#trials table');
  await table.scrollIntoViewIfNeeded();
  const taken: Record<string, number[]> = { 'sort by a rate': [], 'sort by name': [] };
  for (let time = 0; time < times; time += 1) {
    for (const [name, column] of [['sort by a rate', 'ORR'], ['sort by name', 'Trial']] as const) {
      const button = table.getByRole('columnheader').getByRole('button', { name: new RegExp(`^${column}`) }).first();
      taken[name]?.push(await button.evaluate(untilChanged, '#trials tbody th'));
      await pause(page);
    }
  }
  return taken;
}

async function open(page: Page, times: number): Promise<Measured> {
  const taken: number[] = [];
  await pause(page);
  for (let time = 0; time < times; time += 1) {
    const name = page.locator('#trials .table-open').nth(time % 5);
    taken.push(await name.evaluate(untilChanged, 'dialog[open] h2'));
    await pause(page);
    await page.keyboard.press('Escape');
    await pause(page);
  }
  // The first time, the panel and the outcomes are fetched.
  return { 'open a trial': taken.slice(1) };
}

/** What scripts hold, with the columns of numbers that lie beside their heap. */
export async function memory(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const used = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize: number };
  return (used.usedSize + used.backingStorageSize) / 2 ** 20;
}

export async function everything(page: Page, session: CDPSession, times: number): Promise<Measured> {
  const measured = { ...(await filter(page, times)), ...(await type(page)), ...(await sort(page, times)) };
  return {
    ...measured,
    ...(await scroll(page, session)),
    ...(await open(page, times + 1)),
    'memory, MB': [await memory(session)],
  };
}
