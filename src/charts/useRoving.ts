import { type FocusEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react';

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

interface Roving<T extends HTMLElement> {
  /** The row that Tab reaches. */
  readonly stop: string | null;
  /** For the element around the rows, whose focusable elements carry `data-stop`. */
  readonly around: {
    readonly ref: RefObject<T | null>;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** One tab stop for many rows: arrow keys, Home and End move among them. */
export function useRoving<T extends HTMLElement>(ids: readonly string[]): Roving<T> {
  const ref = useRef<T>(null);
  const [current, setCurrent] = useState<string | null>(null);
  return {
    stop: current !== null && ids.includes(current) ? current : (ids[0] ?? null),
    around: {
      ref,
      onFocus: ({ target }) => {
        if (target instanceof HTMLElement && target.dataset['stop'] !== undefined) setCurrent(target.dataset['stop']);
      },
      onKeyDown: (event) => {
        const rows = [...(ref.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
        const at = rows.findIndex((row) => row === event.target);
        const next = at < 0 ? undefined : rows[STEPS[event.key]?.(at, rows.length - 1) ?? -1];
        if (!next) return;
        event.preventDefault();
        next.focus();
      },
    },
  };
}
