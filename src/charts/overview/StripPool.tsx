import type { ChartMeasure } from '../../dataset/measures.ts';
import type { Cancer } from '../../dataset/dataset.ts';
import { formatInterval, formatPercent } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { selectForest } from '../../store/forestSelectors.ts';
import { pooledLine, withinSentence } from '../../ui/pooledWords.ts';
import { useLater } from '../../ui/useLater.ts';
import { StripPoolMark } from './StripPoolMark.tsx';
import { useIdlePool } from '../useIdlePool.ts';

interface Props {
  readonly cancer: Cancer;
  readonly measure: ChartMeasure;
  /** The id by which the strip's button finds the sentence. */
  readonly id: string;
}

/** The pooled estimate of one cancer, where the forest plot has one: short to the eye, in full to the ear. */
export function StripPool({ cancer, measure, id }: Props) {
  const language = useLanguage();
  const { t, say, locale } = language;
  const { groups } = useLater(selectForest);
  const set = groups.find(({ group }) => group.cancer.id === cancer.id);
  const pooled = useIdlePool(set && set.refusal === null ? set.counts : null);
  if (!pooled) return null;
  return (
    <>
      <p className="overview-pool" id={id}>
        <span aria-hidden>
          {t('charts.overview.pooled', {
            percent: formatPercent(pooled.estimate, locale),
            interval: formatInterval(pooled.interval, locale),
          })}
        </span>
        <span className="ui-hidden">{pooledLine(pooled, measure, withinSentence(say(cancer.name)), language)}</span>
      </p>
      <div className="overview-pool-plot">
        <StripPoolMark pooled={pooled} />
      </div>
    </>
  );
}
