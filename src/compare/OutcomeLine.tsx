import type { Row } from '../analysis/sideBySide.ts';
import type { Cohort } from '../dataset/dataset.ts';
import { useLanguage } from '../i18n/words.tsx';
import { type CellWords, rowWords } from './gridWords.ts';
import type { Named } from './names.ts';
import { RateTracks } from './RateTracks.tsx';

interface OutcomeLineProps {
  readonly row: Row;
  readonly cohorts: readonly Cohort[];
  readonly names: readonly Named[];
  /** The end of the axis of medians. */
  readonly months: number;
}

/** One outcome: its name, every cohort on one axis, and every cohort's figure. */
export function OutcomeLine({ row, cohorts, names, months }: OutcomeLineProps) {
  const language = useLanguage();
  const { name, cells, tracks } = rowWords(row, cohorts, names, months, language);
  return (
    <div role="row" className="compare-row" data-measure={row.kind === 'rate' ? row.measure : undefined}>
      <div role="rowheader" className="compare-outcome">
        {name}
      </div>
      <div className="compare-plot" aria-hidden="true">
        {tracks && <RateTracks tracks={tracks} />}
        {row.kind === 'median' && (
          <span className="compare-months">
            <span>0</span>
            <span>{language.t('unit.months', { months })}</span>
          </span>
        )}
      </div>
      {cells.map((cell, at) => (
        <div role="cell" key={names[at]?.letter} className="compare-cell" data-missing={cell.missing || undefined}>
          <span className="compare-cell-name">{names[at]?.lettered}</span>
          <OutcomeFigure cell={cell} />
        </div>
      ))}
    </div>
  );
}

function OutcomeFigure({ cell: { main, beside, spoken } }: { readonly cell: CellWords }) {
  const parts = (
    <>
      <b>{main}</b>
      {beside.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </>
  );
  if (spoken === undefined) return <span className="compare-figure">{parts}</span>;
  return (
    <>
      <span className="ui-hidden">{spoken}</span>
      <span className="compare-figure" aria-hidden="true">
        {parts}
      </span>
    </>
  );
}
