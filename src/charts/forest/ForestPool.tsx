import { memo } from 'react';
import type { PoolSet } from '../../analysis/forest.ts';
import type { ChartMeasure } from '../../dataset/measures.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { noPoolLine } from '../../ui/pooledWords.ts';
import { useIdlePool } from '../useIdlePool.ts';
import { ForestPooled } from './ForestPooled.tsx';
import type { RateAxis } from './forestRows.ts';
import { excludedWords } from './forestWords.ts';

interface Props {
  readonly set: PoolSet;
  readonly measure: ChartMeasure;
  /** The name of the cancer as it stands inside a sentence. */
  readonly cancer: string;
  readonly axis: RateAxis;
  /** Whether it is drawn in full before it is known to be near the screen. */
  readonly atOnce: boolean;
}

/** The pooled estimate of a group, or the reason why there is none in its place. The rows come before it is computed. */
export const ForestPool = memo(function ForestPool({ set, measure, cancer, axis, atOnce }: Props) {
  const language = useLanguage();
  const { t } = language;
  const pooled = useIdlePool(set.refusal ? null : set.counts);
  if (set.refusal) {
    return (
      <p className="forest-none" aria-live="polite">
        {noPoolLine(set.refusal, measure, cancer, language)} {excludedWords(set, language)}
      </p>
    );
  }
  if (!pooled) return <p className="forest-none">{t('forest.pooling')}</p>;
  return <ForestPooled set={set} pooled={pooled} measure={measure} cancer={cancer} axis={axis} atOnce={atOnce} />;
});
