import { type CSSProperties, useMemo } from 'react';
import type { ForestGroup } from '../../analysis/forest.ts';
import { CHART_MEASURES } from '../../dataset/measures.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { useDashboard } from '../../store/dashboard.ts';
import { selectForest } from '../../store/forestSelectors.ts';
import { selectCohorts } from '../../store/selectors.ts';
import { useLater } from '../../ui/useLater.ts';
import { forestCaption } from '../chartCaptions.ts';
import { ChartFoot } from '../ChartFoot.tsx';
import { ChartHeading } from '../ChartHeading.tsx';
import { forestTitle } from '../chartTitles.ts';
import { ForestGroupRows } from './ForestGroupRows.tsx';
import { ForestHead } from './ForestHead.tsx';
import { ForestHow } from './ForestHow.tsx';
import { ForestOptions } from './ForestOptions.tsx';
import { ForestPool } from './ForestPool.tsx';
import { axisOf, firstGroups, largestOf, placedGroups } from './forestRows.ts';
import { toggleByRow } from './toggleByRow.ts';
import { MeasureSwitch } from '../MeasureSwitch.tsx';
import { OrderChoice } from '../OrderChoice.tsx';
import { ReadingControls } from '../ReadingControls.tsx';
import { useRoving } from '../useRoving.ts';
import { MoreRows, useMostRows } from '../MoreRows.tsx';
import '../charts.css';
import '../rows.css';
import './forest.css';
import './forestRows.css';
import './forestPool.css';
import './forestNarrow.css';

/** Every cohort's rate on its interval, and for each cancer the pooled estimate where there may be one. */
export function Forest() {
  const language = useLanguage();
  const { t } = language;
  const measure = useDashboard((state) => state.view.measure);
  const method = useDashboard((state) => state.view.method);
  const most = useMostRows();
  const benchmark = useDashboard((state) => state.view.benchmark);
  const leaveOneOut = useDashboard((state) => state.view.leaveOneOut);
  const marked = useDashboard((state) => state.marked);
  const forest = useLater(selectForest);
  const cohorts = useLater(selectCohorts);
  const measures = useMemo(() => [measure], [measure]);
  const groups = useMemo(() => firstGroups(forest.groups, most), [forest, most]);
  const axis = useMemo(() => axisOf(forest, measure, benchmark), [forest, measure, benchmark]);
  const largest = useMemo(() => largestOf(forest), [forest]);
  const placed = useMemo(() => placedGroups(groups), [groups]);
  const ids = useMemo(() => groups.flatMap(({ rows }) => rows.map(({ cohort }) => cohort.id)), [groups]);
  const { stop, around } = useRoving<HTMLDivElement>(ids);
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--step': `${(axis.step / axis.end) * 100}%`,
    ...(benchmark === null ? {} : { '--benchmark': `${(benchmark / axis.end) * 100}%` }),
  };
  return (
    <section className="charts-panel" aria-labelledby="chart-title" data-measure={measure}>
      <ChartHeading {...forestTitle(forest, measure, method, language)} />
      <div className="charts-controls">
        <MeasureSwitch measures={CHART_MEASURES} />
        <OrderChoice />
      </div>
      <div className="charts-controls">
        <ReadingControls cohorts={cohorts} measures={measures} />
      </div>
      <ForestOptions forest={forest} />
      {groups.length > 0 && (
        <div
          className="forest"
          style={style}
          data-benchmark={benchmark !== null || undefined}
          role="presentation"
          onClick={toggleByRow}
          {...around}
        >
          <ForestHead axis={axis} />
          {placed.map((place) => (
            <ForestGroupRows
              key={place.group.group.cancer.id}
              {...place}
              measure={measure}
              axis={axis}
              largest={largest}
              leaveOneOut={leaveOneOut}
              stop={within(place.group, stop)}
              marked={within(place.group, marked)}
            />
          ))}
          {forest.across && (
            <div className="forest-group">
              <h3>{t('forest.across')}</h3>
              <ForestPool set={forest.across} measure={measure} cancer={t('forest.allCancers')} axis={axis} atOnce={false} />
            </div>
          )}
        </div>
      )}
      <MoreRows shown={ids.length} total={forest.reported} />
      <ForestHow forest={forest} />
      <ChartFoot cohorts={cohorts} measures={measures} caption={forestCaption(forest, measure, axis, language)} />
    </section>
  );
}

/** The id where it is one of the group's rows: other groups need not know. */
function within({ rows }: ForestGroup, id: string | null): string | null {
  return rows.some(({ cohort }) => cohort.id === id) ? id : null;
}
