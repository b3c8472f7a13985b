import { memo } from 'react';
import type { ChartMeasure } from '../dataset/measures.ts';
import { useLanguage } from '../i18n/words.tsx';
import { chooseMeasure, useDashboard } from '../store/dashboard.ts';
import { Switch } from './Switch.tsx';

/** So many names fit in full. */
const FEW = 3;

/** Which rate the chart shows; many are short on the screen, and in full to the ear. */
export const MeasureSwitch = memo(function MeasureSwitch({ measures }: { readonly measures: readonly ChartMeasure[] }) {
  const { t } = useLanguage();
  const chosen = useDashboard((state) => state.view.measure);
  return (
    <Switch
      name="measure"
      legend={t('charts.measure')}
      values={measures}
      chosen={chosen}
      onChoose={chooseMeasure}
      coloured
      many={measures.length > FEW}
      titleOf={(measure) => t(`measure.${measure}`)}
      spokenOf={(measure) => {
        const [short, long] = [t(`measure.${measure}.short`), t(`measure.${measure}`)];
        return short === long ? long : `${short}: ${long}`;
      }}
    >
      {(measure) => (
        <>
          <span className="charts-long" aria-hidden>
            {t(`measure.${measure}`)}
          </span>
          <span className="charts-short" aria-hidden>
            {t(`measure.${measure}.short`)}
          </span>
        </>
      )}
    </Switch>
  );
});
