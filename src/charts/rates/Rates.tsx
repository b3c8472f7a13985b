import { memo, Suspense, useMemo } from 'react';
import type { Group } from '../../analysis/groups.ts';
import { summarise } from '../../analysis/summary.ts';
import type { Cohort } from '../../dataset/dataset.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { useDashboard } from '../../store/dashboard.ts';
import { selectCohorts, selectGroups, selectOrder, selectReading } from '../../store/selectors.ts';
import { later } from '../../ui/later.tsx';
import { useLater } from '../../ui/useLater.ts';
import { Axis } from '../Axis.tsx';
import { ratesCaption } from '../chartCaptions.ts';
import { ChartFoot } from '../ChartFoot.tsx';
import { ChartHeading } from '../ChartHeading.tsx';
import { ratesTitle } from '../chartTitles.ts';
import { OrderChoice } from '../OrderChoice.tsx';
import { RateDrawingContext } from './rateDrawing.ts';
import { RateLegend } from './RateLegend.tsx';
import { RateRowLine } from './RateRowLine.tsx';
import { BARS, layOutRates, type RateSizes } from './rateRows.ts';
import { ReadingControls } from '../ReadingControls.tsx';
import { RowGroups } from '../RowGroups.tsx';
import { usePlotHeight } from '../usePlotHeight.ts';
import { useWidth } from '../useWidth.ts';
import { MoreRows, useMostRows } from '../MoreRows.tsx';
import '../charts.css';
import '../rows.css';
import './rates.css';

const RateBars = later(async () => (await import('./RateBars.tsx')).RateBars);

const DESK: RateSizes = { row: 50, heading: 48, bars: 8, step: 18, thickness: 12 };
const TABLET: RateSizes = { row: 70, heading: 48, bars: 32, step: 18, thickness: 12 };
const PHONE: RateSizes = { row: 112, heading: 48, bars: 64, step: 30, thickness: 8 };
/** Widths of the whole chart, in pixels: below the first, names and figures take lines of their own; below the second, names. */
const NARROW = 600;
const MIDDLE = 880;
const MARGIN = 1;

function sizesFor(width: number | null): RateSizes {
  if (width === null || width >= MIDDLE) return DESK;
  return width < NARROW ? PHONE : TABLET;
}

/** ORR and DCR of every cohort; the chart follows a filter click, and never holds it up. */
export function Rates() {
  const cohorts = useLater(selectCohorts);
  const groups = useLater(selectGroups);
  return <RateRows order={useLater(selectOrder)} cohorts={cohorts} groups={groups} />;
}

interface RateRowsProps {
  /** Places of the cohorts in the dataset. */
  readonly order: Uint32Array;
  readonly cohorts: readonly Cohort[];
  readonly groups: readonly Group[];
}

/** Two bars a cohort, grouped by cancer, with intervals and counts. */
const RateRows = memo(function RateRows({ order, cohorts, groups }: RateRowsProps) {
  const language = useLanguage();
  const dataset = useDashboard((state) => state.dataset);
  const most = useMostRows();
  const reading = useDashboard(selectReading);
  const [frame, frameWidth] = useWidth<HTMLDivElement>();
  const [plot, width] = useWidth<HTMLDivElement>();
  const sizes = sizesFor(frameWidth);
  const layout = useMemo(
    () => layOutRates(groups, dataset, reading, sizes, most),
    [groups, dataset, reading, sizes, most],
  );
  const rows = useMemo(() => layout.groups.flatMap((group) => group.rows), [layout]);
  const { height } = layout;
  const drawnHeight = usePlotHeight(height);
  const drawing = useMemo(
    () => ({ rows, width: width ?? 0, height, margin: MARGIN, sizes }),
    [rows, width, height, sizes],
  );
  const orr = useMemo(() => summarise(order, 'orr', dataset, reading), [order, dataset, reading]);
  const dcr = useMemo(() => summarise(order, 'dcr', dataset, reading), [order, dataset, reading]);
  return (
    <section className="charts-panel" aria-labelledby="chart-title">
      <ChartHeading {...ratesTitle(cohorts, orr, dataset, reading, language)} />
      <div className="charts-controls">
        <ReadingControls cohorts={cohorts} measures={BARS} />
        <OrderChoice />
      </div>
      <RateLegend />
      <div className="rates" ref={frame} data-narrow={sizes === PHONE || undefined} data-middle={sizes === TABLET || undefined}>
        <div className="rates-head">
          <Axis margin={MARGIN} />
        </div>
        <div className="rates-plot" ref={plot} style={{ blockSize: layout.height }}>
          {width !== null && (
            <RateDrawingContext value={drawing}>
              <div className="plot-clip">
                <Suspense fallback={null}>
                  <RateBars width={width} height={drawnHeight} />
                </Suspense>
              </div>
            </RateDrawingContext>
          )}
        </div>
        <RowGroups groups={layout.groups} headingClass="rates-heading" headingHeight={sizes.heading}>
          {(row, standing) => <RateRowLine key={row.cohort.id} row={row} {...standing} />}
        </RowGroups>
      </div>
      <MoreRows shown={layout.shown} total={layout.total} />
      <ChartFoot cohorts={cohorts} measures={['orr', 'dcr']} caption={ratesCaption(orr, dcr, language)} />
    </section>
  );
});
