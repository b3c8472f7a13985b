import type { Icons } from '../../analysis/people.ts';

/** Icons in a row, and the room of each, in pixels. */
const COLUMNS = 20;
const WIDE = 14;
const HIGH = 18;

/** The outlines of all icons of one kind in one path each, so that a picture is three elements. */
export interface IconPaths {
  readonly responded: string;
  readonly stable: string;
  readonly others: string;
  readonly width: number;
  readonly height: number;
}

/** A person from the upper left corner of their room: a head, and a body with rounded shoulders. */
function person(x: number, y: number): string {
  return `M${x + 4} ${y + 4}a3 3 0 1 0 6 0a3 3 0 1 0-6 0M${x + 2.5} ${y + 15.5}v-4a3 3 0 0 1 3-3h3a3 3 0 0 1 3 3v4z`;
}

/** Lays people out in rows of twenty: those who responded first, then the stable ones, then the others. */
export function drawPeople({ responded, stable, others }: Icons): IconPaths {
  const total = responded + stable + others;
  const path = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, step) => {
      const at = from + step;
      return person((at % COLUMNS) * WIDE, Math.floor(at / COLUMNS) * HIGH);
    }).join('');
  return {
    responded: path(0, responded),
    stable: path(responded, responded + stable),
    others: path(responded + stable, total),
    width: Math.min(total, COLUMNS) * WIDE,
    height: Math.ceil(total / COLUMNS) * HIGH,
  };
}
