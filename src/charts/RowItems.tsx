import { type ReactNode, useMemo } from 'react';
import type { Cohort } from '../dataset/dataset.ts';
import { namedAmong } from './cohortName.ts';
import { isSeenAtOnce, useNear } from './useNear.ts';

/** So many rows out of sight are kept together. */
const STRETCH = 6;

/** One cohort; `top` as `isSeenAtOnce` counts it, and `height`, in pixels. */
export interface PlacedRow {
  readonly cohort: Cohort;
  readonly top: number;
  readonly height: number;
}

/** What a row is told of itself, beside its figures. */
export interface Standing {
  /** Whether Tab reaches it. */
  readonly stop: boolean;
  readonly marked: boolean;
  /** Whether the trial's name alone does not tell the cohort. */
  readonly named: boolean;
}

interface Props<R extends PlacedRow> {
  readonly rows: readonly R[];
  /** The ids of the row that Tab reaches and of the marked one. */
  readonly stop: string | null;
  readonly marked: string | null;
  /** The row, with the id of its cohort as its key. */
  readonly children: (row: R, standing: Standing) => ReactNode;
}

/**
 * The rows of a list: those in sight one by one, the others by stretches, so that a chart of two hundred costs what is
 * seen of it.
 */
export function RowItems<R extends PlacedRow>({ rows, stop, marked, children }: Props<R>) {
  const { seen, stretches } = useMemo(() => stretchesOf(rows), [rows]);
  const named = useMemo(() => namedAmong(rows.map(({ cohort }) => cohort)), [rows]);
  const item = (row: R) => children(row, { stop: row.cohort.id === stop, marked: row.cohort.id === marked, named: named(row.cohort) });
  return (
    <>
      {seen.map(item)}
      {stretches.map((stretch) => (
        <RowStretch key={stretch[0]?.cohort.id} rows={stretch} reached={stretch.some(({ cohort }) => cohort.id === stop)}>
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

interface StretchProps<R extends PlacedRow> {
  readonly rows: readonly R[];
  /** Whether the row that Tab reaches is among them. */
  readonly reached: boolean;
  readonly children: (row: R) => ReactNode;
}

/** Rows that are drawn once they are near the screen; until then one item names their trials, each where its row will be. */
function RowStretch<R extends PlacedRow>({ rows, reached, children }: StretchProps<R>) {
  const [item, near] = useNear<HTMLLIElement>(reached);
  if (near) return <>{rows.map(children)}</>;
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  return (
    <li ref={item} className="rows-stretch" style={{ blockSize: height, lineHeight: `${height / rows.length}px` }}>
      {rows.map(({ cohort }) => cohort.trial.name).join('\n')}
    </li>
  );
}
