/** A table of generated cohorts, opened on the built page as a reader opens it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Cancer, Overview, RateOutcome } from '../../src/dataset/dataset.ts';
import { type Cell, csvOf } from '../../src/transfer/csvOut.ts';
import { PAIRS, PARTS, TEMPLATE } from '../../src/transfer/csvFields.ts';
import { generate } from './generator.ts';
import { workOf } from './trace.ts';

/** The template's columns, and those that keep generated cohorts apart as they are. */
const HEADINGS = [...TEMPLATE, 'registry_ids', 'kind'] as const;

/** Disease control does not apply to acute leukaemia: the page would refuse the row. */
function rateIn(rates: Overview['cohorts'][number]['rates'], measure: (typeof PAIRS | typeof PARTS)[number]['measure'], cancer: Cancer | undefined): RateOutcome | undefined {
  return measure === 'dcr' && cancer?.acuteLeukaemia ? undefined : rates[measure];
}

/** The cohorts as a table of the template; parts of best response stand under the n of the response. */
export function tableOf({ cancers, products, trials, cohorts }: Overview): string {
  const cancerById = new Map(cancers.map((cancer) => [cancer.id, cancer]));
  const rows = cohorts.map((cohort, at) => {
    const trial = trials[cohort.trial];
    const product = trial && products[trial.product];
    const cells: Partial<Record<(typeof HEADINGS)[number], Cell>> = {
      trial: trial?.name, product: product?.name, target: product?.targets.join('; '), cancer: cohort.group, phase: trial?.phase, design: trial?.design,
      country: trial?.countries.join('; '), year: cohort.year, cohort: `Cohort ${at}`, enrolled: cohort.enrolled, infused: cohort.infused,
      follow_up_months: cohort.followUpMonths, criteria: 'RECIST 1.1', source: cohort.cite, url: `https://example.org/${at}`,
      registry_ids: trial?.registryIds.join('; '), kind: cohort.extras.join('; ') || 'headline',
    };
    for (const { measure, events, n } of PAIRS) {
      const rate = rateIn(cohort.rates, measure, cancerById.get(cohort.group));
      if (rate) Object.assign(cells, { [events]: rate.events, [n]: rate.n });
    }
    for (const { measure, events } of PARTS) Object.assign(cells, { [events]: cohort.rates[measure]?.events });
    return HEADINGS.map((heading) => cells[heading]);
  });
  return csvOf([HEADINGS, ...rows]);
}

/** The longest time in which the page could not answer, in milliseconds, from here on. */
function watchTasks(): void {
  const tasks: number[] = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask' });
  Object.assign(window, { tasks });
}

const longestTask = (page: Page) => page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks.splice(0)));

/** The dialog as a reader opens it, on a page that has come to rest. */
async function openDialog(page: Page, address: string) {
  await page.addInitScript(watchTasks);
  await page.goto(address);
  await page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox').first().waitFor();
  await page.waitForTimeout(2000);
  await page.getByRole('button', { name: 'Open own data' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open your own data' });
  await dialog.getByText('Nothing of it is sent anywhere').waitFor();
  await page.waitForTimeout(500);
  return dialog;
}

async function readOnce(page: Page, session: CDPSession, address: string, file: string, slowdown: number): Promise<Record<string, number>> {
  const dialog = await openDialog(page, address);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await longestTask(page);
  const take = dialog.getByRole('button', { name: /^Read [\d,]+ rows?$/ });
  const times = { preview: 0, taken: 0 };
  const { workers } = await workOf(session, async () => {
    const start = performance.now();
    await dialog.locator('input[type=file]').setInputFiles(file);
    await take.waitFor();
    times.preview = performance.now() - start;
  });
  const whileRead = await longestTask(page);
  const start = performance.now();
  await take.click();
  await page.getByRole('region', { name: 'Your own data' }).waitFor();
  times.taken = performance.now() - start;
  await page.waitForTimeout(1500);
  return {
    'file to preview': times.preview,
    'processor time of the worker, times as slow': workers * slowdown,
    'longest task while reading': whileRead,
    'preview to rows on the page': times.taken,
    'longest task while they are put there': await longestTask(page),
  };
}

/**
 * Each size once, on a page of its own: the browser slows the page and not its worker, whose processor time is therefore
 * given too, as many times as the page is slowed.
 */
export async function measureReading(browser: Browser, address: string, folder: string, sizes: readonly number[], cancers: readonly Cancer[], slowdown: number) {
  const measured: Record<string, Record<string, string>> = {};
  for (const size of sizes) {
    const file = join(folder, `${size}.csv`);
    const text = tableOf(generate(size, cancers));
    writeFileSync(file, text);
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    context.setDefaultTimeout(240_000);
    const page = await context.newPage();
    const times = await readOnce(page, await context.newCDPSession(page), address, file, slowdown);
    measured[`${size} rows, ${(text.length / 1e6).toFixed(1)} MB`] = Object.fromEntries(Object.entries(times).map(([name, time]) => [name, time.toFixed(0)]));
    await context.close();
  }
  return measured;
}
