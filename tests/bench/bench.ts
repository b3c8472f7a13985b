/**
 * `npm run bench [cohorts …]`: how fast the built page answers in real Chromium on a slow machine, and how that grows
 * with the number of cohorts. Fails by no time.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type CDPSession, type Page } from 'playwright-core';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { readDataset } from '../../src/dataset/files.ts';
import { datasetPlugin } from '../../src/dataset/plugin.ts';
import { messagesPlugin } from '../../src/i18n/plugin.ts';
import { serve } from '../../src/commands/serve.ts';
import { needChrome } from '../e2e/harness/chrome.ts';
import { watchScripts } from './answer.ts';
import { watchEvents } from './measurements.ts';
import { measureCharts } from './charts.ts';
import { measureLoads } from './loads.ts';
import { measurePooling } from './pooling.ts';
import { measureReading } from './reading.ts';
import { everything, type Measured } from './scenarios.ts';
import { measureYardstick } from './yardstick.ts';

/** A middling telephone is about four times slower than a desk computer. */
const SLOWDOWN = 4;
const TIMES = 6;
const SIZES = [340, 1000, 10_000, 100_000];
/** So many that charts show about 200: the rest are earlier reports. */
const CHARTED = 236;

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The fastest, the median and the 95th percentile; on a machine that has other work, the fastest says the most. */
function words(values: readonly number[]): string {
  if (values.length === 0) return 'under 16';
  const shares = values.length === 1 ? [1] : [0.01, 0.5, 0.95];
  return shares.map((share) => quantile(values, share).toFixed(0)).join(' · ');
}

async function openSlowly(browser: Browser, address: string): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  context.setDefaultTimeout(120_000);
  const session = await context.newCDPSession(page);
  await page.addInitScript(watchEvents);
  await page.addInitScript(watchScripts);
  await page.goto(address);
  await page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox').first().waitFor();
  await page.waitForTimeout(2000);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return { page, session };
}

/** A size takes some four minutes. */
const PATIENCE = 9 * 60_000;
const TRIES = 3;

/**
 * A browser whose processor is slowed stops now and then to draw any frame, while the page goes on answering: then the
 * size is measured again on a new page, and the bench says so. Throws where that does not help.
 */
async function measure(browser: Browser, address: string): Promise<Measured> {
  for (let left = TRIES; left > 0; left -= 1) {
    const { page, session } = await openSlowly(browser, address);
    const measuring = everything(page, session, TIMES);
    const measured = await Promise.race([measuring, setTimeout(PATIENCE, null, { ref: false })]);
    measuring.catch(() => {});
    await page.context().close();
    if (measured) return measured;
    console.log(`${address} stood still for ${PATIENCE / 60_000} minutes, ${left - 1} tries left`);
  }
  throw new Error(`${address} stands still`);
}

/** The bench's own page: the same code over generated cohorts. */
async function buildGenerated(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'page'),
    base: './',
    logLevel: 'warn',
    plugins: [react(), datasetPlugin(), messagesPlugin({ whole: false })],
    resolve: {
      alias: [{ find: /^@formatjs\/icu-messageformat-parser$/, replacement: '@formatjs/icu-messageformat-parser/no-parser.js' }],
    },
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
}

/** The built page as a server with compression gives it. */
function compress(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (/\.(js|css|html|svg|webmanifest)$/.test(name)) writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  }
}

export async function main(): Promise<void> {
  const asked = process.argv.slice(2).map(Number);
  const temporary = mkdtempSync(join(tmpdir(), 'bench-'));
  const [bundled, generated] = [join(temporary, 'bundled'), join(temporary, 'generated')];
  await build({ logLevel: 'warn', build: { outDir: bundled, emptyOutDir: true } });
  compress(bundled);
  await buildGenerated(generated);
  const browser = await chromium.launch({ executablePath: needChrome() });
  const servers = [await serve(bundled, [0]), await serve(generated, [0])];
  const [page, others] = servers.map(({ address }) => address);
  const yardstick = async () =>
    console.log(`Yardstick: a fixed piece of work takes ${words(await measureYardstick(browser))} ms of processor time, not slowed`);
  try {
    console.log(`Chromium ${browser.version()}, processor slowed ${SLOWDOWN} times, load ${loadavg()[0]?.toFixed(1)}; milliseconds, fastest · median · 95th percentile`);
    await yardstick();
    if (page && asked.length === 0) console.table(await measureLoads(browser, page, SLOWDOWN, words));
    console.log(`Pooling 100 cohorts in Node, not slowed: ${quantile(measurePooling(100), 0.5).toFixed(1)}, at most 5`);
    console.log(`Drawing a chart of 200 cohorts, milliseconds of processor time of the main thread times ${SLOWDOWN}:`);
    const charts = await measureCharts(browser, String(others), SLOWDOWN, CHARTED);
    console.table(Object.fromEntries(Object.entries(charts).map(([name, values]) => [name, words(values)])));
    await yardstick();
    if (asked.includes(0)) return;
    console.log('Opening a table, once a size:');
    console.table(await measureReading(browser, String(page), temporary, asked.length > 0 ? asked : SIZES, readDataset().cancers, SLOWDOWN));
    const columns: Record<string, Measured> = {};
    for (const size of asked.length > 0 ? asked : SIZES) {
      columns[size] = await measure(browser, size === 340 ? String(page) : `${others}#${size}`);
      console.log(`${size} cohorts:`, Object.entries(columns[size]).map(([name, values]) => `${name} ${words(values)}`).join('; '));
    }
    const names = Object.keys(Object.values(columns)[0] ?? {});
    console.table(
      Object.fromEntries(
        names.map((name) => [name, Object.fromEntries(Object.entries(columns).map(([size, all]) => [size, words(all[name] ?? [])]))]),
      ),
    );
  } finally {
    await browser.close();
    for (const { close } of servers) await close();
    rmSync(temporary, { recursive: true, force: true });
  }
}
