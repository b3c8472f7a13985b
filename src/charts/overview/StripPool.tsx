import { useMemo } from 'react';
import { forestOf } from '../../analysis/forest.ts';
import type { Group } from '../../analysis/groups.ts';
import type { ChartMeasure } from '../../dataset/measures.ts';
import { formatInterval, formatPercent } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { useDashboard } from '../../store/dashboard.ts';
import { selectReading } from '../../store/selectors.ts';
import { noPoolLine, pooledLine, withinSentence } from '../../ui/pooledWords.ts';
import { StripPoolMark } from './StripPoolMark.tsx';
import { useIdlePool } from '../useIdlePool.ts';

interface Props {
  readonly group: Group;
  readonly measure: ChartMeasure;
  /** The id by which the strip's button finds the sentence. */
  readonly id: string;
}

/** The pooled estimate of one cancer, the same as in the forest plot, or that there is none: short to the eye, in full to the ear. */
export function StripPool({ group, measure, id }: Props) {
  const language = useLanguage();
  const { t, say, locale } = language;
  const dataset = useDashboard((state) => state.dataset);
  const reading = useDashboard(selectReading);
  const leftOut = useDashboard((state) => state.view.leftOut);
  const across = useDashboard((state) => state.view.across);
  const set = useMemo(
    () => forestOf([group], measure, dataset, reading, leftOut, across).groups[0],
    [group, measure, dataset, reading, leftOut, across],
  );
  const pooled = useIdlePool(set && set.refusal === null ? set.counts : null);
  const name = withinSentence(say(group.cancer.name));
  if (set?.refusal) {
    return (
      <p className="overview-pool" id={id}>
        <span aria-hidden>{t('charts.overview.notPooled')}</span>
        <span className="ui-hidden">{noPoolLine(set.refusal, measure, name, language)}</span>
      </p>
    );
  }
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
        <span className="ui-hidden">{pooledLine(pooled, measure, name, language)}</span>
      </p>
      <div className="overview-pool-plot">
        <StripPoolMark pooled={pooled} />
      </div>
    </>
  );
}
