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

/** What can be pressed with a finger, with what its parts or its label add, where that is less than 24 pixels. */
function tooSmall(): string[] {
  const pressed = 'a[href], button, input, select, summary, [role=tab]';
  return [...document.querySelectorAll<HTMLElement>(pressed)].flatMap((element) => {
    const target = element.closest('label') ?? element;
    const { width, height } = target.getBoundingClientRect();
    if (!element.checkVisibility({ visibilityProperty: true }) || width * height <= 1 || element.matches('.ui-skip')) return [];
    const added = ['::before', '::after']
      .map((part) => getComputedStyle(target, part))
      .filter(({ content, position }) => content !== 'none' && position === 'absolute');
    const size = [
      Math.max(width, ...added.map((part) => Number.parseFloat(part.width) || 0)),
      Math.max(height, ...added.map((part) => Number.parseFloat(part.height) || 0)),
    ];
    return Math.min(...size) < 23.5 ? [`${element.outerHTML.slice(0, 120)}: ${size.map(Math.round).join(' × ')}`] : [];
  });
}

const PAGES = ['?claims', '?approvals', '?about', '?compare=ct041-cg4006-2022-gastric&compare=ct041-st-01-2025-satri-cel', '?trial=zuma-1'];

it('whatever can be pressed on a telephone is at least 24 pixels high and wide', async () => {
  const page = await openPage({ width: 390, height: 800 });
  for (const path of [...Object.values(STATES), ...PAGES]) {
    await visit(page, path);
    await settled(page);
    expect(await page.evaluate(tooSmall), path).toEqual([]);
  }
});

it('nothing moves by itself, not even for a reader who has not asked for that', async () => {
  const page = await openPage({ width: 1280, height: 800, reducedMotion: 'no-preference' });
  for (const path of [...Object.values(STATES), ...PAGES]) {
    await visit(page, path);
    await settled(page);
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map((animation) => String(animation.effect)),
      ...[...document.querySelectorAll('body *')].flatMap((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return animationName !== 'none' || Number.parseFloat(transitionDuration) > 0 || scrollBehavior === 'smooth' ? [element.className] : [];
      }),
    ]);
    expect(moving, path).toEqual([]);
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
