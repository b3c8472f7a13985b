import type { Details } from '../dataset/details.ts';
import { SOURCE_KINDS, type SourceKind } from '../dataset/vocabulary.ts';

export interface DetailCounts {
  readonly trials: number;
  readonly cohorts: number;
  readonly figures: number;
  /** Figures that stand on two readings or more. */
  readonly twice: number;
  readonly sources: number;
  readonly kinds: readonly (readonly [SourceKind, number])[];
}

/** How much the dataset holds, by kind of document the most frequent first. */
export function countDetails({ trialById, sourceById }: Details): DetailCounts {
  const cohorts = [...trialById.values()].flatMap((trial) => trial.cohorts);
  const figures = cohorts.flatMap((cohort) => cohort.outcomes);
  const sources = [...sourceById.values()];
  const kinds = SOURCE_KINDS.map((kind) => [kind, sources.filter((source) => source.kind === kind).length] as const);
  return {
    trials: trialById.size,
    cohorts: cohorts.length,
    figures: figures.length,
    twice: figures.filter(({ checked = 1 }) => checked > 1).length,
    sources: sources.length,
    kinds: kinds.filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]),
  };
}
