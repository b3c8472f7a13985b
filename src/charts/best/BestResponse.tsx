import { useMemo } from 'react';
import { COUNTED } from '../../analysis/bestResponse.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { useDashboard } from '../../store/dashboard.ts';
import { selectBestResponses } from '../../store/bestResponseSelectors.ts';
import { selectCohorts, selectGroups, selectReading } from '../../store/selectors.ts';
import { useLater } from '../../ui/useLater.ts';
import { Axis } from '../Axis.tsx';
import { BestResponseFoot } from './BestResponseFoot.tsx';
import { BestResponseLegend } from './BestResponseLegend.tsx';
import { BestResponseRow } from './BestResponseRow.tsx';
import { BestResponseTip } from './BestResponseTip.tsx';
import { type BestSizes, layOutBest } from './bestRows.ts';
import { ChartHeading } from '../ChartHeading.tsx';
import { bestTitle } from '../chartTitles.ts';
import { ReadingControls } from '../ReadingControls.tsx';
import { PlotGrid } from '../PlotGrid.tsx';
import { quarters } from '../quarters.ts';
import { RowGroups } from '../RowGroups.tsx';
import { useWidth } from '../useWidth.ts';
import { MoreRows, useMostRows } from '../MoreRows.tsx';
import '../charts.css';
import '../rows.css';
import './best.css';

const DESK: BestSizes = { row: 48, bare: 30, heading: 48 };
const PHONE: BestSizes = { row: 112, bare: 68, heading: 64 };
const NARROW = 720;
const NONE: readonly number[] = [];

/** How the patients of every cohort divide by best response, deepest response first. */
export function BestResponse() {
  const language = useLanguage();
  const most = useMostRows();
  const dataset = useDashboard((state) => state.dataset);
  const reading = useDashboard(selectReading);
  const cohorts = useLater(selectCohorts);
  const groups = useLater(selectGroups);
  const responses = useLater(selectBestResponses);
  const [frame, frameWidth] = useWidth<HTMLDivElement>();
  const [plot, width] = useWidth<HTMLDivElement>();
  const narrow = frameWidth !== null && frameWidth < NARROW;
  const sizes = narrow ? PHONE : DESK;
  const layout = useMemo(
    () => layOutBest(groups, responses, sizes, most),
    [groups, responses, sizes, most],
  );
  const rows = useMemo(() => layout.groups.flatMap((group) => group.rows), [layout]);
  return (
    <section className="charts-panel" aria-labelledby="chart-title" data-measure="orr">
      <ChartHeading {...bestTitle(cohorts, responses, language)} />
      <div className="charts-controls">
        <ReadingControls cohorts={cohorts} measures={COUNTED} intervals={false} />
      </div>
      <BestResponseLegend classes={responses.classes} derived={responses.derived > 0} />
      <div className="best" ref={frame} data-narrow={narrow || undefined}>
        <div className="best-head">
          <Axis margin={0} />
        </div>
        <div className="best-plot" ref={plot} style={{ blockSize: layout.height }}>
          {width !== null && (
            <svg className="plot-marks" width={width} height={layout.height} aria-hidden>
              <PlotGrid across={NONE} down={quarters(0.5, width - 1)} width={width} height={layout.height} />
            </svg>
          )}
        </div>
        <div className="best-over">
          <BestResponseTip rows={rows} />
        </div>
        <RowGroups groups={layout.groups} headingClass="rows-heading" headingHeight={sizes.heading}>
          {(row, standing) => (
            <BestResponseRow
              key={row.cohort.id}
              row={row}
              width={width}
              dataset={dataset}
              reading={reading}
              narrow={narrow}
              {...standing}
            />
          )}
        </RowGroups>
      </div>
      <MoreRows shown={layout.shown} total={layout.total} />
      <BestResponseFoot cohorts={cohorts} responses={responses} />
    </section>
  );
}
