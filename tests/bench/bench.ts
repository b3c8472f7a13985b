/** `npm run bench`: how fast the built page answers in real Chromium on a slow machine. Fails by no time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type ElementHandle, type Locator, type Page } from 'playwright-core';
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

/** The visible checkboxes in turn, each set and unset, so that the page always shows much. */
async function forEachClick(region: Locator, click: (box: ElementHandle<Element>) => Promise<void>): Promise<void> {
  const boxes = region.getByRole('checkbox').filter({ visible: true });
  for (let pair = 0; pair < CLICKS / 2; pair += 1) {
    const count = await boxes.count();
    if (count === 0) throw new Error('No checkbox in a region named “Filters”: the bench must follow the page.');
    const box = await boxes.nth(pair % count).elementHandle();
    for (let turn = 0; turn < 2; turn += 1) {
      if (box && (await box.isVisible()) && (await box.isEnabled())) await click(box);
    }
  }
}

async function measureClicks(browser: Browser, address: string): Promise<Record<string, Row>> {
  const page = await openSlowly(browser, address);
  const region = page.getByRole('complementary', { name: 'Filters' }).or(page.getByRole('form', { name: 'Filters' })).first();
  await region.getByRole('checkbox').first().waitFor();
  const clicks: number[] = [];
  await forEachClick(region, async (box) => void clicks.push(await box.evaluate(clickAndPaint)));
  await forEachClick(region, (box) => box.click());
  const events = await page.evaluate(eventTimings);
  await page.context().close();
  return { 'filter click to next paint': row(clicks), 'the same, by Event Timing (steps of 8 ms)': row(events) };
}

/** What each file of the built page weighs, as it is and compressed. */
function sizes(): Record<string, Row> {
  const names = readdirSync('dist/assets', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|css)$/.test(name));
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
