/** The first rows of a file as they will be read. */
import type { Cancer, Cohort } from '../dataset/dataset.ts';
import { cohortsIn, type OwnContent } from '../dataset/own.ts';
import { Unpacking } from '../dataset/ownTable.ts';

interface PreviewRow extends Pick<Cohort, 'id' | 'label' | 'cancers' | 'rates'> {
  readonly trial: string;
}

export interface Preview {
  readonly first: readonly PreviewRow[];
  readonly cancers: readonly Cancer[];
  readonly cohorts: number;
  readonly trials: number;
}

const FIRST = 30;

const NOTHING = new Map<string, never>();

/** Of a table two texts are parsed, whatever its length. */
export function previewOf(content: OwnContent): Preview {
  const { table, overview } = content;
  const cohorts = cohortsIn(content);
  if (!table) {
    const first = overview.cohorts.slice(0, FIRST).map((cohort) => ({ ...cohort, trial: overview.trials[cohort.trial]?.name ?? '' }));
    return { first, cancers: overview.cancers, cohorts, trials: overview.trials.length };
  }
  const unpacking = new Unpacking(table, 'first', NOTHING);
  // The trials of the first rows are the first trials.
  unpacking.trials(table.trials[0] ?? '[]');
  const rows = unpacking.cohorts(table.rows[0] ?? '[]', 0).slice(0, FIRST);
  return { first: rows.map((row) => ({ ...row, trial: row.trial.name })), cancers: table.cancers, cohorts, trials: table.counts.trials };
}

/** How many of the rows have no response rate. */
export function hiddenIn({ table, overview }: OwnContent): number {
  return table ? table.counts.hidden : overview.cohorts.filter(({ extras }) => extras.includes('no-rate')).length;
}
