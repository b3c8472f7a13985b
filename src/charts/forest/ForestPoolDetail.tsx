import type { PoolSet } from '../../analysis/forest.ts';
import { lacksSpread, pooledByRemlOf, unstatedOf } from '../../analysis/pooling.ts';
import { spreadOf } from '../../analysis/spread.ts';
import { formatInterval, formatNumber, formatPercent } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/words.tsx';
import type { Pooled } from '../../statistics/pooling.ts';

/** The figures behind a pooled line: the model and its line of sensitivity, the spread, what reports do not state. */
export function ForestPoolDetail({ set, pooled }: { readonly set: PoolSet; readonly pooled: Pooled }) {
  const { t, locale } = useLanguage();
  const reml = pooled.method === 'reml' ? null : pooledByRemlOf(set.counts);
  const lines = [{ line: pooled, note: t('forest.detail.main') }].concat(
    reml ? [{ line: reml, note: t('forest.detail.sensitivity') }] : [],
  );
  const unstated = unstatedOf(set.poolings);
  const spread = spreadOf(set.counts, pooled);
  const interval = (limits: Pooled['prediction']) => (limits ? formatInterval(limits, locale, 1) : '–');
  return (
    <div className="forest-detail">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('forest.detail.method')}</th>
            <th scope="col">{t('forest.detail.estimate')}</th>
            <th scope="col">{t('forest.detail.ci')}</th>
            <th scope="col">{t('forest.detail.pi')}</th>
            <th scope="col">{t('forest.detail.tau2')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ line, note }) => (
            <tr key={line.method}>
              <th scope="row">
                {t(`forest.detail.${line.method}`)} <small>({note})</small>
              </th>
              <td>{formatPercent(line.estimate, locale, 1)}</td>
              <td>{interval(line.interval)}</td>
              <td>{lacksSpread(line) ? '–' : interval(line.prediction)}</td>
              <td>{line.method === 'exact' ? '–' : formatNumber(line.tau2, locale, 3)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {pooled.method === 'reml' && <p>{t('forest.detail.fallback')}</p>}
      <p>
        {t('forest.detail.q', {
          q: formatNumber(pooled.q, locale, 2),
          df: pooled.k - 1,
          p: pooled.qP < 0.001 ? '< 0.001' : formatNumber(pooled.qP, locale, 3),
          i2: formatPercent(pooled.i2, locale),
        })}
      </p>
      {spread && (
        <p>
          {t('forest.detail.tau2Interval', { lower: formatNumber(spread.lower, locale, 3), upper: formatNumber(spread.upper, locale, 3) })}
        </p>
      )}
      {Object.values(unstated).some((count) => count > 0) && (
        <p>{t('forest.detail.unstated', { ...unstated, k: pooled.k })}</p>
      )}
    </div>
  );
}
