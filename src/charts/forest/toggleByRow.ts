import type { MouseEvent } from 'react';

/**
 * A click anywhere in a row of the forest plot leaves it out of the pool or brings it back, as its box does. Not on
 * what answers for itself, and not at the end of marking words to copy.
 */
export function toggleByRow({ target }: MouseEvent): void {
  if (!(target instanceof Element) || target.closest('button, a, summary') || getSelection()?.type === 'Range') return;
  target.closest('.forest-row')?.querySelector<HTMLElement>('.forest-toggle')?.click();
}
