import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAxeClean } from './harness/accessibility.ts';
import { openPage } from './harness/page.ts';
import { longestPause } from './harness/pauses.ts';
import { settled } from './harness/settled.ts';

const HEAD = 'trial,product,target,cancer,phase,year,orr_events,orr_n,cr_events,cr_n';
const ROWS = ['MY-TRIAL-1,my-cel,GPC5,HCC,Phase 1,2025,9,20,2,20', 'MY-TRIAL-2,my-cel,GPC5,HCC,Phase 2,2026,21,40,4,40'];
const csv = (...rows: readonly string[]) => [HEAD, ...rows].join('\n') + '\n';

async function openDialog(page: Page): Promise<Locator> {
  // The built page shows its first view before it answers clicks; the table comes with the answers.
  await page.getByRole('table', { name: 'Trials' }).waitFor();
  await page.getByRole('button', { name: 'Open own data' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open your own data' });
  await dialog.getByText('Nothing of it is sent anywhere').waitFor();
  return dialog;
}

async function choose(dialog: Locator, name: string, content: string | Buffer): Promise<void> {
  await dialog.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

async function expectSeen(locator: Locator): Promise<void> {
  await locator.first().waitFor();
  expect(await locator.first().isVisible()).toBe(true);
}

const words = async (locator: Locator) => (await locator.innerText()).replace(/\s+/g, ' ');

async function readTable(page: Page, name: string, content: string): Promise<void> {
  const dialog = await openDialog(page);
  await choose(dialog, name, content);
  await dialog.getByRole('button', { name: /^Read \d/ }).click();
  await dialog.waitFor({ state: 'hidden' });
}

it('a reader opens a table, looks at it, reads it, finds the rows marked, removes them and takes that back', async () => {
  const page = await openPage({ path: '?cancer=hcc&tab=rates', width: 1440, height: 900 });
  const dialog = await openDialog(page);
  await choose(dialog, 'mine.csv', csv(...ROWS));
  const preview = dialog.getByRole('table', { name: 'What will be read' });
  await expect.poll(() => words(preview.getByRole('row').nth(1))).toBe('2 MY-TRIAL-1 Hepatocellular carcinoma ORR 9/20 · CR 2/20');
  await expectAxeClean(page);
  await dialog.getByRole('button', { name: 'Read 2 rows' }).click();
  await dialog.waitFor({ state: 'hidden' });

  const notice = page.getByRole('region', { name: 'Your own data' });
  await expect.poll(() => words(notice)).toContain('2 of your own rows are shown, of 2 from mine.csv.');
  const row = page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'MY-TRIAL-1' }).first();
  await expect.poll(() => words(row)).toMatch(/own data .*9\/20 45%/);
  const line = page.getByRole('table', { name: 'Trials' }).getByRole('row').filter({ hasText: 'MY-TRIAL-2' });
  await expect.poll(() => words(line)).toMatch(/own data .*53% 21\/40/);
  await page.mouse.move(0, 0);
  await settled(page);
  await expectAxeClean(page);

  await notice.getByRole('button', { name: 'Remove' }).click();
  await line.waitFor({ state: 'detached' });
  await notice.getByRole('button', { name: 'Undo' }).click();
  await line.waitFor();
});

it('own rows open in full, with file, line and source', async () => {
  const page = await openPage({ path: '?cancer=hcc', width: 1440, height: 900 });
  await readTable(page, 'mine.csv', `${HEAD},source,url\n${ROWS[0]},Doe 2025,https://doi.org/10.1000/xyz\n`);
  await page.getByRole('table', { name: 'Trials' }).getByRole('button', { name: 'MY-TRIAL-1' }).click();
  const panel = page.getByRole('dialog', { name: 'MY-TRIAL-1' });
  await panel.getByText('9/20').waitFor();
  await expect.poll(() => words(panel)).toContain('mine.csv: 2');
  expect(await panel.getByRole('link', { name: /Doe 2025/ }).first().getAttribute('href')).toBe('https://doi.org/10.1000/xyz');
});

it('nothing is read by halves: a faulty row is named, and left out only when the reader says so', async () => {
  const page = await openPage({ width: 1280, height: 900 });
  const dialog = await openDialog(page);
  await choose(dialog, 'mine.csv', csv(ROWS[0]!, 'MY-TRIAL-3,,,HCC,,,45%,40,,', 'MY-TRIAL-4,,,Martian pox,,,4,40,,'));
  const problems = dialog.getByRole('table', { name: 'What was found' });
  await expect.poll(() => words(problems.getByRole('row').nth(1))).toBe('3 orr_events “45%” is not a whole number of patients. Expected 18, not 48.6% or 0.49.');
  const read = dialog.getByRole('button', { name: /^Read / });
  await expect.poll(() => read.isDisabled()).toBe(true);
  await dialog.getByRole('combobox', { name: 'Martian pox' }).selectOption({ label: 'Melanoma' });
  await dialog.getByText('1 of 3 rows cannot be read').waitFor();
  await expectAxeClean(page);
  await dialog.getByRole('checkbox', { name: /Leave out/ }).check();
  await dialog.getByRole('radio', { name: 'Show only my own' }).check();
  await read.click();
  await page.getByText('Only your own data are shown.').waitFor();
  await expect.poll(() => page.getByRole('table', { name: 'Trials' }).getByRole('row').count()).toBe(3);
});

it('headings are mapped by hand', async () => {
  const page = await openPage();
  const dialog = await openDialog(page);
  await choose(dialog, 'mine.tsv', 'name\twhere\tresponders\tof\nMY-1\tmyeloma\t3\t9\n');
  for (const [heading, field] of [['name', 'trial'], ['where', 'cancer'], ['responders', 'orr_events'], ['of', 'orr_n']]) {
    await dialog.getByRole('combobox', { name: `“${heading}” is read as` }).selectOption(field!);
  }
  await expectSeen(dialog.getByRole('cell', { name: 'ORR 3/9' }));
});

it.each([
  ['a picture', 'trials.csv', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'This is a picture.'],
  ['a zip bomb', 'bomb.csv', Buffer.from('504b0304140000000800', 'hex'), 'This is a compressed archive.'],
  ['a truncated file', 'record.json', '{"protocolSection": {"identificationModule": {"nctId": "NCT0', 'the file was cut off'],
  ['a file of 200 MB', 'big.csv', null, 'The file has 200 MB; at most 60 MB can be read here.'],
  ['a web page', 'x.csv', '<!doctype html><html></html>', 'This is a web page.'],
  ['an empty file', 'x.csv', '', 'The file is empty.'],
])('%s gets its message', async (_, name, content, message) => {
  const page = await openPage();
  const dialog = await openDialog(page);
  if (content === null) {
    await dialog.locator('input[type=file]').evaluate((input: HTMLInputElement, fileName) => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(200_000_000)], fileName));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, name);
  } else await choose(dialog, name, content);
  await expect.poll(() => dialog.getByRole('alert').innerText()).toContain(message);
});

