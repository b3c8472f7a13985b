import { useState } from 'react';
import type { PoolSet } from '../../analysis/forest.ts';
import { formatInterval, formatNumber, formatPercent } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/words.tsx';
import type { Pooled } from '../../statistics/pooling.ts';
import { ForestPoolDetail } from './ForestPoolDetail.tsx';
import { ForestPoolMark } from './ForestPoolMark.tsx';
import type { RateAxis } from './forestRows.ts';
import { cautionsOf, excludedWords, plainSentence } from './forestWords.ts';

interface Props {
  readonly set: PoolSet;
  readonly pooled: Pooled;
  readonly axis: RateAxis;
}

/** How to read a pooled estimate: what it means in plain words, its mark, what to be warned of, and the figures behind it. */
export function ForestPoolReading({ set, pooled, axis }: Props) {
  const language = useLanguage();
  const { t, locale } = language;
  const [open, setOpen] = useState(false);
  const excluded = excludedWords(set, language);
  const cautions = cautionsOf(set, pooled, language);
  return (
    <>
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
    </>
  );
}
