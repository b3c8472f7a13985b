import { type ReactNode, Suspense, type ToggleEvent, useId, useRef, useState } from 'react';
import { PageSpeech } from '../i18n/PageSpeech.tsx';
import { useLanguage } from '../i18n/words.tsx';
import { Boundary } from './Boundary.tsx';
import type { TermId } from './glossary.ts';
import { placeNote } from './placeNote.ts';
import './term.css';

interface TermProps {
  readonly id: TermId;
  /** The words in the sentence that stand for the term. */
  readonly children: ReactNode;
}

/** Words that open their meaning where they stand: by click, tap, Enter or Space; Escape or a click elsewhere closes it. */
export function Term({ id, children }: TermProps) {
  const note = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const place = ({ newState, currentTarget }: ToggleEvent<HTMLElement>) => {
    setOpen(newState === 'open');
    if (newState === 'open') placeNote(currentTarget, button.current);
  };
  return (
    <>
      <button ref={button} type="button" className="term" popoverTarget={note}>
        {children}
      </button>
      <span id={note} className="ui-note term-note" popover="auto" role="status" onToggle={place}>
        {open && (
          <Boundary>
            <Suspense fallback={null}>
              <PageSpeech>
                <Meaning id={id} />
              </PageSpeech>
            </Suspense>
          </Boundary>
        )}
      </span>
    </>
  );
}

function Meaning({ id }: { readonly id: TermId }) {
  const { t } = useLanguage();
  return (
    <>
      <b>{t(`glossary.${id}`)}</b> {t(`glossary.${id}.means`)}
    </>
  );
}
