import type { ResponseClass } from '../../analysis/bestResponse.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { className, patternFill } from '../../ui/responseClass.ts';
import { ResponsePatterns } from '../../ui/ResponsePatterns.tsx';

interface Props {
  readonly classes: readonly ResponseClass[];
  readonly derived: boolean;
}

/** The shades and patterns of the classes drawn, deepest response first. Holds the patterns that the bars use. */
export function BestResponseLegend({ classes, derived }: Props) {
  const { t } = useLanguage();
  return (
    <div className="charts-controls">
      <ResponsePatterns owner="best" />
      <ul className="charts-legend">
        {classes.map((name) => (
          <li key={name}>
            <svg width="26" height="14" aria-hidden data-class={name}>
              <rect className="response-class" x="0.5" y="0.5" width="25" height="13" />
              {patternFill(name, 'best') && <rect x="0.5" y="0.5" width="25" height="13" fill={patternFill(name, 'best')} />}
            </svg>
            {t('best.legend', { short: t(`best.short.${name}`), name: t(className(name)) })}
          </li>
        ))}
        {derived && <li>{t('best.derived')}</li>}
      </ul>
    </div>
  );
}
