import { useMemo } from 'react';
import type { RiskPoint } from '../../analysis/benefitRisk.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { useDashboard } from '../../store/dashboard.ts';
import { selectReading } from '../../store/selectors.ts';
import type { View } from '../../store/view.ts';
import { BenefitRiskRow } from './BenefitRiskRow.tsx';
import { useRoving } from '../useRoving.ts';
import { MoreRows, useMostRows } from '../MoreRows.tsx';
import { RowItems } from '../RowItems.tsx';

/** The height of a row, in pixels. */
const ROW = 50;

interface Props {
  readonly points: readonly RiskPoint[];
  readonly benefit: View['benefit'];
  readonly harm: View['harm'];
}

/** Every mark as a row: those that lie on one another are reached here. */
export function BenefitRiskList({ points, benefit, harm }: Props) {
  const { t } = useLanguage();
  const most = useMostRows();
  const marked = useDashboard((state) => state.marked);
  const dataset = useDashboard((state) => state.dataset);
  const reading = useDashboard(selectReading);
  const drawn = useMemo(
    () => points.slice(0, most).map(({ cohort }, at) => ({ cohort, top: at * ROW, height: ROW })),
    [points, most],
  );
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
        <RowItems rows={drawn} stop={stop} marked={marked}>
          {({ cohort }, standing) => (
            <BenefitRiskRow
              key={cohort.id}
              cohort={cohort}
              benefit={benefit}
              harm={harm}
              dataset={dataset}
              reading={reading}
              {...standing}
            />
          )}
        </RowItems>
      </ul>
      <MoreRows shown={drawn.length} total={points.length} />
    </div>
  );
}
