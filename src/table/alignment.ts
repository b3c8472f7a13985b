import { COLUMNS, type Column } from '../analysis/ordering.ts';

/** Text reads from the left, numbers stand under one another; a rate is a figure above its drawn interval. */
export type Alignment = 'text' | 'number' | 'rate';

const ALIGNMENTS: Readonly<Record<Column, Alignment>> = {
  trial: 'text',
  product: 'text',
  target: 'text',
  cancer: 'text',
  phase: 'text',
  patients: 'number',
  orr: 'rate',
  cr: 'rate',
  dcr: 'rate',
  'crs-3plus': 'rate',
  'neurotox-3plus': 'rate',
  followUp: 'number',
  year: 'number',
  evidence: 'text',
};

/** The column of an id. Throws RangeError on an id that is none. */
export function columnOf(id: string): Column {
  const column = COLUMNS.find((known) => known === id);
  if (column === undefined) throw new RangeError(`the table has no column ${id}`);
  return column;
}

export function alignmentOf(column: Column): Alignment {
  return ALIGNMENTS[column];
}

/** Numbers are first sought from the top, texts from A. */
export function descendingFirst(column: Column): boolean {
  return ALIGNMENTS[column] !== 'text';
}
