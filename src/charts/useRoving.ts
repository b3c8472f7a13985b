import { type FocusEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** From one row to another, by its place among all. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** From one control of a row to another. */
const ASIDE: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

interface Roving<T extends HTMLElement> {
  /** The row that Tab reaches. */
  readonly stop: string | null;
  /** For the element around the rows, whose controls, from left to right, carry `data-stop` with the row's id. */
  readonly around: {
    readonly ref: RefObject<T | null>;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/**
 * One stop of the Tab key for many rows: up and down go from row to row, Home and End to the first and the last, left
 * and right between the controls of a row. A row that is not yet drawn is, when it becomes the stop.
 */
export function useRoving<T extends HTMLElement>(ids: readonly string[]): Roving<T> {
  const ref = useRef<T>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const controlsOf = (id: string) => [...(ref.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])].filter(({ dataset }) => dataset['stop'] === id);
  const next = (key: string, id: string, column: number): HTMLElement | undefined => {
    const aside = ASIDE[key];
    if (aside !== undefined) return controlsOf(id)[column + aside];
    const row = ids[STEPS[key]?.(ids.indexOf(id), ids.length - 1) ?? -1];
    if (row === undefined) return undefined;
    flushSync(() => setCurrent(row));
    const controls = controlsOf(row);
    return controls[Math.min(column, controls.length - 1)];
  };
  return {
    stop: current !== null && ids.includes(current) ? current : (ids[0] ?? null),
    around: {
      ref,
      onFocus: ({ target }) => {
        if (target instanceof HTMLElement && target.dataset['stop'] !== undefined) setCurrent(target.dataset['stop']);
      },
      onKeyDown: (event) => {
        if (!(event.target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
        const id = event.target.dataset['stop'];
        if (id === undefined || !(event.key in STEPS || event.key in ASIDE)) return;
        event.preventDefault();
        next(event.key, id, controlsOf(id).indexOf(event.target))?.focus();
      },
    },
  };
}
