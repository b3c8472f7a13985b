import { type CSSProperties, useMemo } from 'react';
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
import { axisOf, firstGroups, largestOf, topsOf } from './forestRows.ts';
import { toggleByRow } from './toggleByRow.ts';
import { MeasureSwitch } from '../MeasureSwitch.tsx';
import { OrderChoice } from '../OrderChoice.tsx';
import { ReadingControls } from '../ReadingControls.tsx';
import { useRowKeys } from '../useRowKeys.ts';
import { MoreRows, useMostRows } from '../MoreRows.tsx';
import '../charts.css';
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
  const forest = useLater(selectForest);
  const cohorts = useLater(selectCohorts);
  const measures = useMemo(() => [measure], [measure]);
  const groups = useMemo(() => firstGroups(forest.groups, most), [forest, most]);
  const axis = useMemo(() => axisOf(forest, measure, benchmark), [forest, measure, benchmark]);
  const largest = useMemo(() => largestOf(forest), [forest]);
  const tops = useMemo(() => topsOf(groups), [groups]);
  const ids = useMemo(() => groups.flatMap(({ rows }) => rows.map(({ cohort }) => cohort.id)), [groups]);
  const keys = useRowKeys(ids);
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
          onKeyDown={keys.onKeyDown}
          onClick={toggleByRow}
        >
          <ForestHead axis={axis} />
          {groups.map((group, at) => (
            <ForestGroupRows
              key={group.group.cancer.id}
              group={group}
              axis={axis}
              largest={largest}
              keys={keys}
              top={tops[at] ?? 0}
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
