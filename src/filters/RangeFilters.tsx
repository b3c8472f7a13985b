import { memo } from 'react';
import type { Selection } from '../analysis/filtering.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { chooseMinPatients, chooseYears } from '../store/filters.ts';
import { selectSelection } from '../store/selectors.ts';
import { useLater } from '../ui/useLater.ts';

function numberOf(value: string): number | null {
  return value === '' ? null : Number(value);
}

/** First and last year of report, and the least number of patients: closed menus, whose counts may come last. */
export function RangeFilters() {
  const { yearCounts, patientCounts } = useLater(selectSelection, 'rest');
  return <Ranges yearCounts={yearCounts} patientCounts={patientCounts} />;
}

/** The menus, each choice with what it would leave. */
const Ranges = memo(function Ranges({ yearCounts, patientCounts }: Pick<Selection, 'yearCounts' | 'patientCounts'>) {
  const { t } = useLanguage();
  const from = useDashboard((state) => state.view.filters.from);
  const to = useDashboard((state) => state.view.filters.to);
  const minPatients = useDashboard((state) => state.view.filters.minPatients);
  const years = [...yearCounts];
  const between = (low: number, high: number) =>
    years.reduce((sum, [year, count]) => (year >= low && year <= high ? sum + count : sum), 0);
  const thresholds = [...new Set([...patientCounts.keys(), ...(minPatients === null ? [] : [minPatients])])];
  return (
    <>
      <fieldset className="filters-facet">
        <legend>{t('filters.years')}</legend>
        <div className="filters-pair">
          <label>
            {t('filters.from')}
            <select value={from ?? ''} onChange={(event) => chooseYears(numberOf(event.target.value), to)}>
              <option value="">{t('filters.anyYear')}</option>
              {years.map(([year]) => (
                <option key={year} value={year} disabled={to !== null && year > to}>
                  {t('filters.option', { label: String(year), count: between(year, to ?? Infinity) })}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('filters.to')}
            <select value={to ?? ''} onChange={(event) => chooseYears(from, numberOf(event.target.value))}>
              <option value="">{t('filters.anyYear')}</option>
              {years.toReversed().map(([year]) => (
                <option key={year} value={year} disabled={from !== null && year < from}>
                  {t('filters.option', { label: String(year), count: between(from ?? -Infinity, year) })}
                </option>
              ))}
            </select>
          </label>
        </div>
      </fieldset>
      <fieldset className="filters-facet">
        <legend>{t('filters.minPatients')}</legend>
        <select
          aria-label={t('filters.minPatients')}
          value={minPatients ?? ''}
          onChange={(event) => chooseMinPatients(numberOf(event.target.value))}
        >
          <option value="">{t('filters.anyNumber')}</option>
          {thresholds.map((least) => {
            const label = t('filters.atLeast', { least });
            const count = patientCounts.get(least);
            return (
              <option key={least} value={least}>
                {count === undefined ? label : t('filters.option', { label, count })}
              </option>
            );
          })}
        </select>
      </fieldset>
    </>
  );
});
