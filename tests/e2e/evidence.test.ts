import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './harness/page.ts';
import { settled } from './harness/settled.ts';

const text = async (page: Page) => (await page.getByRole('tabpanel').innerText()).replace(/\s+/g, ' ');
const POOLED =
  /Pooled ORR, multiple myeloma: \d+\.\d% \(95% CI \d+\.\d–\d+\.\d\), prediction interval \d+\.\d–\d+\.\d, (\d+) cohorts, [\d,]+ patients/;

describe('the forest plot', () => {
  it('says the pooled rate in one line, and leaves a cohort out and brings it back', async () => {
    const page = await openPage({ path: '?tab=forest&cancer=mm', width: 1440, height: 1000 });
    await page.getByText(/Pooled ORR, multiple myeloma/).first().waitFor();
    const [line = '', cohorts] = POOLED.exec(await text(page)) ?? [];
    expect(line).not.toBe('');
    const leave = (pressed: boolean) => page.getByRole('tabpanel').getByRole('button', { name: /^Leave .* out of the pool$/, pressed });
    await leave(false).first().press('Enter');
    await page.waitForURL(/leave=/);
    // Of three, two are left, which are not pooled; of more, one less.
    const without =
      Number(cohorts) > 3 ? new RegExp(`multiple myeloma: .* ${Number(cohorts) - 1} cohorts`) : /No pooled ORR, multiple myeloma/;
    await expect.poll(() => text(page)).toMatch(without);
    await leave(true).press('Enter');
    await expect.poll(() => text(page)).toContain(line);
  });

  it('pools what the overview pools', async () => {
    const page = await openPage({ path: '?cancer=mm&cancer=mcl', width: 1440, height: 1000 });
    await page.getByText(/Pooled ORR, multiple myeloma/).first().waitFor({ state: 'attached' });
    const [line = ''] = POOLED.exec((await page.getByRole('tabpanel').textContent()) ?? '') ?? [];
    expect(line).not.toBe('');
    await page.getByRole('tab', { name: 'Forest plot' }).click();
    await expect.poll(() => text(page)).toContain(line);
  });

  it('pools nothing under three cohorts and says why', async () => {
    const page = await openPage({ path: '?tab=forest&cancer=gastric-gej', width: 1440, height: 1000 });
    await page.getByText(/No pooled ORR, gastric/i).first().waitFor();
    await expect.poll(() => text(page)).toMatch(/at least 3 are needed/);
  });

  it('pools across cancers only when asked, and says that it mixes them', async () => {
    const page = await openPage({ path: '?tab=forest&cancer=solid', width: 1440, height: 1000 });
    await page.getByRole('checkbox', { name: /Pool across cancers/ }).check();
    await page.waitForURL(/pool=across/);
    await page.getByText(/Pooled ORR, (all|several|every|across)/i).first().waitFor();
    await expect.poll(() => text(page)).toMatch(/mix/i);
  });
});

it('counting over everyone enrolled changes chart, table and address alike', async () => {
  const page = await openPage({ path: '?tab=rates&cancer=mm&search=CARTITUDE-1', width: 1440, height: 1000 });
  const row = page.getByRole('table', { name: 'Trials' }).getByRole('row').filter({ hasText: 'CARTITUDE-1' }).first();
  await expect.poll(() => text(page)).toContain('95/97');
  await page.getByRole('radio', { name: 'enrolled' }).check();
  await page.waitForURL(/denominator=enrolled/);
  await expect.poll(() => text(page)).toContain('95/113');
  await expect.poll(() => row.innerText()).toContain('95/113');
  await expect.poll(() => text(page)).toContain('conservative');
});

it('Wilson intervals take the place of exact ones', async () => {
  const page = await openPage({ path: '?tab=rates&cancer=gastric-gej&also=earlier', width: 1440, height: 1000 });
  await expect.poll(() => text(page)).toContain('18/37 48.6% 31.9–65.6');
  await page.getByRole('radio', { name: 'Wilson' }).check();
  await expect.poll(() => text(page)).toContain('18/37 48.6% 33.4–64.1');
  await page.waitForURL(/interval=wilson/);
  await expect.poll(() => text(page)).toContain('Wilson 95% intervals');
});

it('best response, benefit and risk, and time each say what is in and what is left out', async () => {
  for (const [tab, words] of [
    ['best', /\d+ of \d+ cohorts report a breakdown/],
    ['risk', /\d+ of \d+ (cohorts )?report both/],
    ['time', /\d+ of \d+ cohorts report ORR/],
  ] as const) {
    const page = await openPage({ path: `?tab=${tab}&cancer=solid`, width: 1440, height: 1000 });
    await expect.poll(() => text(page)).toMatch(words);
  }
});

