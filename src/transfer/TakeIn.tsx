import { useEffect, useId, useRef, useState } from 'react';
import { cohortsIn, type OwnContent } from '../dataset/own.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { openDataset } from '../store/ownData.ts';
import { cleanName } from './cleanText.ts';
import { hiddenIn } from './preview.ts';
import { ReadProgress } from './ReadProgress.tsx';

interface Props {
  readonly name: string;
  readonly content: OwnContent;
  /** Trials that the page has already. */
  readonly shared: number;
  /** Rows that cannot be read: nothing is read until the reader leaves them out. */
  readonly faulty?: number;
  /** Something is still going on. */
  readonly busy?: boolean;
  readonly onDone: () => void;
}

/** What takes longer shows how far it is, and then so often, in milliseconds. */
const [SHORT, OFTEN] = [300, 100];

/** Beside or instead, kept or not, and the button that takes the rows in. */
export function TakeIn({ name, content, shared, faulty = 0, busy = false, onDone }: Props) {
  const { t } = useLanguage();
  const own = useDashboard((state) => state.own);
  const [alone, setAlone] = useState(own.alone);
  const [kept, setKept] = useState(own.kept);
  const [leaveOut, setLeaveOut] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  const group = useId();
  const button = useRef<HTMLButtonElement>(null);
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  const count = cohortsIn(content);
  const hidden = hiddenIn(content);
  const take = () => {
    stop.current?.();
    let next = performance.now() + SHORT;
    const onProgress = (share: number) => {
      if (performance.now() < next) return;
      next = performance.now() + OFTEN;
      setDone(share);
    };
    stop.current = openDataset({ name: cleanName(name), ...content }, alone, kept, { onProgress, onEnd: onDone });
  };
  const leaveOff = () => {
    stop.current?.();
    setDone(null);
    button.current?.focus();
  };
  return (
    <div className="transfer-take">
      <fieldset>
        <legend className="ui-hidden">{t('open.take.how')}</legend>
        {[false, true].map((value) => (
          <label key={String(value)}>
            <input type="radio" name={group} checked={alone === value} onChange={() => setAlone(value)} />{' '}
            {t(value ? 'open.take.replace' : 'open.take.add')}
          </label>
        ))}
      </fieldset>
      {shared > 0 && !alone && <p className="transfer-caution">{t('open.take.shared', { count: shared })}</p>}
      {hidden > 0 && <p className="transfer-small">{t('open.take.noRate', { count: hidden })}</p>}
      <label>
        <input type="checkbox" checked={kept} onChange={({ target }) => setKept(target.checked)} /> {t('open.take.keep')}
        <span className="transfer-small">{t('open.take.keepHint')}</span>
      </label>
      {faulty > 0 && count > 0 && (
        <label>
          <input type="checkbox" checked={leaveOut} onChange={({ target }) => setLeaveOut(target.checked)} />{' '}
          {t('open.take.leaveOut', { count: faulty })}
        </label>
      )}
      {done !== null && <ReadProgress words={t('open.taking', { count })} done={done} onStop={leaveOff} />}
      <button
        ref={button}
        type="button"
        className="ui-button"
        data-primary
        disabled={busy || count === 0 || (faulty > 0 && !leaveOut)}
        aria-disabled={done !== null || undefined}
        onClick={done === null ? take : undefined}
      >
        {t('open.take', { count })}
      </button>
    </div>
  );
}
