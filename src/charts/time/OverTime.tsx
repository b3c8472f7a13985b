import { Suspense, useMemo } from 'react';
import { CHART_MEASURES } from '../../dataset/measures.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { useDashboard } from '../../store/dashboard.ts';
import { selectOverTime } from '../../store/overTimeSelectors.ts';
import { later } from '../../ui/later.tsx';
import { useLater } from '../../ui/useLater.ts';
import { timeCaption } from '../chartCaptions.ts';
import { ChartFoot } from '../ChartFoot.tsx';
import { ChartHeading } from '../ChartHeading.tsx';
import { timeTitle } from '../chartTitles.ts';
import { MeasureSwitch } from '../MeasureSwitch.tsx';
import { ReadingControls } from '../ReadingControls.tsx';
import { SizeLegend } from '../SizeLegend.tsx';
import { CourseLegend } from './CourseLegend.tsx';
import { OverTimeList } from './OverTimeList.tsx';
import { OverTimeScales } from './OverTimeScales.tsx';
import { OverTimeTip } from './OverTimeTip.tsx';
import { layOutTime, type TimeSizes } from './timeLines.ts';
import { useWidth } from '../useWidth.ts';
import '../charts.css';
import '../rows.css';
import './time.css';

const OverTimeDots = later(async () => (await import('./OverTimeDots.tsx')).OverTimeDots);

const DESK: TimeSizes = { direction: 'across', height: 480, row: 0, margin: 14 };
const PHONE: TimeSizes = { direction: 'down', height: 0, row: 26, margin: 14 };
/** Below this width the years run down the page; css/time.css reads `data-direction`. */
const NARROW = 680;

/** Rates by year of report; the successive reports of one trial are joined. */
export function OverTime() {
  const language = useLanguage();
  const measure = useDashboard((state) => state.view.measure);
  const time = useLater(selectOverTime);
  const [frame, frameWidth] = useWidth<HTMLDivElement>();
  const [plot, width] = useWidth<HTMLDivElement>();
  const sizes = frameWidth !== null && frameWidth < NARROW ? PHONE : DESK;
  const layout = useMemo(() => layOutTime(time, width, sizes), [time, width, sizes]);
  const cohorts = useMemo(() => time.courses.flatMap(({ reports }) => reports.map(({ cohort }) => cohort)), [time]);
  const measures = useMemo(() => [measure] as const, [measure]);
  return (
    <section className="charts-panel" aria-labelledby="chart-title" data-measure={measure}>
      <ChartHeading {...timeTitle(time, measure, language)} />
      <div className="charts-controls">
        <MeasureSwitch measures={CHART_MEASURES} />
        <SizeLegend scale={layout.scale}>
          <CourseLegend />
        </SizeLegend>
      </div>
      <div className="charts-controls">
        <ReadingControls cohorts={cohorts} measures={measures} />
      </div>
      <div className="time" ref={frame} data-direction={sizes.direction} hidden={time.years === null}>
        <OverTimeScales layout={layout} sizes={sizes} />
        <div className="time-plot" ref={plot} style={{ blockSize: layout.height }}>
          {width !== null && time.years !== null && (
            <Suspense fallback={null}>
              <OverTimeDots layout={layout} width={width} sizes={sizes} />
            </Suspense>
          )}
          <OverTimeTip dots={layout.dots} measure={measure} width={width ?? 0} />
        </div>
      </div>
      <OverTimeList courses={time.courses} above={layout.height} measure={measure} />
      <ChartFoot cohorts={cohorts} measures={measures} caption={timeCaption(time, measure, language)} />
    </section>
  );
}