it('plain words turn rates into people', async () => {
  const page = await openPage({ path: '?cancer=gastric-gej', width: 1440, height: 1000 });
  await page.getByRole('switch', { name: 'Plain words' }).check();
  await expect.poll(() => text(page)).toContain('23 of 104 people');
  // The address waits a moment for more.
  await expect.poll(() => new URL(page.url()).searchParams.get('words')).toBe('plain');
});

it.each(['overview', 'risk', 'time'])('a pointer that rests on a circle of %s keeps its figures in sight', async (tab) => {
  const page = await openPage({ path: `?cancer=mm&tab=${tab}`, width: 1200, height: 900 });
  await settled(page);
  const circles = page.locator(':is(.overview-plot, .plot-marks) path:is(.charts-dot, .risk-dot)').first();
  await circles.waitFor();
  await circles.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const [x = 0, y = 0] = await circles.evaluate((path: SVGPathElement) => {
    const start = path.getPointAtLength(0);
    const { x: left, y: top } = new DOMPoint(start.x + 3, start.y).matrixTransform(path.getScreenCTM() ?? undefined);
    return [left, top];
  });
  for (let step = 0; step < 4; step += 1) {
    await page.mouse.move(x + step / 4, y);
    await settled(page);
    expect(await page.locator('.charts-tip').count(), `step ${step}`).toBe(1);
  }
});

it('a chart is one stop of the Tab key, and its rows answer to arrows', async () => {
  const page = await openPage({ path: '?tab=rates&cancer=gastric-gej&cancer=hcc', width: 1440, height: 1000 });
  const names = page.getByRole('tabpanel').getByRole('button', { name: /reported|of \d+/ });
  await names.first().focus();
  const spoken = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await expect.poll(spoken).toMatch(/^CT041-ST-01: Overall response rate 23 of 104, 22%, 95% interval 15–31/);
  await page.keyboard.press('ArrowDown');
  await expect.poll(spoken).not.toMatch(/^CT041-ST-01|^$/);
  await page.keyboard.press('Home');
  await expect.poll(spoken).toMatch(/^CT041-ST-01/);
});

describe.each([
  ['rates', '.rates-row', '.rates-percent'],
  ['forest', '.forest-row', '.forest-plot'],
  ['best', '.best-row', '.best-figures'],
  ['risk', '.risk-row', '.risk-figure'],
  ['time', '.time-row', '.time-figure'],
])('a tall chart (%s)', (tab, row, figures) => {
  const open = async () => {
    const page = await openPage({ path: `?tab=${tab}&rows=all`, width: 1440, height: 900 });
    const rows = page.locator(row);
    const ahead = page.locator('.rows-stretch');
    await ahead.last().waitFor({ state: 'attached' });
    await settled(page);
    return { page, rows, ahead, named: (await ahead.allTextContents()).flatMap((names) => names.split('\n')) };
  };

  it('names every trial at once, and draws a row when it is reached', async () => {
    const { page, rows, named } = await open();
    const drawn = await rows.count();
    expect(drawn + named.length).toBeGreaterThan(80);
    expect(drawn).toBeLessThan(30);
    expect(named.filter((name) => name.trim() === '')).toEqual([]);
    expect(await rows.filter({ has: page.locator(figures) }).count()).toBe(drawn);
    const spoken = await page.locator(`${row} button:first-of-type`).evaluateAll((names) => names.map((name) => name.getAttribute('aria-label') ?? ''));
    expect(spoken.filter((words) => words === '')).toEqual([]);
    await rows.first().getByRole('button').first().press('End');
    const last = rows.last();
    await last.locator(figures).first().waitFor();
    expect(await last.getByRole('button').first().evaluate((name) => name === document.activeElement)).toBe(true);
    expect(await last.getByRole('button').first().textContent()).toContain(named.at(-1));
  });

  it('answers to the arrow keys from one row to the next, drawn or not', async () => {
    const { page, rows, named } = await open();
    const steps = (await rows.count()) + 8;
    await rows.first().getByRole('button').first().focus();
    const reached = new Set<string | null>();
    for (let step = 0; step < steps; step += 1) {
      await page.keyboard.press('ArrowDown');
      reached.add(await page.evaluate(() => document.activeElement?.getAttribute('data-stop') ?? null));
    }
    expect(reached.size).toBe(steps);
    expect(reached.has(null)).toBe(false);
    expect(named.length).toBeGreaterThan(8);
  });

  it('has every row in full on paper', async () => {
    const { page, rows, ahead, named } = await open();
    const drawn = await rows.count();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await ahead.count()).toBe(0);
    expect(await rows.count()).toBe(drawn + named.length);
    expect(await rows.filter({ has: page.locator(figures) }).count()).toBe(drawn + named.length);
  });
});

it('the overview pools the strips that come near the screen, and on paper all of them', async () => {
  const page = await openPage({ path: './', width: 1280, height: 500 });
  const pools = page.locator('.overview-pool-plot');
  await pools.first().waitFor();
  await settled(page);
  const seen = await pools.count();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await pools.count()).toBeGreaterThan(seen);
});
