import type { ResponseClass } from '../../analysis/bestResponse.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { PATTERNS } from './bestPatterns.ts';
import { className } from './bestWords.ts';

interface Props {
  readonly classes: readonly ResponseClass[];
  readonly derived: boolean;
}

/** The shades and patterns of the classes drawn, deepest response first. Holds the patterns that the bars use. */
export function BestResponseLegend({ classes, derived }: Props) {
  const { t } = useLanguage();
  return (
    <div className="charts-controls">
      <svg width="0" height="0" className="best-patterns" aria-hidden>
        <defs>
          <pattern id="best-stripes" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0V7" />
          </pattern>
          <pattern id="best-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
            <path d="M0 0V6" />
          </pattern>
          <pattern id="best-dots" width="6" height="6" patternUnits="userSpaceOnUse">
            <circle cx="2" cy="2" r="1" />
          </pattern>
        </defs>
      </svg>
      <ul className="charts-legend">
        {classes.map((name) => (
          <li key={name}>
            <svg width="26" height="14" aria-hidden data-class={name}>
              <rect className="best-segment" x="0.5" y="0.5" width="25" height="13" />
              {PATTERNS[name] && <rect x="0.5" y="0.5" width="25" height="13" fill={`url(#${PATTERNS[name]})`} />}
            </svg>
            {t('best.legend', { short: t(`best.short.${name}`), name: t(className(name)) })}
          </li>
        ))}
        {derived && <li>{t('best.derived')}</li>}
      </ul>
    </div>
  );
}
