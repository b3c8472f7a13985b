import type { BenefitRisk } from '../analysis/benefitRisk.ts';
import { formatPercent } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';

const FEW = 4;

interface Props {
  readonly risk: BenefitRisk;
  readonly names: { readonly benefit: string; readonly harm: string };
}

/** What the selection says of both measures: it describes and ranks nothing. */
export function BenefitRiskTitle({ risk, names }: Props) {
  const { t, locale } = useLanguage();
  const { points, medians, cohorts } = risk;
  const { benefit, harm } = medians;
  return (
    <header className="charts-title">
      <h2 id="chart-title">{t('risk.heading', { ...names, shown: points.length, count: cohorts })}</h2>
      <p>
        {points.length >= FEW && benefit !== null && harm !== null
          ? `${t('risk.medians', {
              benefit: names.benefit,
              harm: names.harm,
              half: formatPercent(benefit, locale),
              rest: formatPercent(harm, locale),
            })} `
          : ''}
        {t('risk.lead')}
      </p>
    </header>
  );
}
