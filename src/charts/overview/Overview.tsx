import { memo, Suspense, useMemo } from 'react';
import { type Group, groupByFamily } from '../../analysis/groups.ts';
import type { Cohort } from '../../dataset/dataset.ts';
import { PageSpeech } from '../../i18n/PageSpeech.tsx';
import { useLanguage } from '../../i18n/words.tsx';
import { useDashboard } from '../../store/dashboard.ts';
import { selectPassing, selectPassingGroups, selectReading, selectSelection } from '../../store/selectors.ts';
import { later } from '../../ui/later.tsx';
import { useLater } from '../../ui/useLater.ts';
import { Axis } from '../Axis.tsx';
import { MeasureSwitch } from '../MeasureSwitch.tsx';
import { SizeLegend } from '../SizeLegend.tsx';
import { OverviewFoot } from './OverviewFoot.tsx';
import { OverviewHeading } from './OverviewHeading.tsx';
import { PoolLegend } from './PoolLegend.tsx';
import { StillDots } from './StillDots.tsx';
import { StripDrawingContext } from './stripDrawing.ts';
import { StripRow } from './StripRow.tsx';
import { layOutStrips, type StripSizes } from './strips.ts';
import { Tip } from '../Tip.tsx';
import { usePlotHeight } from '../usePlotHeight.ts';
import { useRoving } from '../useRoving.ts';
import { useWidth } from '../useWidth.ts';
import '../charts.css';
import './overview.css';

const ReadingControls = later(async () => (await import('../ReadingControls.tsx')).ReadingControls);
const StripDots = later(async () => (await import('./StripDots.tsx')).StripDots);

const DESK: StripSizes = { row: 34, heading: 44, label: 0, figures: 0, mark: 13, margin: 12 };
const PHONE: StripSizes = { row: 52, heading: 44, label: 24, figures: 16, mark: 13, margin: 12 };
/** Below this width of the plot the label takes a line of its own; css/overview.css has the same limit. */
const NARROW = 640;
const MIDDLE = 900;

const MEASURES = ['orr', 'cr', 'dcr'] as const;

/** The whole field at a glance; it follows a filter click, and never holds it up. */
export function Overview() {
  const { cohorts: positions } = useLater(selectSelection);
  const cohorts = useLater(selectPassing);
  const groups = useLater(selectPassingGroups);
  return <Strips positions={positions} cohorts={cohorts} groups={groups} />;
}

interface StripsProps {
  /** Places of the cohorts in the dataset. */
  readonly positions: readonly number[];
  readonly cohorts: readonly Cohort[];
  readonly groups: readonly Group[];
}

/** A strip for each cancer, a circle for each cohort. */
const Strips = memo(function Strips({ positions, cohorts, groups }: StripsProps) {
  const { t } = useLanguage();
  const dataset = useDashboard((state) => state.dataset);
  const measure = useDashboard((state) => state.view.measure);
  const measures = useMemo(() => [measure] as const, [measure]);
  const across = useDashboard((state) => state.view.across);
  const reading = useDashboard(selectReading);
  const [frame, frameWidth] = useWidth<HTMLDivElement>();
  const [plot, width] = useWidth<HTMLDivElement>();
  const sizes = frameWidth !== null && frameWidth < NARROW ? PHONE : DESK;
  const families = useMemo(() => groupByFamily(groups), [groups]);
  const layout = useMemo(
    () => layOutStrips(families, measure, dataset, reading, width, sizes, across),
    [families, measure, dataset, reading, width, sizes, across],
  );
  const strips = useMemo(() => layout.families.flatMap((family) => family.strips), [layout]);
  const dots = useMemo(() => strips.flatMap((strip) => strip.dots), [strips]);
  const { stop, around } = useRoving<HTMLDivElement>(strips.map(({ group }) => group.cancer.id));
  const { height } = layout;
  const drawnHeight = usePlotHeight(height);
  const drawing = useMemo(
    () => ({ strips, dots, width: width ?? 0, height, margin: sizes.margin }),
    [strips, dots, width, height, sizes],
  );
  return (
    <section className="charts-panel" aria-labelledby="chart-title" data-measure={measure}>
      <OverviewHeading positions={positions} measure={measure} />
      <div className="charts-controls">
        <MeasureSwitch measures={MEASURES.some((known) => known === measure) ? MEASURES : [...MEASURES, measure]} />
        <SizeLegend>
          <PoolLegend />
        </SizeLegend>
      </div>
      {reading.denominator === 'enrolled' && (
        <Suspense fallback={null}>
          <PageSpeech>
            <ReadingControls cohorts={cohorts} measures={measures} />
          </PageSpeech>
        </Suspense>
      )}
      <div className="overview" ref={frame} data-narrow={sizes === PHONE || undefined} data-middle={(frameWidth !== null && frameWidth < MIDDLE) || undefined}>
        <div className="overview-head">
          <Axis margin={sizes.margin} />
        </div>
        <div className="overview-plot" ref={plot} style={{ blockSize: height }}>
          {width !== null && width > 0 && (
            <StripDrawingContext value={drawing}>
              <div className="plot-clip">
                <Suspense fallback={<StillDots drawing={drawing} />}>
                  <StripDots width={width} height={drawnHeight} />
                </Suspense>
              </div>
            </StripDrawingContext>
          )}
          <Tip dots={dots} measure={measure} />
        </div>
        <div {...around}>
          {layout.families.map(({ family, strips }) => (
          <div key={family.family} className="overview-family">
            <h3 className="overview-heading" style={{ blockSize: sizes.heading }}>
              {t(`family.${family.family}`)}
              <small>{t('charts.group', { cohorts: family.cohorts, patients: family.patients })}</small>
            </h3>
            <ul>
              {strips.map((strip) => (
                <StripRow
                  key={strip.group.cancer.id}
                  strip={strip}
                  measure={measure}
                  stop={strip.group.cancer.id === stop}
                />
              ))}
            </ul>
          </div>
          ))}
        </div>
      </div>
      <OverviewFoot positions={positions} cohorts={cohorts} measure={measure} undrawn={layout.undrawn} mixed={strips.some(({ group }) => group.cancer.mixed)} />
    </section>
  );
});
