import { formatPercent } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/words.tsx';
import type { View } from '../../store/view.ts';
import { Axis } from '../Axis.tsx';

const TICKS = [0, 0.25, 0.5, 0.75, 1];

interface Props {
  readonly benefit: View['benefit'];
  readonly harm: View['harm'];
  readonly margin: number;
}

/** The two axes, 0 to 100% each, named in words at their ends. */
export function BenefitRiskScales({ benefit, harm, margin }: Props) {
  const { t, locale } = useLanguage();
  return (
    <>
      <p className="risk-up">{t(`risk.more.${harm}`)}</p>
      <div className="risk-ticks" aria-hidden style={{ marginBlock: margin }}>
        {TICKS.map((tick) => (
          <span key={tick} style={{ insetBlockEnd: `${tick * 100}%` }}>
            {tick === 1 ? formatPercent(tick, locale) : tick * 100}
          </span>
        ))}
      </div>
      <div className="risk-along">
        <Axis margin={margin} />
        <p>{t(`risk.more.${benefit}`)}</p>
      </div>
    </>
  );
}
