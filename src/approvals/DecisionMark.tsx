import { formatCountry, formatDate } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { LANE, LANE_GAP, type Mark } from './timeline.ts';

/** The letters of the authority at the day of its decision; the border tells the kind, the words all of it. */
export function DecisionMark({ mark }: { readonly mark: Mark }) {
  const { t, locale } = useLanguage();
  const { authority, region, date, kind, withdrawn } = mark.decision.approval;
  const words = {
    authority,
    region: formatCountry(region, locale),
    date: formatDate(date, locale),
    kind: t(`approvals.kind.${kind}`),
  };
  return (
    <li
      className="approvals-mark"
      data-kind={kind}
      data-withdrawn={withdrawn === undefined ? undefined : ''}
      style={{ insetInlineStart: `${mark.at * 100}%`, insetBlockStart: mark.lane * LANE + LANE_GAP }}
    >
      <span aria-hidden>{authority}</span>
      <span className="ui-hidden">
        {withdrawn === undefined
          ? t('approvals.mark', words)
          : t('approvals.markWithdrawn', { ...words, withdrawn: formatDate(withdrawn, locale) })}
      </span>
    </li>
  );
}
