import { expect, it } from 'vitest';
import { openPage } from './harness/page.ts';
import { settled } from './harness/settled.ts';

/** Pairs of words in one row that lie on one another, as far as they are not clipped. */
function meetingWords(): string[] {
  interface Words {
    readonly text: string;
    readonly element: Element;
    readonly box: DOMRect;
  }
  const wordsIn = (row: Element): Words[] => {
    const found: Words[] = [];
    const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [element, text] = [node.parentElement, node.textContent?.trim()];
      if (!element || !text) continue;
      let clip: Element | null = element;
      while (clip && clip !== row && getComputedStyle(clip).overflowX === 'visible') clip = clip.parentElement;
      const edge = clip && clip !== row ? clip.getBoundingClientRect().right : Infinity;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        found.push({ text, element, box: new DOMRect(left, top + 3, Math.min(right, edge) - left, bottom - top - 6) });
      }
    }
    return found;
  };
  const meet = (a: Words, b: Words) =>
    !a.element.contains(b.element) &&
    !b.element.contains(a.element) &&
    a.box.left < b.box.right - 0.5 &&
    b.box.left < a.box.right - 0.5 &&
    a.box.top < b.box.bottom &&
    b.box.top < a.box.bottom;
  return Array.from(document.querySelectorAll('.forest-row, .rates-row, .risk-row'), wordsIn).flatMap((words) =>
    words.flatMap((one, at) => words.slice(at + 1).flatMap((other) => (meet(one, other) ? [`${one.text} | ${other.text}`] : []))),
  );
}

it.each([
  [390, 'forest'],
  [740, 'forest'],
  [1024, 'forest'],
  [1280, 'forest'],
  [1440, 'forest'],
  [390, 'rates'],
  [1024, 'rates'],
  [1280, 'risk'],
])('at %i pixels no words of a row lie on one another: %s', async (width, tab) => {
  const page = await openPage({ path: `?tab=${tab}&cancer=mm`, width, height: 900 });
  const rows = page.locator('.forest-row, .rates-row, .risk-row');
  await rows.first().waitFor();
  await settled(page);
  for (const _ of [1, 2, 3]) {
    await rows.last().scrollIntoViewIfNeeded();
    await settled(page);
  }
  expect(await rows.count()).toBeGreaterThan(8);
  expect(await page.evaluate(meetingWords)).toEqual([]);
});
