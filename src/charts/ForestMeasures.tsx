import { CHART_MEASURES } from '../dataset/measures.ts';
import { useLanguage } from '../i18n/words.tsx';
import { chooseMeasure, useDashboard } from '../store/dashboard.ts';

/** Which of the eight rates the forest plot shows: short on the screen, in full to the ear. */
export function ForestMeasures() {
  const { t } = useLanguage();
  const chosen = useDashboard((state) => state.view.measure);
  return (
    <fieldset className="charts-switch forest-measures">
      <legend>{t('charts.measure')}</legend>
      {CHART_MEASURES.map((measure) => (
        <label key={measure} data-measure={measure} title={t(`measure.${measure}`)}>
          <input
            type="radio"
            name="measure"
            value={measure}
            aria-label={`${t(`measure.${measure}.short`)}: ${t(`measure.${measure}`)}`}
            checked={measure === chosen}
            onChange={() => chooseMeasure(measure)}
          />
          <span aria-hidden>{t(`measure.${measure}.short`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
