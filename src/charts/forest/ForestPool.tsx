import { useState } from 'react';
import type { PoolSet } from '../../analysis/forest.ts';
import { LEAST_COHORTS } from '../../analysis/poolable.ts';
import type { ChartMeasure } from '../../dataset/measures.ts';
import { formatInterval, formatNumber, formatPercent } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/words.tsx';
import type { RateAxis } from './forestRows.ts';
import { cautionsOf, excludedWords, plainSentence } from './forestWords.ts';
import { pooledLine } from '../../ui/pooledWords.ts';
import { useIdlePool } from '../useIdlePool.ts';
import { ForestPoolDetail } from './ForestPoolDetail.tsx';
import { ForestPoolMark } from './ForestPoolMark.tsx';

interface Props {
  readonly set: PoolSet;
  readonly measure: ChartMeasure;
  /** The name of the cancer as it stands inside a sentence. */
  readonly cancer: string;
  readonly axis: RateAxis;
}

/** The pooled estimate of a group, or the reason why there is none in its place. The rows come before it is computed. */
export function ForestPool({ set, measure, cancer, axis }: Props) {
  const language = useLanguage();
  const { t, locale } = language;
  const [open, setOpen] = useState(false);
  const pooled = useIdlePool(set.refusal ? null : set.counts);
  const excluded = excludedWords(set, language);
  if (set.refusal) {
    const reason =
      set.refusal.kind === 'few'
        ? t('forest.refusal.few', { k: set.refusal.k, least: LEAST_COHORTS })
        : t('forest.refusal.cancers');
    const none = t('forest.none', { measure: t(`measure.${measure}.short`), cancer, reason });
    return (
      <p className="forest-none" aria-live="polite">
        {none} {excluded}
      </p>
    );
  }
  if (!pooled) return <p className="forest-none">{t('forest.pooling')}</p>;
  const cautions = cautionsOf(set, pooled, language);
  return (
    <div className="forest-pool forest-grid">
      <p className="forest-line">{pooledLine(pooled, measure, cancer, language)}</p>
      <p className="forest-plain">
        {plainSentence(pooled, language)}{' '}
        {pooled.method !== 'exact' && (
          <span className="forest-spread">
            {t('forest.spread', { tau: formatNumber(pooled.tau, locale, 2), i2: formatPercent(pooled.i2, locale) })}
          </span>
        )}
      </p>
      <div className="forest-plot">
        <ForestPoolMark pooled={pooled} axis={axis} />
      </div>
      <span className="forest-rate" aria-hidden>
        {formatPercent(pooled.estimate, locale, 1)}
      </span>
      <span className="forest-ci" aria-hidden>
        {formatInterval(pooled.interval, locale, 1)}
      </span>
      <div className="forest-about">
        {cautions.length > 0 && (
          <p className="forest-caution">
            <b>{t('forest.caution')}:</b> {cautions.join('; ')}.
          </p>
        )}
        {excluded !== '' && <p className="forest-excluded">{excluded}</p>}
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('forest.detail')}</summary>
          {open && <ForestPoolDetail set={set} pooled={pooled} />}
        </details>
      </div>
    </div>
  );
}
