import type { OverTime } from '../analysis/overTime.ts';
import type { ChartMeasure } from '../dataset/measures.ts';
import { useLanguage } from '../i18n/words.tsx';

/** From so many trials on, the sentence counts in which direction figures moved. */
const FEW = 3;

interface Props {
  readonly time: OverTime;
  readonly measure: ChartMeasure;
}

/** What the selection says over the years: it describes and ranks nothing. */
export function OverTimeTitle({ time, measure }: Props) {
  const { t } = useLanguage();
  const { years, reported, moved } = time;
  const joined = moved.higher + moved.lower + moved.same;
  const short = t(`measure.${measure}.short`);
  return (
    <header className="charts-title">
      <h2 id="chart-title">
        {years === null
          ? t('time.headingNone', { measure: short })
          : joined >= FEW
            ? t('time.headingJoined', { measure: short, count: joined, ...moved })
            : t('time.heading', { measure: short, count: reported, from: String(years[0]), to: String(years[1]) })}
      </h2>
      <p>{t('time.lead')}</p>
    </header>
  );
}
