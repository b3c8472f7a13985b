import { APPROVAL_KINDS, type ApprovalKind } from '../dataset/vocabulary.ts';
import { useLanguage } from '../i18n/words.tsx';

/** How each kind of decision is drawn. */
export function KindLegend({ kinds }: { readonly kinds: readonly ApprovalKind[] }) {
  const { t } = useLanguage();
  return (
    <span className="approvals-legend">
      {APPROVAL_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => (
        <span key={kind}>
          <i className="approvals-key" data-kind={kind} aria-hidden /> {t(`approvals.kind.${kind}`)}
        </span>
      ))}
    </span>
  );
}
