import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { type FileId, KINDS } from './exportFiles.ts';

interface Props {
  readonly id: FileId;
  /** How much is in it; null where there is nothing to be had. */
  readonly hint: string | null;
  /** What is missing from it; empty where nothing is. */
  readonly without?: string;
  readonly busy: boolean;
  readonly onChoose: (id: FileId) => void;
}

/** One file: its name, its kind, how much is in it and what it is good for. */
export function DownloadItem({ id, hint, without = '', busy, onChoose }: Props) {
  const { t } = useLanguage();
  const measure = useDashboard((state) => t(`measure.${state.view.measure}.short`));
  const none = (id === 'r' || id === 'json') && hint === null;
  return (
    <li className="download-item">
      <button type="button" className="ui-link" aria-disabled={busy || none || undefined} onClick={() => busy || none || onChoose(id)}>
        {t(`download.${id}`)} <span className="download-kind">{KINDS[id]}</span>
      </button>
      {hint && <span className="download-hint">{hint}</span>}
      <p>{none && id === 'r' ? t('download.r.none', { measure }) : t(`download.${id}.about`, { measure })}</p>
      {without !== '' && <p className="download-without">{without}</p>}
    </li>
  );
}
