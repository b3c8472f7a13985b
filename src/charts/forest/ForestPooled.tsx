import type { PoolSet } from '../../analysis/forest.ts';
import type { ChartMeasure } from '../../dataset/measures.ts';
import { useLanguage } from '../../i18n/words.tsx';
import type { Pooled } from '../../statistics/pooling.ts';
import { pooledLine } from '../../ui/pooledWords.ts';
import { useNear } from '../useNear.ts';
import { ForestPoolReading } from './ForestPoolReading.tsx';
import type { RateAxis } from './forestRows.ts';

interface Props {
  readonly set: PoolSet;
  readonly pooled: Pooled;
  readonly measure: ChartMeasure;
  /** The name of the cancer as it stands inside a sentence. */
  readonly cancer: string;
  readonly axis: RateAxis;
  /** Whether it is drawn in full before it is known to be near the screen; until then it is its line alone. */
  readonly atOnce: boolean;
}

/** A pooled estimate: its line, and near the screen how to read it. */
export function ForestPooled({ set, pooled, measure, cancer, axis, atOnce }: Props) {
  const language = useLanguage();
  const [block, near] = useNear<HTMLDivElement>(atOnce);
  return (
    <div className={near ? 'forest-pool forest-grid' : 'forest-pool'} ref={block}>
      <p className="forest-line">{pooledLine(pooled, measure, cancer, language)}</p>
      {near && <ForestPoolReading set={set} pooled={pooled} axis={axis} />}
    </div>
  );
}
