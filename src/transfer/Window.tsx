import { type ReactNode, useId } from 'react';
import { useLanguage } from '../i18n/words.tsx';
import { useModal } from '../ui/useModal.ts';
import './window.css';

interface Props {
  readonly title: string;
  /** A press beside it closes it: not where that would lose what was chosen. */
  readonly lightly?: boolean;
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window over the page: its title, a button that closes it, and what it is for. */
export function Window({ title, lightly = false, className, onClose, children }: Props) {
  const { t } = useLanguage();
  const dialog = useModal();
  const id = useId();
  return (
    <dialog
      ref={dialog}
      className={`transfer-window ${className}`}
      aria-labelledby={id}
      closedby={lightly ? 'any' : 'closerequest'}
      onClose={onClose}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" className="ui-button" onClick={onClose}>
          {t('download.close')}
        </button>
      </header>
      {children}
    </dialog>
  );
}
