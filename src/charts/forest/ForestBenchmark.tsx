import type { FormEvent } from 'react';
import { formatPercent } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { setBenchmark, useDashboard } from '../../store/dashboard.ts';

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** A line the reader may set on the rate axis, with the reader's word on where it comes from; there is none before. */
export function ForestBenchmark() {
  const { t, locale } = useLanguage();
  const benchmark = useDashboard((state) => state.view.benchmark);
  const source = useDashboard((state) => state.view.benchmarkSource);
  const draw = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const percent = Number.parseFloat(textOf(form, 'percent'));
    if (percent >= 0 && percent <= 100) setBenchmark(Math.round(percent * 10) / 1000, textOf(form, 'source'));
  };
  const percent = benchmark === null ? '' : formatPercent(benchmark, locale, Number.isInteger(benchmark * 100) ? 0 : 1);
  return (
    <>
      <details className="forest-benchmark">
        <summary>{t('forest.benchmark')}</summary>
        <form key={`${benchmark} ${source}`} onSubmit={draw}>
          <label>
            {t('forest.benchmark.at')}
            <input
              type="number"
              name="percent"
              min="0"
              max="100"
              step="0.1"
              required
              defaultValue={benchmark === null ? '' : Math.round(benchmark * 1000) / 10}
            />
          </label>
          <label>
            {t('forest.benchmark.source')}
            <input type="text" name="source" maxLength={200} defaultValue={source} />
          </label>
          <button type="submit" className="ui-button">
            {t('forest.benchmark.set')}
          </button>
          {benchmark !== null && (
            <button type="button" className="ui-link" onClick={() => setBenchmark(null, '')}>
              {t('forest.benchmark.remove')}
            </button>
          )}
        </form>
      </details>
      {benchmark !== null && (
        <p>
          {source === '' ? t('forest.benchmark.unnamed', { percent }) : t('forest.benchmark.drawn', { percent, source })}
        </p>
      )}
    </>
  );
}
