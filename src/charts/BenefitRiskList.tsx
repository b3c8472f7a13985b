import type { RiskPoint } from '../analysis/benefitRisk.ts';
import { useLanguage } from '../i18n/words.tsx';
import { showAllRows, useDashboard } from '../store/dashboard.ts';
import type { View } from '../store/view.ts';
import { BenefitRiskRow } from './BenefitRiskRow.tsx';
import { useRoving } from './useRoving.ts';

const FIRST_ROWS = 40;

interface Props {
  readonly points: readonly RiskPoint[];
  readonly benefit: View['benefit'];
  readonly harm: View['harm'];
}

/** Every mark as a row: those that lie on one another are reached here. */
export function BenefitRiskList({ points, benefit, harm }: Props) {
  const { t } = useLanguage();
  const allRows = useDashboard((state) => state.view.allRows);
  const drawn = allRows ? points : points.slice(0, FIRST_ROWS);
  const { stop, around } = useRoving<HTMLDivElement>(drawn.map(({ cohort }) => cohort.id));
  if (points.length === 0) return <p className="risk-empty">{t('risk.empty')}</p>;
  return (
    <div className="risk-rows" {...around}>
      <p className="risk-columns" aria-hidden>
        <span>{t('charts.column.cohort')}</span>
        <span>{t(`measure.${benefit}.short`)}</span>
        <span>{t(`measure.${harm}.short`)}</span>
      </p>
      <ul aria-label={t('risk.rows')}>
        {drawn.map(({ cohort }) => (
          <BenefitRiskRow key={cohort.id} cohort={cohort} benefit={benefit} harm={harm} stop={cohort.id === stop} />
        ))}
      </ul>
      {points.length > FIRST_ROWS && (
        <p className="charts-more">
          <button type="button" className="ui-button" onClick={() => showAllRows(!allRows)}>
            {allRows ? t('charts.showFewer', { count: FIRST_ROWS }) : t('charts.showAll', { count: points.length })}
          </button>
        </p>
      )}
    </div>
  );
}
