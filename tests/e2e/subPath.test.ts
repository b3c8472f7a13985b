import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openPage } from './harness/page.ts';
import { answers } from './harness/settled.ts';
import { host } from './harness/release.ts';

it('the build works below any path, with a network and without, and asks for nothing outside of it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cart-dashboard-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp('dist', join(folder, 'a/b'), { recursive: true });
  const server = await host(folder);
  const page = await openPage({ address: new URL('a/b/', server.address).href });
  const asked = new Set<string>();
  page.context().on('request', (request) => asked.add(new URL(request.url()).pathname));
  await page.getByText('it now works without a network too').waitFor();
  await page.reload();
  await answers(page);
  await page.getByRole('tab', { name: 'Forest plot' }).click();
  await page.getByRole('tab', { name: 'Forest plot', selected: true }).waitFor();
  await page.locator('[role=tabpanel] #chart-title').waitFor();
  expect(new URL(page.url()).pathname).toBe('/a/b/');
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
    const text = await (await fetch(link?.href ?? '')).json();
    const icons = (text.icons as { src: string }[]).map(({ src }) => new URL(src, link?.href).href);
    const found = await Promise.all(icons.map(async (icon) => (await fetch(icon)).ok));
    return { start: new URL(text.start_url as string, link?.href).pathname, found };
  });
  expect(manifest).toEqual({ start: '/a/b/', found: [true, true, true, true] });
  await server.stop();
  await page.goto(new URL('?claims', page.url()).href);
  await page.getByRole('heading', { level: 2, name: 'What the news said, and the record' }).waitFor();
  expect([...asked].filter((path) => !path.startsWith('/a/b/'))).toEqual([]);
});
