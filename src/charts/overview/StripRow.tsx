import { memo, Suspense } from 'react';
import type { ChartMeasure } from '../../dataset/measures.ts';
import { formatPercent } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { openCancer } from '../../store/dashboard.ts';
import { later } from '../../ui/later.tsx';
import type { Strip } from './strips.ts';
import { isSeenAtOnce, useNear } from '../useNear.ts';
import { whenIdle } from '../../ui/whenIdle.ts';

const idle = () => new Promise<void>((resolve) => void whenIdle(resolve));

/** What pools is fetched when nothing else is to be done. */
const StripPool = later(async () => {
  await idle();
  return (await import('./StripPool.tsx')).StripPool;
});

interface Props {
  readonly strip: Strip;
  readonly measure: ChartMeasure;
  /** Whether Tab reaches this strip. */
  readonly stop: boolean;
}

/**
 * One cancer: its name, how many cohorts and patients, its pooled estimate, and the way to its trials; far from the
 * screen only the name.
 */
export const StripRow = memo(function StripRow({ strip, measure, stop }: Props) {
  const { t, say, locale } = useLanguage();
  const { cancer, positions, patients } = strip.group;
  const { reported, low, high, poolable } = strip;
  const [line, near] = useNear<HTMLLIElement>(isSeenAtOnce(strip.top));
  const range =
    reported === 0
      ? ''
      : t('charts.overview.range', {
          low: formatPercent(low, locale),
          high: formatPercent(high, locale),
        });
  const spoken = t('charts.overview.strip', {
    cancer: say(cancer.name),
    cohorts: positions.length,
    reported,
    measure: t(`measure.${measure}.short`),
    patients,
    range,
  });
  const pool = `pool-${cancer.id}`;
  return (
    <li ref={line} className="overview-strip" data-poolable={poolable || undefined} style={{ blockSize: strip.height }}>
      <button
        type="button"
        data-stop={cancer.id}
        tabIndex={stop ? 0 : -1}
        aria-label={spoken}
        aria-describedby={near && poolable ? pool : undefined}
        onClick={() => openCancer(cancer.id)}
      >
        <span className="overview-name">{say(cancer.name)}</span>
        {near && <span className="overview-counts">{t('charts.overview.counts', { cohorts: positions.length, patients })}</span>}
        {near && reported === 0 && (
          <span className="overview-none">
            {t(strip.applicable ? 'charts.overview.missingShort' : 'charts.overview.notApplicable')}
          </span>
        )}
      </button>
      {near && poolable && (
        <Suspense fallback={null}>
          <StripPool group={strip.group} measure={measure} id={pool} />
        </Suspense>
      )}
    </li>
  );
});
