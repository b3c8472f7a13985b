import { useLanguage } from '../../i18n/words.tsx';
import { useDashboard } from '../../store/dashboard.ts';
import type { View } from '../../store/view.ts';
import { figureOf } from '../../ui/figure.ts';
import { OwnTag } from '../../ui/OwnTag.tsx';
import type { RiskDot } from './riskDots.ts';

interface Props {
  readonly dots: readonly RiskDot[];
  readonly benefit: View['benefit'];
  readonly harm: View['harm'];
  readonly side: number;
}

/** Both figures of the marked cohort, beside its mark. */
export function BenefitRiskTip({ dots, benefit, harm, side }: Props) {
  const language = useLanguage();
  const marked = useDashboard((state) => state.marked);
  const dot = marked === null ? undefined : dots.find(({ point }) => point.cohort.id === marked);
  if (!dot) return null;
  const { cohort } = dot.point;
  const figures = [
    { measure: benefit, answer: dot.point.benefit },
    { measure: harm, answer: dot.point.harm },
  ].map(({ measure, answer }) => ({ measure, from: answer.outcome.from, figure: figureOf(answer, cohort, measure, language) }));
  return (
    <div
      className="charts-tip risk-tip"
      role="status"
      data-side={dot.x < side / 2 ? 'start' : 'end'}
      data-below={dot.y < side / 3 || undefined}
      style={{ insetInlineStart: dot.x, insetBlockStart: dot.y }}
    >
      <strong>
        {cohort.trial.name} <OwnTag cohort={cohort} />
      </strong>
      <span>
        {cohort.trial.product.name} · {cohort.cite}
      </span>
      {figures.map(({ measure, from, figure }) => (
        <span key={measure} className="charts-tip-figure">
          {language.t(`measure.${measure}.short`)} <b>{figure.percent}</b> {figure.count ?? language.t('rate.noDenominator')}{' '}
          {figure.interval && <i>{figure.interval}</i>} {from !== undefined && <i>({from})</i>}
        </span>
      ))}
    </div>
  );
}
