import { formatPercent } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { type RateAxis, ticksOf } from './forestRows.ts';

/** What stands in which column; rows name their figures themselves to those who do not see it. */
export function ForestHead({ axis }: { readonly axis: RateAxis }) {
  const { t, locale } = useLanguage();
  return (
    <div className="forest-head forest-grid" aria-hidden>
      <span className="forest-who">{t('forest.column.trial')}</span>
      <span className="forest-product">{t('forest.column.product')}</span>
      <span className="forest-events">{t('forest.column.events')}</span>
      <span className="forest-n">{t('forest.column.n')}</span>
      <span className="forest-plot">
        <span className="charts-axis">
          {ticksOf(axis).map((tick) => (
            <span key={tick} style={{ insetInlineStart: `${(tick / axis.end) * 100}%` }}>
              {tick === axis.end ? formatPercent(tick, locale) : Math.round(tick * 100)}
            </span>
          ))}
        </span>
      </span>
      <span className="forest-rate">{t('forest.column.rate')}</span>
      <span className="forest-ci">{t('forest.column.interval')}</span>
      <span className="forest-in">{t('forest.column.pooled')}</span>
    </div>
  );
}
