import { type KeyboardEvent, useState } from 'react';

/** What a row gives to the keys: its controls, from left to right, carry `data-row` with the row's id. */
export interface RowKeys {
  /** The row that Tab reaches. */
  readonly active: string | undefined;
  /** For the element around all rows. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onReach: (id: string) => void;
}

/**
 * One stop of the Tab key for all rows: up and down go from row to row, Home and End to the first and the last, left
 * and right between the controls of a row.
 */
export function useRowKeys(ids: readonly string[]): RowKeys {
  const [reached, setReached] = useState<string | null>(null);
  const active = reached !== null && ids.includes(reached) ? reached : ids[0];
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
    const id = event.target.dataset['row'];
    if (id === undefined) return;
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
    const controlsOf = (row: string | undefined) => all.filter((control) => control.dataset['row'] === row);
    const row = ids.indexOf(id);
    const controls = controlsOf(id);
    const column = controls.indexOf(event.target);
    const to = (next: string | undefined, at: number) => {
      const found = controlsOf(next);
      return found[Math.min(at, found.length - 1)];
    };
    const targets: Readonly<Record<string, () => HTMLElement | undefined>> = {
      ArrowDown: () => to(ids[row + 1], column),
      ArrowUp: () => to(ids[row - 1], column),
      Home: () => to(ids[0], column),
      End: () => to(ids.at(-1), column),
      ArrowRight: () => controls[column + 1],
      ArrowLeft: () => controls[column - 1],
    };
    const find = targets[event.key];
    if (!find) return;
    event.preventDefault();
    find()?.focus();
  };
  return { active, onKeyDown, onReach: setReached };
}
