/** Trials of a reader's file that the page has already: their patients may be the same. */
import type { Dataset, Trial } from '../dataset/dataset.ts';
import { plain } from '../dataset/ownRows.ts';

/** What a trial is known by. */
export const wordsOf = ({ name, registryIds }: Pick<Trial, 'name' | 'registryIds'>): readonly string[] => [name, ...registryIds];

export function knownWords({ trialById }: Dataset): readonly string[] {
  return [...trialById.values()].flatMap(wordsOf);
}

/** How many of the trials are known, by name or registry number. */
export function countShared(trials: Iterable<readonly string[]>, words: readonly string[]): number {
  const known = new Set(words.map(plain));
  if (known.size === 0) return 0;
  let count = 0;
  for (const trial of trials) {
    for (const word of trial) {
      if (!known.has(plain(word))) continue;
      count += 1;
      break;
    }
  }
  return count;
}
