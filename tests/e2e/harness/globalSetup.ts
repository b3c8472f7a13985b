/** Before the browser tests: the built page is served and one browser is started for all of them. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serve } from '../../../src/commands/serve.ts';
import { needChrome } from './chrome.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of the built page, with a slash at the end. */
    pageAddress: string;
    browserAddress: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('The page is not built yet: npm run build');
  const browser = await chromium.launchServer({ executablePath: needChrome() });
  const { address, close } = await serve('dist', [0]);
  project.provide('pageAddress', address);
  project.provide('browserAddress', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await close();
  };
}
