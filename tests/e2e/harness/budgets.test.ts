import { readFileSync } from 'node:fs';
import { createFilter } from 'vite';
import { expect, it } from 'vitest';
import { openPage } from './page.ts';

interface Budget {
  readonly path: string | readonly string[];
}

/** Whether a budget of package.json counts a file. */
function counts({ path }: Budget): (file: string) => boolean {
  const patterns = [path].flat();
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  return createFilter(patterns.filter((pattern) => !pattern.startsWith('!')), excluded, { resolve: false });
}

it('the size budgets count every script that the first view loads', async () => {
  const { 'size-limit': budgets } = JSON.parse(readFileSync('package.json', 'utf8')) as { 'size-limit': Budget[] };
  const page = await openPage();
  await page.waitForLoadState('networkidle');
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  const scripts = loaded.filter((path) => path.endsWith('.js')).map((path) => `dist${path}`);
  expect(scripts).not.toEqual([]);
  expect(scripts.filter((script) => !budgets.some((budget) => counts(budget)(script)))).toEqual([]);
});
