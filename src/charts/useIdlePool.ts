import { useEffect, useState } from 'react';
import { knownPool, pooledOf } from '../analysis/pooling.ts';
import type { Count } from '../statistics/count.ts';
import type { Pooled } from '../statistics/pooling.ts';
import { isOnPaper } from '../ui/paper.ts';
import { whenIdle } from '../ui/whenIdle.ts';

/** The pooled estimate of counts: at once where it is known or goes on paper, else as soon as the browser has nothing else to do. */
export function useIdlePool(counts: readonly Count[] | null): Pooled | null {
  const [, setComputed] = useState<readonly Count[] | null>(null);
  const known = counts === null ? null : isOnPaper() ? pooledOf(counts) : knownPool(counts);
  useEffect(() => {
    if (counts === null || knownPool(counts) !== undefined) return undefined;
    return whenIdle(() => {
      pooledOf(counts);
      setComputed(counts);
    });
  }, [counts]);
  return known ?? null;
}
