import { Suspense, useMemo } from 'react';
import { useLanguage } from '../../i18n/words.tsx';
import { selectBenefitRisk } from '../../store/benefitRiskSelectors.ts';
import { useDashboard } from '../../store/dashboard.ts';
import { later } from '../../ui/later.tsx';
import { useLater } from '../../ui/useLater.ts';
import { BenefitRiskList } from './BenefitRiskList.tsx';
import { BenefitRiskScales } from './BenefitRiskScales.tsx';
import { BenefitRiskSwitch } from './BenefitRiskSwitch.tsx';
import { BenefitRiskTip } from './BenefitRiskTip.tsx';
import { riskCaption } from '../chartCaptions.ts';
import { ChartFoot } from '../ChartFoot.tsx';
import { ChartHeading } from '../ChartHeading.tsx';
import { riskTitle } from '../chartTitles.ts';
import { layOutRisk } from './riskDots.ts';
import { ReadingControls } from '../ReadingControls.tsx';
import { useWidth } from '../useWidth.ts';
import '../charts.css';
import '../rows.css';
import './risk.css';

const BenefitRiskDots = later(async () => (await import('./BenefitRiskDots.tsx')).BenefitRiskDots);

const MARGIN = 12;
/** Below this width of the whole chart the rows stand under the square; css/risk.css reads `data-narrow`. */
const NARROW = 860;

/** A response rate against a severe toxicity, cohort by cohort. */
export function BenefitRisk() {
  const language = useLanguage();
  const { t } = language;
  const benefit = useDashboard((state) => state.view.benefit);
  const harm = useDashboard((state) => state.view.harm);
  const risk = useLater(selectBenefitRisk);
  const [frame, frameWidth] = useWidth<HTMLDivElement>();
  const [plot, side] = useWidth<HTMLDivElement>();
  const square = useMemo(() => ({ side: side ?? 0, margin: MARGIN }), [side]);
  const dots = useMemo(() => (square.side === 0 ? [] : layOutRisk(risk.points, square)), [risk, square]);
  const cohorts = useMemo(() => risk.points.map(({ cohort }) => cohort), [risk]);
  const measures = useMemo(() => [benefit, harm] as const, [benefit, harm]);
  const names = { benefit: t(`measure.${benefit}.short`), harm: t(`measure.${harm}.short`) };
  const { points } = risk;
  return (
    <section className="charts-panel" aria-labelledby="chart-title">
      <ChartHeading {...riskTitle(risk, names, language)} />
      <BenefitRiskSwitch />
      <div className="charts-controls">
        <ReadingControls cohorts={cohorts} measures={measures} />
      </div>
      <div className="risk" ref={frame} data-narrow={(frameWidth !== null && frameWidth < NARROW) || undefined}>
        <div className="risk-square">
          <BenefitRiskScales benefit={benefit} harm={harm} margin={MARGIN} />
          <div className="risk-plot" ref={plot} style={{ blockSize: square.side }}>
            {square.side > 0 && (
              <Suspense fallback={null}>
                <BenefitRiskDots dots={dots} square={square} />
              </Suspense>
            )}
            <BenefitRiskTip dots={dots} benefit={benefit} harm={harm} side={square.side} />
          </div>
        </div>
        <BenefitRiskList points={points} benefit={benefit} harm={harm} />
      </div>
      <ChartFoot
        cohorts={cohorts}
        measures={measures}
        caption={riskCaption(risk, names, language)}
      />
    </section>
  );
}
