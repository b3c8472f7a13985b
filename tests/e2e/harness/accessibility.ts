import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** WCAG 2.2, levels A and AA: the tags name the version in which a rule came in. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Fails with one line for each element that breaks a rule of WCAG 2.2 AA in the present state of the page. What keeps
 * the rules is not listed, and the page has no frames to be put together in a window of their own: both take long.
 * `part` is a selector: what lies under an open window is out of reach, and looked at without it.
 */
export async function expectAxeClean(page: Page, part?: string): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(TAGS).setLegacyMode(true);
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} – ${node.target.join(' ')} – ${node.html.slice(0, 160)}`),
  );
  expect(lines, 'what axe found').toEqual([]);
}
