import { type CSSProperties, useId } from 'react';
import type { RowGroup } from '../analysis/sideBySide.ts';
import type { Cohort } from '../dataset/dataset.ts';
import { formatPercent } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import type { Named } from './names.ts';
import { OutcomeLine } from './OutcomeLine.tsx';
import './grid.css';

interface OutcomeGridProps {
  readonly groups: readonly RowGroup[];
  readonly cohorts: readonly Cohort[];
  readonly names: readonly Named[];
  readonly months: number;
}

/** Every outcome of every cohort: a table on a desk, a block an outcome on a phone. */
export function OutcomeGrid({ groups, cohorts, names, months }: OutcomeGridProps) {
  const { t, locale } = useLanguage();
  const titleId = useId();
  const size: CSSProperties & { '--count': number } = { '--count': cohorts.length };
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{t('compare.outcomes')}</h3>
      <p className="compare-small">{t('compare.outcomes.why')}</p>
      {groups.map(({ section, rows }) => (
        <div key={section} role="table" aria-label={t(`trial.${section}`)} className="compare-grid" data-many={cohorts.length > 3 || undefined} style={size}>
          <div role="rowgroup">
            <div role="row" className="compare-row compare-heads">
              <div role="columnheader" className="compare-outcome">
                <span className="ui-hidden">{t('compare.outcome')}: </span>
                {t(`trial.${section}`)}
              </div>
              <div className="compare-plot compare-scale" aria-hidden="true">
                <span>0</span>
                <span>50</span>
                <span>{formatPercent(1, locale)}</span>
              </div>
              {names.map(({ letter, name }) => (
                <div role="columnheader" key={letter} className="compare-cell">
                  <b className="compare-letter">{letter}</b> {name}
                </div>
              ))}
            </div>
          </div>
          <div role="rowgroup">
            {rows.map((row) => (
              <OutcomeLine key={row.key} row={row} cohorts={cohorts} names={names} months={months} />
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}
