import { memo } from 'react';
import type { RiskPoint } from '../analysis/benefitRisk.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import type { View } from '../store/view.ts';
import { figureOf } from '../ui/figure.ts';
import { marking } from './marking.ts';
import { RowName } from './RowName.tsx';

interface Props {
  readonly point: RiskPoint;
  readonly benefit: View['benefit'];
  readonly harm: View['harm'];
  /** Whether Tab reaches this row. */
  readonly stop: boolean;
}

/** One mark of the square in words: who, and both figures with their intervals. */
export const BenefitRiskRow = memo(function BenefitRiskRow({ point, benefit, harm, stop }: Props) {
  const language = useLanguage();
  const { t, say } = language;
  const { cohort } = point;
  const marked = useDashboard((state) => state.marked === cohort.id);
  const cancer = useDashboard((state) => state.dataset.cancerById.get(cohort.group));
  const name = say(cancer?.name ?? { en: cohort.group });
  const good = figureOf(point.benefit, cohort, benefit, language);
  const bad = figureOf(point.harm, cohort, harm, language);
  return (
    <li className="risk-row" data-marked={marked || undefined} {...marking(cohort.id)}>
      <RowName
        cohort={cohort}
        spoken={t('risk.spoken', { trial: cohort.trial.name, cancer: name, benefit: good.spoken, harm: bad.spoken })}
        stop={stop}
        about={`${name} · ${cohort.trial.product.name}`}
      />
      {[
        { measure: benefit, figure: good },
        { measure: harm, figure: bad },
      ].map(({ measure, figure }) => (
        <p key={measure} className="risk-figure">
          <span className="ui-hidden">{t(`measure.${measure}.short`)} </span>
          <b>{figure.percent}</b> <span>{figure.count ?? t('rate.noDenominator')}</span>
          <small>{figure.interval}</small>
        </p>
      ))}
    </li>
  );
});