it('Latin-1 and UTF-16 are read, and say so', async () => {
  const page = await openPage();
  const dialog = await openDialog(page);
  const text = csv(ROWS[0]!.replace('MY-TRIAL-1', 'Étude 1'));
  await choose(dialog, 'latin.csv', Buffer.from(text, 'latin1'));
  await dialog.getByText('It was taken for Western European').waitFor();
  await dialog.getByRole('rowheader', { name: /^Étude 1/ }).waitFor();
  await dialog.getByRole('button', { name: 'Choose another file' }).click();
  await choose(dialog, 'wide.csv', Buffer.from(`\ufeff${text}`, 'utf16le'));
  await expectSeen(dialog.getByText('UTF-16, little endian and was read as such'));
  await dialog.getByRole('rowheader', { name: /^Étude 1/ }).waitFor();
});

it('a registry record leads to a choice and then to a row', async () => {
  const page = await openPage({ path: '?cancer=nsclc', width: 1280, height: 1000 });
  const dialog = await openDialog(page);
  await choose(dialog, 'NCT02856893.json', readFileSync('tests/fixtures/registry/NCT02856893.json'));
  await dialog.getByText('1 record, 1 with posted results').waitFor();
  expect(await dialog.getByRole('checkbox', { name: /^Overall Response Rate \(ORR\) to Osimertinib/ }).isChecked()).toBe(true);
  await dialog.getByText('Nothing yet').waitFor();
  await dialog.getByRole('checkbox', { name: 'Osimertinib Till Progression', exact: true }).check();
  await dialog.getByText('40/45, from 88.9%').waitFor();
  await expectAxeClean(page);
  await dialog.getByRole('button', { name: 'Read 1 row' }).click();
  const row = page.getByRole('table', { name: 'Trials' }).getByRole('row').filter({ hasText: 'APPLE' });
  await expect.poll(() => words(row)).toContain('40/45');
});

