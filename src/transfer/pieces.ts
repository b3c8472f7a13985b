/**
 * A table's cohorts and trials on their way from the worker to the page: in pieces, each a text, since a browser parses
 * JSON several times faster than it copies objects, and does something else between two messages.
 */
import type { Overview } from '../dataset/dataset.ts';
import type { Contents } from './readFile.ts';

/** Parsed within a frame on a slow machine. */
const ENTRIES = 400;

const LISTS = ['products', 'trials', 'cohorts'] as const;

export interface Piece {
  readonly kind: 'piece';
  readonly list: (typeof LISTS)[number];
  /** JSON: what is not known is left out of it. */
  readonly text: string;
}

function* piecesOf(overview: Overview): Generator<Piece> {
  for (const list of LISTS) {
    const entries: readonly unknown[] = overview[list];
    for (let at = 0; at < entries.length; at += ENTRIES) yield { kind: 'piece', list, text: JSON.stringify(entries.slice(at, at + ENTRIES)) };
  }
}

/** What is sent, each piece made when its turn comes, and what is left. */
export function pieces(contents: Contents): { readonly rest: Contents; readonly list: Iterable<Piece> } {
  if (contents.kind !== 'table') return { rest: contents, list: [] };
  const { table } = contents;
  const rest: Contents = { ...contents, table: { ...table, overview: { ...table.overview, products: [], trials: [], cohorts: [] } } };
  return { rest, list: piecesOf(table.overview) };
}

/** Puts a table together again, on the other side. */
export class Gathering {
  readonly #lists: { readonly [List in Piece['list']]: Overview[List][number][] } = { products: [], trials: [], cohorts: [] };

  add({ list, text }: Piece): void {
    const entries: unknown[] = this.#lists[list];
    for (const entry of JSON.parse(text) as readonly unknown[]) entries.push(entry);
  }

  /** The contents with all that came before them. */
  complete(contents: Contents): Contents {
    if (contents.kind !== 'table') return contents;
    const { table } = contents;
    return { ...contents, table: { ...table, overview: { ...table.overview, ...this.#lists } } };
  }
}
