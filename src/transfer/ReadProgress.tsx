import { useLanguage } from '../i18n/words.tsx';

interface Props {
  /** What goes on. */
  readonly words: string;
  /** 0–1. */
  readonly done: number;
  readonly onStop: () => void;
}

/** How far a file has been read, and a way to stop. */
export function ReadProgress({ words, done, onStop }: Props) {
  const { t } = useLanguage();
  return (
    <div className="transfer-progress">
      <p role="status">{words}</p>
      <progress value={done} max={1} aria-label={words} />
      <button type="button" className="ui-button" onClick={onStop}>
        {t('open.stop')}
      </button>
    </div>
  );
}
