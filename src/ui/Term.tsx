import { type ReactNode, Suspense, type ToggleEvent, useId, useRef, useState } from 'react';
import { PageSpeech } from '../i18n/PageSpeech.tsx';
import { useLanguage } from '../i18n/words.tsx';
import { Boundary } from './Boundary.tsx';
import type { TermId } from './glossary.ts';
import './term.css';

/** Room kept to the edge of the window, in pixels. */
const MARGIN = 12;

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
  // Below the words and inside the window, in the coordinates of the page, so that the note scrolls along with them.
  const place = ({ newState, currentTarget }: ToggleEvent<HTMLElement>) => {
    setOpen(newState === 'open');
    const words = button.current?.getBoundingClientRect();
    if (newState !== 'open' || !words) return;
    const width = Math.min(340, document.documentElement.clientWidth - 2 * MARGIN);
    const left = Math.max(MARGIN, Math.min(words.left, document.documentElement.clientWidth - width - MARGIN));
    Object.assign(currentTarget.style, {
      inlineSize: `${width}px`,
      left: `${left + scrollX}px`,
      top: `${words.bottom + scrollY + 6}px`,
    });
  };
  return (
    <>
      <button ref={button} type="button" className="term" popoverTarget={note}>
        {children}
      </button>
      <span id={note} className="term-note" popover="auto" role="status" onToggle={place}>
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
