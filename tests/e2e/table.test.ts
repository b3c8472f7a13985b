import { expect, it } from 'vitest';
import { openPage } from './harness/page.ts';
import { settled } from './harness/settled.ts';

/** Ordered by events/n, missing values last; what is printed may be rounded to a whole percent. */
function inOrder(values: readonly (string | null)[], sign: number): boolean {
  const known = values.filter((value) => value !== null).map(Number);
  const ordered = known.every((value, at) => at === 0 || sign * (value - (known[at - 1] ?? NaN)) > -0.6);
  return known.length > 5 && ordered && values.slice(0, known.length).every((value) => value !== null);
}

it('the table sorts by disease control both ways, missing values last, and goes back', async () => {
  const page = await openPage({ path: '?cancer=solid', width: 1600, height: 1000 });
  const table = page.getByRole('table', { name: 'Trials' });
  const header = table.getByRole('columnheader', { name: /DCR/ });
  const names = async () => (await table.getByRole('row').allInnerTexts()).slice(1).map((row) => row.split('\n')[0]);
  /** Missing values say so in words, without a percentage. */
  const percents = async () => {
    const at = (await table.getByRole('columnheader').allInnerTexts()).findIndex((text) => text.includes('DCR'));
    const cells = await table.locator(`tbody tr:not([aria-hidden]) > :nth-child(${at + 1})`).allInnerTexts();
    return cells.filter((cell) => cell.trim() !== '').map((cell) => /([\d.]+)%/.exec(cell)?.[1] ?? null);
  };
  await table.getByRole('row').nth(5).waitFor();
  await settled(page);
  const before = await names();
  for (const [direction, sign] of [['descending', -1], ['ascending', 1]] as const) {
    await header.getByRole('button').click();
    await expect.poll(() => header.getAttribute('aria-sort')).toBe(direction);
    // The rows follow the heading.
    await expect.poll(async () => inOrder(await percents(), sign)).toBe(true);
  }
  await header.getByRole('button').click();
  await expect.poll(() => header.getAttribute('aria-sort')).toBeNull();
  await expect.poll(names).toEqual(before);
});

it.each([
  [390, 'ORR', true],
  [390, 'Product', false],
  [1024, 'DCR', true],
  [1440, 'ORR', true],
  [1440, 'Product', true],
])('at %i pixels %s is beside the trial: %s', async (width, column, seen) => {
  const page = await openPage({ width, height: 900 });
  await page.locator('#trials').evaluate((trials) => trials.scrollIntoView());
  const region = page.getByRole('region', { name: 'Trials, scrollable table' });
  const places = async () => Promise.all([region.boundingBox(), region.getByRole('columnheader', { name: column, exact: true }).boundingBox()]);
  await expect.poll(async () => {
    const [around, head] = await places();
    return head && around && head.x + head.width <= around.x + around.width;
  }).toBe(seen);
});

it('beside the table the filters are at hand; a tick there changes the rows, the counts beside it and those scrolled away', async () => {
  const page = await openPage({ path: '?tab=rates', width: 1440, height: 900 });
  const rail = page.getByRole('complementary', { name: 'Filters' });
  const rows = page.getByText(/^\d+ rows\./);
  await rows.waitFor();
  await settled(page);
  await page.locator('#trials').evaluate((trials) => trials.scrollIntoView());
  const topOfTable = () => page.getByRole('table', { name: 'Trials' }).evaluate((table) => table.getBoundingClientRect().top);
  await expect.poll(topOfTable).toBeLessThan(400);
  const blood = rail.getByRole('checkbox', { name: /^Blood cancers/ });
  const antigen = rail.getByRole('group', { name: 'Target antigen' }).getByRole('checkbox', { name: /^BCMA/ });
  const countOf = (box: typeof blood) => box.evaluate((input) => Number(input.closest('label')?.querySelector('output')?.textContent));
  const earlier = rail.getByRole('checkbox', { name: /^Earlier reports/ });
  const before = { rows: await rows.innerText(), blood: await countOf(blood), earlier: await countOf(earlier) };
  for (const box of [blood, antigen]) expect(await box.evaluate((input) => input.getBoundingClientRect().top)).toBeGreaterThan(0);
  for (const box of [blood, antigen]) expect(await box.evaluate((input) => input.getBoundingClientRect().bottom)).toBeLessThan(900);
  expect(await earlier.evaluate((input) => input.getBoundingClientRect().top)).toBeGreaterThan(900);
  await antigen.press('Space');
  await expect.poll(() => rows.innerText()).not.toBe(before.rows);
  await expect.poll(() => countOf(blood)).toBeLessThan(before.blood);
  await expect.poll(() => countOf(earlier)).toBeLessThan(before.earlier);
  expect(await topOfTable()).toBeLessThan(400);
});

it('hovering a row marks its bar, and the chart marks its row', async () => {
  const page = await openPage({ path: '?cancer=gastric-gej&tab=rates', width: 1440, height: 1000 });
  const row = page.getByRole('table', { name: 'Trials' }).getByRole('row').filter({ hasText: 'CT041-ST-01' });
  const line = page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'CT041-ST-01' });
  await line.waitFor();
  await row.hover();
  await expect.poll(() => line.getAttribute('data-marked')).toBe('true');
  await line.getByRole('button').focus();
  await expect.poll(() => row.getAttribute('class')).toBe('table-marked');
});

it('beside an open trial the page goes on: the next one is chosen from the table, and Escape gives the focus back', async () => {
  const page = await openPage({ path: '?cancer=gastric-gej&tab=rates', width: 1440, height: 1000 });
  const names = page.locator('.table-open');
  await names.nth(2).waitFor();
  const [first = '', second = ''] = await names.allInnerTexts();
  await names.first().click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('heading', { level: 2, name: first }).waitFor();
  expect(await panel.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  await names.nth(1).click();
  await panel.getByRole('heading', { level: 2, name: second }).waitFor();
  expect(await panel.count()).toBe(1);
  expect(await panel.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(second);
});

it('on a telephone an open trial lies over the page', async () => {
  const page = await openPage({ path: '?cancer=gastric-gej&tab=rates', width: 390, height: 800 });
  await page.locator('.table-open').first().click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('heading', { level: 2 }).waitFor();
  expect(await panel.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
});

it('while the table scrolls, rows that stay keep their place and none in sight is missing', async () => {
  const page = await openPage({ width: 1280, height: 800 });
  const region = page.getByRole('region', { name: /table/i });
  await region.locator('tbody tr[data-index]').nth(5).waitFor();
  // Rows that the browser does not lay out have no height yet.
  await region.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await settled(page);
  const seen = await region.evaluate(async (element) => {
    const rows = () => [...element.querySelectorAll<HTMLElement>('tbody tr[data-index]')];
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    const placesOf = () => new Map(rows().map((row) => [row.dataset['index'], row.getBoundingClientRect().top + element.scrollTop]));
    let [before, moved, bare, last] = [placesOf(), 0, 0, 0];
    for (let step = 0; step < 30; step += 1) {
      element.scrollTop += 150;
      await frame();
      const places = placesOf();
      for (const [index, place] of places) moved = Math.max(moved, Math.abs(place - (before.get(index) ?? place)));
      if ((rows().at(-1)?.getBoundingClientRect().bottom ?? 0) < element.getBoundingClientRect().bottom - 2) bare += 1;
      before = places;
      last = Number(rows().at(-1)?.dataset['index']);
    }
    return { moved, bare, last };
  });
  expect(seen.last, 'others have come').toBeGreaterThan(50);
  expect(seen.moved).toBeLessThan(0.1);
  expect(seen.bare).toBe(0);
});
