import type { ChartMeasure } from '../dataset/measures.ts';
import { useLanguage } from '../i18n/words.tsx';
import { chooseMeasure, useDashboard } from '../store/dashboard.ts';
import './measureSwitch.css';

/** Which rate the chart shows. */
export function MeasureSwitch({ measures }: { readonly measures: readonly ChartMeasure[] }) {
  const { t } = useLanguage();
  const chosen = useDashboard((state) => state.view.measure);
  return (
    <fieldset className="charts-switch">
      <legend>{t('charts.measure')}</legend>
      {measures.map((measure) => (
        <label key={measure} data-measure={measure}>
          <input
            type="radio"
            name="measure"
            value={measure}
            aria-label={t(`measure.${measure}`)}
            checked={measure === chosen}
            onChange={() => chooseMeasure(measure)}
          />
          <span className="charts-long">{t(`measure.${measure}`)}</span>
          <span className="charts-short">{t(`measure.${measure}.short`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
