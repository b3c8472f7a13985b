import { useLanguage } from '../../i18n/words.tsx';
import { chooseBenefit, chooseHarm, useDashboard } from '../../store/dashboard.ts';
import { BENEFITS, HARMS } from '../../store/view.ts';
import { radiusOf } from '../overview/swarm.ts';
import { Switch } from '../Switch.tsx';
import { diamond } from './riskDots.ts';

const SIZES = [10, 100] as const;

/** Which response against which harm, and what shape and size of a mark mean. */
export function BenefitRiskSwitch() {
  const { t } = useLanguage();
  const benefit = useDashboard((state) => state.view.benefit);
  const harm = useDashboard((state) => state.view.harm);
  return (
    <div className="charts-controls risk-controls">
      <Switch name="benefit" legend={t('risk.benefit')} values={BENEFITS} chosen={benefit} onChoose={chooseBenefit} coloured>
        {(measure) => <span>{t(`measure.${measure}.short`)}</span>}
      </Switch>
      <span className="risk-against">{t('risk.against')}</span>
      <Switch name="harm" legend={t('risk.harm')} values={HARMS} chosen={harm} onChoose={chooseHarm} coloured>
        {(measure) => <span>{t(`measure.${measure}.short`)}</span>}
      </Switch>
      <ul className="charts-legend risk-legend">
        <li data-family="blood">
          <svg width="16" height="20" aria-hidden>
            <circle className="risk-dot" cx="8" cy="10" r="6" />
          </svg>
          {t('family.blood')}
        </li>
        <li data-family="solid">
          <svg width="18" height="20" aria-hidden>
            <path className="risk-dot" d={diamond(9, 10, 6)} />
          </svg>
          {t('family.solid')}
        </li>
        {SIZES.map((patients) => (
          <li key={patients} data-family="blood">
            <svg width="20" height="20" aria-hidden>
              <circle className="risk-dot" cx="10" cy="10" r={radiusOf(patients)} />
            </svg>
            {t('unit.patients', { count: patients })}
          </li>
        ))}
        <li data-family="blood">
          <svg width="14" height="20" aria-hidden>
            <circle className="risk-dot" data-hollow cx="7" cy="10" r="4" />
          </svg>
          {t('rate.noDenominator')}
        </li>
      </ul>
    </div>
  );
}
