import { type ToggleEvent, useId, useRef, useState } from 'react';
import type { RawSource } from '../dataset/schema.ts';
import { formatCountry, formatDate } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { placeNote } from '../ui/placeNote.ts';
import { DecisionNote } from './DecisionNote.tsx';
import { LANE, LANE_GAP, lettersOf, type Mark } from './timeline.ts';

interface DecisionMarkProps {
  readonly mark: Mark;
  readonly source: RawSource | undefined;
  /** Whether Tab reaches this mark. */
  readonly stop: boolean;
}

/** A few letters at the day of its decision; the border tells the kind. Pressed, it opens the whole record. */
export function DecisionMark({ mark, source, stop }: DecisionMarkProps) {
  const { t, locale } = useLanguage();
  const noteId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const { key, product, approval } = mark.decision;
  const { authority, region, date, kind, withdrawn } = approval;
  const words = {
    product: product.name,
    authority,
    region: formatCountry(region, locale),
    date: formatDate(date, locale),
    kind: t(`approvals.kind.${kind}`),
  };
  const place = ({ newState, currentTarget }: ToggleEvent<HTMLElement>) => {
    setOpen(newState === 'open');
    if (newState === 'open') placeNote(currentTarget, button.current);
  };
  return (
    <li style={{ insetInlineStart: `${mark.at * 100}%`, insetBlockStart: mark.lane * LANE + LANE_GAP }}>
      <button
        ref={button}
        type="button"
        className="approvals-mark"
        data-mark={key}
        data-kind={kind}
        data-withdrawn={withdrawn === undefined ? undefined : ''}
        tabIndex={stop ? 0 : -1}
        popoverTarget={noteId}
        aria-label={
          withdrawn === undefined
            ? t('approvals.mark', words)
            : t('approvals.markWithdrawn', { ...words, withdrawn: formatDate(withdrawn, locale) })
        }
      >
        <span>{lettersOf(mark.decision)}</span>
      </button>
      <div id={noteId} className="ui-note approvals-note" popover="auto" role="status" onToggle={place}>
        {open && <DecisionNote decision={mark.decision} source={source} />}
      </div>
    </li>
  );
}
