import { type ReactNode, useMemo } from 'react';
import type { Cohort } from '../dataset/dataset.ts';
import { isSeenAtOnce, useNear } from './useNear.ts';

/** So many rows out of sight are kept together. */
const STRETCH = 6;

/** A row; `top` as `isSeenAtOnce` counts it, and `height`, in pixels. */
export interface PlacedRow {
  readonly top: number;
  readonly height: number;
}

/** What a row is called where it is not drawn. */
interface Naming<R> {
  readonly idOf: (row: R) => string;
  readonly nameOf: (row: R) => string;
}

/** That of a cohort's row. */
export const BY_COHORT: Naming<{ readonly cohort: Cohort }> = {
  idOf: ({ cohort }) => cohort.id,
  nameOf: ({ cohort }) => cohort.trial.name,
};

/** What a row is told of itself, beside its figures. */
export interface Standing {
  /** Whether Tab reaches it. */
  readonly stop: boolean;
  readonly marked: boolean;
}

interface Props<R extends PlacedRow> extends Naming<R> {
  readonly rows: readonly R[];
  /** The ids of the row that Tab reaches and of the marked one. */
  readonly stop: string | null;
  readonly marked?: string | null;
  /** The row, with its id as its key. */
  readonly children: (row: R, standing: Standing) => ReactNode;
}

/**
 * The rows of a list: those in sight one by one, the others by stretches, so that a chart of two hundred costs what is
 * seen of it.
 */
export function RowItems<R extends PlacedRow>({ rows, stop, marked = null, idOf, nameOf, children }: Props<R>) {
  const { seen, stretches } = useMemo(() => stretchesOf(rows), [rows]);
  const item = (row: R) => children(row, { stop: idOf(row) === stop, marked: idOf(row) === marked });
  return (
    <>
      {seen.map(item)}
      {stretches.map((stretch) => (
        <RowStretch key={stretch.slice(0, 1).map(idOf).join()} rows={stretch} nameOf={nameOf} reached={stretch.some((row) => idOf(row) === stop)}>
          {item}
        </RowStretch>
      ))}
    </>
  );
}

function stretchesOf<R extends PlacedRow>(rows: readonly R[]): { readonly seen: readonly R[]; readonly stretches: readonly (readonly R[])[] } {
  const below = rows.findIndex(({ top }) => !isSeenAtOnce(top));
  if (below < 0) return { seen: rows, stretches: [] };
  const stretches: (readonly R[])[] = [];
  for (let at = below; at < rows.length; at += STRETCH) stretches.push(rows.slice(at, at + STRETCH));
  return { seen: rows.slice(0, below), stretches };
}

interface StretchProps<R extends PlacedRow> extends Pick<Naming<R>, 'nameOf'> {
  readonly rows: readonly R[];
  /** Whether the row that Tab reaches is among them. */
  readonly reached: boolean;
  readonly children: (row: R) => ReactNode;
}

/** Rows that are drawn once they are near the screen; until then one item names them, each where its row will be. */
function RowStretch<R extends PlacedRow>({ rows, nameOf, reached, children }: StretchProps<R>) {
  const [item, near] = useNear<HTMLLIElement>(reached);
  if (near) return <>{rows.map(children)}</>;
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  return (
    <li ref={item} className="rows-stretch" style={{ blockSize: height, lineHeight: `${height / rows.length}px` }}>
      {rows.map(nameOf).join('\n')}
    </li>
  );
}
