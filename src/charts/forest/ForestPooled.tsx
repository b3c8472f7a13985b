import { useState } from 'react';
import type { PoolSet } from '../../analysis/forest.ts';
import type { ChartMeasure } from '../../dataset/measures.ts';
import { formatInterval, formatNumber, formatPercent } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/words.tsx';
import type { Pooled } from '../../statistics/pooling.ts';
import { pooledLine } from '../../ui/pooledWords.ts';
import { useNear } from '../useNear.ts';
import { ForestPoolDetail } from './ForestPoolDetail.tsx';
import { ForestPoolMark } from './ForestPoolMark.tsx';
import type { RateAxis } from './forestRows.ts';
import { cautionsOf, excludedWords, plainSentence } from './forestWords.ts';

interface Props {
  readonly set: PoolSet;
  readonly pooled: Pooled;
  readonly measure: ChartMeasure;
  /** The name of the cancer as it stands inside a sentence. */
  readonly cancer: string;
  readonly axis: RateAxis;
  /** Whether it is drawn in full before it is known to be near the screen; until then it is its sentences alone. */
  readonly atOnce: boolean;
}

/** A pooled estimate: its line, what it means in plain words, its mark, and what to be warned of. */
export function ForestPooled({ set, pooled, measure, cancer, axis, atOnce }: Props) {
  const language = useLanguage();
  const { t, locale } = language;
  const [open, setOpen] = useState(false);
  const [block, near] = useNear<HTMLDivElement>(atOnce);
  const excluded = excludedWords(set, language);
  const cautions = cautionsOf(set, pooled, language);
  return (
    <div className="forest-pool forest-grid" ref={block}>
      <p className="forest-line">{pooledLine(pooled, measure, cancer, language)}</p>
      <p className="forest-plain">
        {plainSentence(pooled, language)}{' '}
        {pooled.method !== 'exact' && (
          <span className="forest-spread">
            {t('forest.spread', { tau: formatNumber(pooled.tau, locale, 2), i2: formatPercent(pooled.i2, locale) })}
          </span>
        )}
      </p>
      {near && (
        <>
          <div className="forest-plot">
            <ForestPoolMark pooled={pooled} axis={axis} />
          </div>
          <span className="forest-rate" aria-hidden>
            {formatPercent(pooled.estimate, locale, 1)}
          </span>
          <span className="forest-ci" aria-hidden>
            {formatInterval(pooled.interval, locale, 1)}
          </span>
        </>
      )}
      <div className="forest-about">
        {cautions.length > 0 && (
          <p className="forest-caution">
            <b>{t('forest.caution')}:</b> {cautions.join('; ')}.
          </p>
        )}
        {excluded !== '' && <p className="forest-excluded">{excluded}</p>}
        {near && (
          <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>{t('forest.detail')}</summary>
            {open && <ForestPoolDetail set={set} pooled={pooled} />}
          </details>
        )}
      </div>
    </div>
  );
}
