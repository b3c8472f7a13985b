import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPage } from './page.ts';
import { settled } from './settled.ts';

it('the size budgets count every script that the first view loads', async () => {
  const page = await openPage();
  await settled(page);
  // Asked for last, when the browser has nothing else to do.
  await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  const scripts = loaded.filter((path) => path.endsWith('.js')).map((path) => `dist${path}`);
  expect(scripts).not.toEqual([]);
  const file: string = join(process.cwd(), '.size-limit.js');
  const { default: budgets } = (await import(file)) as { default: readonly { path: readonly string[] }[] };
  const counted = new Set(budgets.flatMap(({ path }) => path));
  expect(scripts.filter((script) => !counted.has(script))).toEqual([]);
});
