import type { RawSource } from '../dataset/schema.ts';
import { formatCountry, formatDate } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { SourceLink } from '../ui/SourceLink.tsx';
import type { Decision } from './decision.ts';

const PRECISION = ['year', 'month', 'day'] as const;

interface DecisionNoteProps {
  readonly decision: Decision;
  readonly source: RawSource | undefined;
}

/** All that is on record of one decision. */
export function DecisionNote({ decision: { approval, product, cancer }, source }: DecisionNoteProps) {
  const { t, say, locale } = useLanguage();
  const { authority, region, date, kind, withdrawn, indication } = approval;
  const precision = PRECISION[date.split('-').length - 1] ?? 'day';
  return (
    <>
      <b>
        {product.name}
        {product.brand && <> · {product.brand}</>}
      </b>
      <span>{t('approvals.note.who', { authority, region: formatCountry(region, locale), cancer: say(cancer.name) })}</span>
      <span>
        {formatDate(date, locale)}
        {precision !== 'day' && <> {t(`approvals.note.${precision}`)}</>} · {t(`approvals.kind.${kind}`)}
        {withdrawn && <> · {t('trial.withdrawn', { date: formatDate(withdrawn, locale) })}</>}
      </span>
      <span>{say(indication)}</span>
      <span className="page-small">
        {t('approvals.note.source')} <SourceLink source={source} />
      </span>
    </>
  );
}
