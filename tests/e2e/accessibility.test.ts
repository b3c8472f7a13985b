import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readMessages } from '../../src/i18n/plugin.ts';
import { expectAxeClean } from './harness/accessibility.ts';
import { openPage } from './harness/page.ts';
import { host } from './harness/release.ts';
import { settled } from './harness/settled.ts';

const WORDS = { en: { ...readMessages('en', false), ...readMessages('en', true) }, 'zh-CN': { ...readMessages('zh-CN', false), ...readMessages('zh-CN', true) } };
const WAYS = [
  ['light', 'en'],
  ['dark', 'zh-CN'],
] as const;
const OPEN = 'dialog[open]';

/** A page, and the words of its language by their ids. */
async function opened([colorScheme, lang]: readonly ['light' | 'dark', 'en' | 'zh-CN'], path: string, size = { width: 1280, height: 900 }) {
  const page = await openPage({ path: `${path}${path === '?' ? '' : '&'}lang=${lang}`, colorScheme, ...size });
  const say = (id: string) => WORDS[lang][id] ?? id;
  await settled(page);
  const press = (id: string, part = 'body') => page.locator(part).getByRole('button', { name: say(id), exact: true }).first().click();
  return { page, say, press };
}

async function put(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.locator(`${OPEN} input[type=file]`).setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

const TABLE = ['trial,product,target,cancer,phase,year,orr_events,orr_n', 'MY-1,my-cel,GPC5,HCC,1,2025,9,20'];

describe.each(WAYS)('clean for axe, %s, %s:', (...way) => {
  it('opening own data, each step of it, the rows on the page, and the files that are open', { timeout: 120_000 }, async () => {
    const { page, say, press } = await opened(way, '?cancer=hcc&tab=rates');
    const again = () => press('open.another');
    await press('own.open');
    await page.locator('.transfer-formats').waitFor();
    await expectAxeClean(page, OPEN);
    await put(page, 'mine.csv', '');
    await page.locator('.transfer-refused').waitFor();
    await expectAxeClean(page, OPEN);
    await put(page, 'mine.csv', 'name,where,responders,of\nMY-1,myeloma,3,9\n');
    await page.locator('.transfer-mapping select').first().waitFor();
    await expectAxeClean(page, OPEN);
    await again();
    await put(page, 'mine.csv', Buffer.from([...TABLE, 'Étude,,,HCC,,,45%,40', 'Y,,,Martian pox,,,3,9', 'Z,a,b,HCC,,,30,9'].join('\n'), 'latin1'));
    await page.getByRole('table', { name: say('open.problemsList') }).waitFor();
    await page.locator('.transfer-mapping > summary').click();
    await expectAxeClean(page, OPEN);
    await again();
    await put(page, 'record.json', readFileSync('tests/fixtures/registry/NCT02856893.json'));
    await page.getByRole('checkbox', { name: 'Osimertinib Till Progression', exact: true }).check();
    await page.locator('.transfer-take').waitFor();
    await page.locator('.transfer-record summary').click();
    await expectAxeClean(page, OPEN);
    await again();
    await put(page, 'trials.json', readFileSync('data/trials-myeloma.json', 'utf8').replace('"phase": "2"', '"phase": "9"'));
    await page.locator('.transfer-refused').waitFor();
    await expectAxeClean(page, OPEN);
    await again();
    await put(page, 'trials.json', readFileSync('data/trials-myeloma.json'));
    await page.locator('.transfer-take').waitFor();
    await expectAxeClean(page, OPEN);
    await again();
    await put(page, 'mine.csv', TABLE.join('\n'));
    await page.locator('.transfer-take button').click();
    await page.locator('.own-notice').waitFor();
    await page.mouse.move(0, 0);
    await expectAxeClean(page);

    await press('download.open');
    await page.locator('.download-without').waitFor();
    await page.locator(`${OPEN} li button`).nth(5).click();
    await page.locator('.download-status[data-phase=saved]').waitFor();
    await expectAxeClean(page, OPEN);
    await press('download.close', OPEN);
    await press('own.open');
    await page.locator('.transfer-opened').waitFor();
    await expectAxeClean(page, OPEN);
    await press('download.close', OPEN);
    await press('own.remove', '.own-notice');
    await page.getByText(say('own.removed')).waitFor();
    await expectAxeClean(page, '.own-notice');
  });

  it('a trial with all that it unfolds, the claims of one verdict, a term’s meaning, the pages', { timeout: 120_000 }, async () => {
    const { page, press } = await opened(way, '?trial=ct041-st-01');
    await page.locator(`${OPEN} article`).first().waitFor();
    for (const summary of await page.locator(`${OPEN} summary`).all()) await summary.click();
    await expectAxeClean(page, OPEN);
    await press('trial.close', OPEN);
    for (const id of ['approvals', 'about', 'claims']) {
      await page.locator(`.app-pages a[href="?${id}"]`).click();
      await page.locator('.app-page h3').first().waitFor();
      if (id === 'approvals') {
        await page.locator('.app-page .term').first().click();
        await page.locator('.term-note:popover-open').waitFor();
      }
      if (id === 'claims') await page.locator('.claims-filter button').nth(2).click();
      await expectAxeClean(page, '.app-page');
    }
  });

  it('each chart with a row’s words, its table and its sources unfolded; the column menu', { timeout: 120_000 }, async () => {
    const { page } = await opened(way, '?cancer=gastric-gej&cancer=hcc');
    for (const tab of ['overview', 'rates', 'forest', 'best', 'risk', 'time']) {
      await page.locator(`#tab-${tab}`).click();
      await page.locator('.charts-foot > button').click();
      await page.locator('#charts table').first().waitFor();
      for (const summary of await page.locator('#charts summary').all()) await summary.click();
      await page.locator('#charts .charts-sources li').first().waitFor();
      await page.locator('#charts [data-stop], #charts li [tabindex="0"], #charts li button').first().focus();
      await expectAxeClean(page, '#charts');
    }
    await page.locator('.table-columns > summary').click();
    await expectAxeClean(page, '#trials');
  });

  it('on a phone: the filters, a search without an answer, what was cleared, what leaves nothing', { timeout: 120_000 }, async () => {
    const { page, press, say } = await opened(way, '?cancer=gastric-gej&target=CLDN18.2', { width: 390, height: 800 });
    await page.locator('.filters-open').click();
    await page.locator(`${OPEN} input[type=search]`).fill('qqqq');
    for (const summary of await page.locator(`${OPEN} details:not([open]) > summary`).all()) await summary.click();
    await page.locator('.filters-nothing').waitFor({ state: 'attached' });
    await expectAxeClean(page, OPEN);
    await page.locator(`${OPEN} > button`).click();
    await page.locator('.filters-sheet').waitFor({ state: 'hidden' });
    await expectAxeClean(page);
    await press('filters.clear');
    await page.getByRole('button', { name: say('filters.undo') }).waitFor();
    await expectAxeClean(page, '.app-bar');
  });

  it('a broken address, the first visit’s news, a newcomer who wants no advice, the comparison', { timeout: 120_000 }, async () => {
    const { page, press } = await opened(way, '?colour=red');
    await page.locator('.app-notice').waitFor();
    await expectAxeClean(page, '.app-notice');
    await page.locator('.start-dismiss').click();
    await page.locator('.start').waitFor({ state: 'detached' });
    await press('app.dismiss', '.app-notice');
    await expectAxeClean(page, '.app-header, .app-body');
    const { page: compared } = await opened(way, '?compare=ct041-cg4006-2022-gastric&compare=ct041-st-01-2025-satri-cel');
    await compared.locator('.compare-grid, .compare').first().waitFor();
    for (const summary of await compared.locator('main section summary').all()) await summary.click();
    await expectAxeClean(compared, 'main section');
  });
});

it('each step of opening own data fits 320 pixels', { timeout: 120_000 }, async () => {
  const { page, press } = await opened(WAYS[0], '?cancer=hcc', { width: 320, height: 640 });
  const expectFits = async (step: string) => {
    const wide = await page.locator(OPEN).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(wide, step).toBeLessThanOrEqual(0);
  };
  await press('own.open');
  await page.locator('.transfer-formats').waitFor();
  await expectFits('choosing');
  await put(page, 'mine.csv', 'name,where,responders,of\nMY-1,myeloma,3,9\n');
  await page.locator('.transfer-mapping select').first().waitFor();
  await expectFits('naming the columns');
  await press('open.another', OPEN);
  await put(page, 'mine.csv', [...TABLE, 'X,,,HCC,,,45%,40', 'Y,,,Martian pox,,,3,9'].join('\n'));
  await page.locator('.transfer-problems').waitFor();
  await expectFits('looking at rows and problems');
  await press('open.another', OPEN);
  await put(page, 'record.json', readFileSync('tests/fixtures/registry/NCT02856893.json'));
  await page.getByRole('checkbox', { name: 'Osimertinib Till Progression', exact: true }).check();
  await page.locator('.transfer-take').waitFor();
  await expectFits('choosing from a record');
});

it('clean for axe: the news of a newer version, in both themes', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cart-dashboard-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp('dist', folder, { recursive: true });
  await writeFile(join(folder, 'sw.js'), `${await readFile(join(folder, 'sw.js'), 'utf8')}\n// newer`);
  const server = await host('dist');
  const page = await openPage({ address: server.address });
  await page.locator('[data-news=kept]').waitFor();
  await expectAxeClean(page, '.app-news');
  await server.publish(folder);
  await page.reload();
  await page.locator('[data-news=newer]').waitFor();
  await expectAxeClean(page, '.app-news');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAxeClean(page, '.app-news');
  expect(await page.locator('[data-news=newer] button').count()).toBe(2);
});