it('an XML record is read too', async () => {
  const page = await openPage({ width: 1280, height: 1000 });
  const dialog = await openDialog(page);
  await choose(dialog, 'NCT01642004.xml', readFileSync('tests/fixtures/registry/NCT01642004.xml'));
  await dialog.getByRole('checkbox', { name: /^Objective Response Rate \(ORR\) in All Randomized/ }).check();
  await dialog.getByRole('checkbox', { name: 'Nivolumab', exact: true }).check();
  await expectSeen(dialog.getByText('27/135, from 20%'));
});

it('a file in the dataset’s schema is checked with it, and a faulty one says where', async () => {
  const page = await openPage();
  const dialog = await openDialog(page);
  await choose(dialog, 'trials.json', readFileSync('data/trials-myeloma.json'));
  await dialog.getByText(/of these trials stand on this page already/).waitFor();
  await dialog.getByRole('button', { name: 'Choose another file' }).click();
  await choose(dialog, 'trials.json', readFileSync('data/trials-myeloma.json', 'utf8').replace('"phase": "2"', '"phase": "9"'));
  await dialog.getByText('Found 9; expected').waitFor();
  await settled(page);
  expect(await dialog.getByRole('button', { name: /^Read / }).count()).toBe(0);
});

it('rows are kept on the device only when the reader says so, and go for good', async () => {
  const page = await openPage();
  await readTable(page, 'mine.csv', csv(...ROWS));
  const notice = page.getByRole('region', { name: 'Your own data' });
  await notice.waitFor();
  await page.reload();
  // What is kept would come after the table.
  await settled(page);
  expect(await notice.count()).toBe(0);

  const dialog = await openDialog(page);
  await choose(dialog, 'mine.csv', csv(...ROWS));
  await dialog.getByRole('checkbox', { name: /^Keep on this device/ }).check();
  await dialog.getByRole('button', { name: 'Read 2 rows' }).click();
  await notice.getByText('Kept on this device.').waitFor();
  await page.waitForFunction(() => localStorage.getItem('cart-dashboard.own') !== null);
  await page.reload();
  await notice.getByText('2 of your own rows are shown').waitFor();
  await notice.getByRole('button', { name: 'Remove' }).click();
  await page.waitForFunction(() => localStorage.getItem('cart-dashboard.own') === null);
  await page.reload();
  await settled(page);
  expect(await notice.count()).toBe(0);
});

it('10,000 rows are read with a bar, while the page goes on', async () => {
  const page = await openPage();
  const dialog = await openDialog(page);
  const rows = Array.from({ length: 10_000 }, (_, at) => `T-${at},cel-${at % 50},CD19,lbcl,2,${2015 + (at % 10)},${at % 30},30,,`);
  const read = async () => {
    await choose(dialog, 'many.csv', csv(...rows));
    await dialog.getByRole('button', { name: 'Read 10,000 rows' }).waitFor();
  };
  const back = () => dialog.getByRole('button', { name: 'Choose another file' }).click();
  expect(await longestPause(page, read, back)).toBeLessThan(500);
  await dialog.getByRole('button', { name: 'Read 10,000 rows' }).click();
  await page.getByRole('region', { name: 'Your own data' }).getByText('of 10,000 from many.csv').waitFor();
});

it('in Chinese every word of it is Chinese', async () => {
  const page = await openPage({ path: '?lang=zh-CN' });
  await page.getByRole('button', { name: '打开自有数据' }).click();
  const dialog = page.getByRole('dialog', { name: '打开您自己的数据' });
  await choose(dialog, 'mine.csv', csv(ROWS[0]!, 'X,,,HCC,,,45%,40,,'));
  await dialog.getByText('“45%”不是患者人数').waitFor();
  await expectSeen(dialog.getByText('将读取的内容'));
});
