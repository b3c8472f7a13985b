import { answer } from '../analysis/rates.ts';
import { patientsOf } from '../analysis/groups.ts';
import type { Summary } from '../analysis/summary.ts';
import type { Cohort } from '../dataset/dataset.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { selectReading } from '../store/selectors.ts';

const FEW = 4;

/** The sentence above the bars, made from the selection: it describes and ranks nothing. */
export function RatesTitle({ cohorts, summary }: { readonly cohorts: readonly Cohort[]; readonly summary: Summary }) {
  const { t } = useLanguage();
  const dataset = useDashboard((state) => state.dataset);
  const reading = useDashboard(selectReading);
  const [only] = cohorts;
  const figure = only && answer(only, 'orr', dataset, reading);
  const title =
    cohorts.length === 1 && only && figure?.kind === 'rate'
      ? t('charts.rates.titleOne', { trial: only.trial.name, events: figure.rate.events, n: figure.rate.n })
      : cohorts.length < FEW || summary.medianPatients === null
        ? t('charts.rates.titleFew', { count: cohorts.length, patients: patientsOf(cohorts) })
        : t('charts.rates.title', { count: cohorts.length, median: Math.floor(summary.medianPatients) });
  return (
    <header className="charts-title">
      <h2 id="chart-title">{title}</h2>
      <p>{t(reading.method === 'exact' ? 'charts.rates.lead' : 'charts.rates.leadWilson')}</p>
    </header>
  );
}
