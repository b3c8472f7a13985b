import { memo } from 'react';
import type { ChartMeasure } from '../dataset/measures.ts';
import { useLanguage } from '../i18n/words.tsx';
import { chooseMeasure, useDashboard } from '../store/dashboard.ts';
import './measureSwitch.css';

/** So many names fit in full. */
const FEW = 3;

/** Which rate the chart shows; many are short on the screen, and in full to the ear. */
export const MeasureSwitch = memo(function MeasureSwitch({ measures }: { readonly measures: readonly ChartMeasure[] }) {
  const { t } = useLanguage();
  const chosen = useDashboard((state) => state.view.measure);
  return (
    <fieldset className="charts-switch" data-many={measures.length > FEW || undefined}>
      <legend>{t('charts.measure')}</legend>
      {measures.map((measure) => {
        const [short, long] = [t(`measure.${measure}.short`), t(`measure.${measure}`)];
        return (
          <label key={measure} data-measure={measure} title={long}>
            <input
              type="radio"
              name="measure"
              value={measure}
              aria-label={short === long ? long : `${short}: ${long}`}
              checked={measure === chosen}
              onChange={() => chooseMeasure(measure)}
            />
            <span className="charts-long" aria-hidden>
              {long}
            </span>
            <span className="charts-short" aria-hidden>
              {short}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
});
