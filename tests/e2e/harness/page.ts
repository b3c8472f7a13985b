/**
 * Pages of the built dashboard in real Chromium. Whatever a page complains of while a test has it open fails the test:
 * an error, a word in the console, a request to another origin.
 */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { answers, watchRequests } from './settled.ts';

export interface PageOptions extends Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors' | 'reducedMotion' | 'locale'> {
  /** Of another page than the one that all tests share. */
  readonly address?: string;
  /** Below the address of the page: `?measure=cr`. */
  readonly path?: string;
  readonly width?: number;
  readonly height?: number;
  /** What the test provokes on purpose, and may therefore be complained of. */
  readonly expected?: readonly RegExp[];
}

const complaints = new Map<Page, string[]>();
let browser: Promise<Browser> | undefined;

function collect(page: Page, origin: string, expected: readonly RegExp[]): void {
  const list: string[] = [];
  const add = (complaint: string) => {
    if (!expected.some((pattern) => pattern.test(complaint))) list.push(complaint);
  };
  complaints.set(page, list);
  page.on('pageerror', (error) => add(`page error: ${error.stack ?? error.message}`));
  page.on('crash', () => add('the page crashed'));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) add(`console ${message.type()}: ${message.text()}`);
  });
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) add(`request to another origin: ${request.url()}`);
  });
}

/**
 * Opens the dashboard with nothing remembered: own cookies, own storage. It answers from then on; what it fetches later
 * may still be on its way. Call it inside a test, not around it.
 */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  const { address = inject('pageAddress'), path = '', width = 1280, height = 800, expected = [], ...media } = options;
  browser ??= chromium.connect(inject('browserAddress'));
  const context = await (await browser).newContext({
    baseURL: address,
    viewport: { width, height },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...media,
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  collect(page, new URL(address).origin, expected);
  watchRequests(page);
  await page.goto(new URL(path, address).href);
  await answers(page);
  return page;
}

/** Goes on to another address below that of the page; what was chosen before is remembered as a reader's would be. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href);
  await answers(page);
}

/** Closes a page; fails if it complained of anything. Called after each test for the pages it opened. */
async function finish(page: Page): Promise<void> {
  const list = complaints.get(page) ?? [];
  complaints.delete(page);
  await page.context().close();
  expect(list, 'what the page complained of').toEqual([]);
}

afterEach(async () => {
  const pages = [...complaints.keys()];
  const results = await Promise.allSettled(pages.map(finish));
  const failure = results.find((result) => result.status === 'rejected');
  if (failure) throw failure.reason;
});

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});
