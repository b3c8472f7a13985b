import { useLanguage } from '../i18n/words.tsx';
import { cleanName } from './cleanText.ts';

interface Props {
  readonly name: string;
  /** 0–1. */
  readonly done: number;
  readonly onStop: () => void;
}

/** How far a file has been read, and a way to stop. */
export function ReadProgress({ name, done, onStop }: Props) {
  const { t } = useLanguage();
  const words = t('open.reading', { name: cleanName(name) });
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
