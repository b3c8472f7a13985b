/** `npm run bench`: how fast the built page answers in real Chromium on a slow machine. Fails by no time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { serve } from '../../src/commands/serve.ts';
import { needChrome } from '../e2e/harness/chrome.ts';
import { clickAndPaint, eventTimings, type Paint, paints, watchEvents } from './measurements.ts';

/** A middling telephone is about four times slower than a desk computer. */
const SLOWDOWN = 4;
const LOADS = 10;
const CLICKS = 40;

type Row = Readonly<Record<string, string>>;

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

function row(values: readonly number[]): Row {
  const sorted = values.toSorted((a, b) => a - b);
  const words = (value: number) => (Number.isNaN(value) ? '–' : `${value.toFixed(1)} ms`);
  return { median: words(quantile(sorted, 0.5)), p95: words(quantile(sorted, 0.95)), measured: String(values.length) };
}

async function openSlowly(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(watchEvents);
  await page.goto(address);
  return page;
}

async function measureLoads(browser: Browser, address: string): Promise<Record<string, Row>> {
  const loads: Paint[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const page = await openSlowly(browser, address);
    await page.getByRole('checkbox').first().waitFor();
    loads.push(await page.evaluate(paints));
    await page.context().close();
  }
  return {
    'first contentful paint': row(loads.map(({ first }) => first)),
    'largest contentful paint': row(loads.map(({ largest }) => largest)),
  };
}

/** Each checkbox is set and unset in turn, so that the page always shows much. */
async function measureClicks(browser: Browser, address: string): Promise<Record<string, Row>> {
  const page = await openSlowly(browser, address);
  const region = page.getByRole('complementary', { name: 'Filters' }).or(page.getByRole('form', { name: 'Filters' }));
  const boxes = await region.first().getByRole('checkbox').all();
  if (boxes.length === 0) throw new Error('No checkbox in a region named “Filters”: the bench must follow the page.');
  const clicks: number[] = [];
  for (let click = 0; click < CLICKS; click += 1) {
    const box = boxes[Math.floor(click / 2) % boxes.length];
    if (await box?.isEnabled()) clicks.push((await box?.evaluate(clickAndPaint)) ?? Number.NaN);
  }
  for (const box of boxes.slice(0, CLICKS / 2)) {
    if (!(await box.isEnabled()) || !(await box.isVisible())) continue;
    await box.click();
    await box.click();
  }
  const events = await page.evaluate(eventTimings);
  await page.context().close();
  return { 'filter click to next paint': row(clicks), 'the same, by Event Timing (steps of 8 ms)': row(events) };
}

/** What each file of the built page weighs, as it is and compressed. */
function sizes(): Record<string, Row> {
  const names = readdirSync('dist/assets').filter((name) => /\.(js|css)$/.test(name));
  const weighed = names.map((name) => {
    const bytes = readFileSync(join('dist/assets', name));
    return { name, plain: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
  });
  const words = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return Object.fromEntries(
    weighed
      .toSorted((a, b) => b.gzip - a.gzip)
      .map(({ name, plain, gzip }) => [name, { plain: words(plain), gzip: words(gzip) }]),
  );
}

export async function main(): Promise<void> {
  await build({ logLevel: 'warn' });
  console.table(sizes());
  const { address, close } = await serve('dist', [0]);
  const browser = await chromium.launch({ executablePath: needChrome() });
  try {
    console.log(`Chromium ${browser.version()}, processor slowed ${SLOWDOWN} times`);
    console.table({ ...(await measureLoads(browser, address)), ...(await measureClicks(browser, address)) });
  } finally {
    await browser.close();
    await close();
  }
}
