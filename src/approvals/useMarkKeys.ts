import { type FocusEvent, type KeyboardEvent, useState } from 'react';

const HOME = new Set(['Home', 'End']);
const ALONG: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
const ACROSS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The mark that a key leads to: along the line and on to the next, or across to the first mark of another line. */
function nextOf(key: string, from: HTMLElement, marks: readonly HTMLElement[]): HTMLElement | undefined {
  if (HOME.has(key)) return key === 'Home' ? marks[0] : marks.at(-1);
  const along = ALONG[key];
  if (along !== undefined) return marks[marks.indexOf(from) + along];
  const across = ACROSS[key];
  if (across === undefined) return undefined;
  const lines = [...new Set(marks.map((mark) => mark.closest('tr')))];
  const line = lines[lines.indexOf(from.closest('tr')) + across];
  return line ? marks.find((mark) => line.contains(mark)) : undefined;
}

/** One tab stop for all marks of a time line; arrow keys, Home and End move among them. */
export function useMarkKeys(first: string | undefined) {
  const [current, setCurrent] = useState<string | undefined>(undefined);
  return {
    stop: current ?? first,
    around: {
      onFocus: ({ target }: FocusEvent<HTMLElement>) => {
        if (target.dataset['mark'] !== undefined) setCurrent(target.dataset['mark']);
      },
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const { target, currentTarget, key } = event;
        if (!(target instanceof HTMLElement) || target.dataset['mark'] === undefined) return;
        const next = nextOf(key, target, [...currentTarget.querySelectorAll<HTMLElement>('[data-mark]')]);
        if (!next) return;
        event.preventDefault();
        next.focus();
      },
    },
  };
}
