import { describe, expect, it } from 'vitest';
import { expectAxeClean } from './harness/accessibility.ts';
import { openPage, visit } from './harness/page.ts';
import { settled } from './harness/settled.ts';

const STATES = {
  overview: '?',
  rates: '?cancer=gastric-gej&cancer=mm&tab=rates&also=earlier',
  forest: '?tab=forest&cancer=fl&cancer=hcc&sensitivity=leave-one-out&benchmark=40',
  best: '?tab=best&cancer=gastric-gej&cancer=hcc',
  risk: '?tab=risk&cancer=mm',
  time: '?tab=time&target=CLDN18.2&target=GPC3',
  people: '?tab=rates&words=plain&cancer=gastric-gej',
  trial: '?trial=ct041-st-01',
  empty: '?cancer=gastric-gej&target=BCMA',
  broken: '?colour=red',
} as const;

/** The first two in every theme and language, the others in either of each. */
const WHOLE = new Set(['overview', 'rates']);

describe('every state is clean for axe', () => {
  const cases = Object.entries(STATES).flatMap(([state, path]) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      (['en', 'zh-CN'] as const)
        .filter((lang) => WHOLE.has(state) || (lang === 'en') === (colorScheme === 'light'))
        .map((lang) => [state, colorScheme, lang, `${path}&lang=${lang}`] as const),
    ),
  );
  it.each(cases)('%s, %s, %s', async (_, colorScheme, __, path) => {
    const page = await openPage({ path, colorScheme, width: 1280, height: 900 });
    await settled(page);
    await expectAxeClean(page);
  });
});

it.each([390, 320])('nothing scrolls sideways at %i pixels', async (width) => {
  const page = await openPage({ width, height: 800 });
  for (const path of Object.values(STATES)) {
    await visit(page, path);
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
  }
});

it('the phone has its filters in a sheet that closes with what it leaves', async () => {
  const page = await openPage({ width: 390, height: 800 });
  await page.getByRole('button', { name: 'Filters' }).click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await sheet.getByRole('checkbox', { name: /^Gastric \/ GEJ/ }).check();
  await sheet.getByRole('button', { name: /^Show \d+ cohort/ }).click();
  await sheet.waitFor({ state: 'hidden' });
  await expect.poll(() => page.getByRole('button', { name: 'Filters (1)' }).isVisible()).toBe(true);
});

it('the keyboard alone finds gastric cancer, its rates and the trial, and comes back', async () => {
  const page = await openPage({ width: 1440, height: 900 });
  const press = async (key: string, until: () => Promise<boolean>) => {
    for (let times = 0; times < 200; times++) {
      if (await until()) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${key} does not lead there`);
  };
  const focused = (name: RegExp) => async () =>
    name.test(
      await page.evaluate(() => {
        const element = document.activeElement;
        const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
        return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
      }),
    );
  await press('Tab', focused(/^Gastric \/ GEJ/));
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /^Remove Gastric/ }).waitFor();
  await press('Tab', focused(/^By cancer type$/));
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: 'Response and disease control', selected: true }).waitFor();
  await page.getByText('23/104').first().waitFor();
  await press('Tab', focused(/^CT041-ST-01: /));
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('23/104').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await expect.poll(focused(/^CT041-ST-01: /)).toBe(true);
});

it('Chinese is complete: the page, its language and its numbers', async () => {
  const page = await openPage({ path: '?tab=rates&cancer=gastric-gej' });
  await page.getByRole('button', { name: '中文' }).click();
  await page.getByRole('tab', { name: '缓解与疾病控制' }).waitFor();
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-CN');
  await expect.poll(() => new URL(page.url()).searchParams.get('lang')).toBe('zh-CN');
  await expect.poll(() => page.getByRole('tabpanel').innerText()).toContain('胃/食管胃结合部腺癌');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('tab', { name: 'Response and disease control' }).waitFor();
});
