import { useId, useState } from 'react';
import { bundled } from '../dataset/bundled.ts';
import type { Overview } from '../dataset/dataset.ts';
import type { DetailsFile } from '../dataset/details.ts';
import { sharedTrials } from '../dataset/own.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { openDataset } from '../store/ownData.ts';
import { cleanName } from './cleanText.ts';

interface Props {
  readonly name: string;
  readonly overview: Overview;
  readonly details?: DetailsFile | undefined;
  /** Rows that cannot be read: nothing is read until the reader leaves them out. */
  readonly faulty?: number;
  /** Something is still going on. */
  readonly busy?: boolean;
  readonly onDone: () => void;
}

/** Beside or instead, kept or not, and the button that takes the rows in. */
export function TakeIn({ name, overview, details, faulty = 0, busy = false, onDone }: Props) {
  const { t } = useLanguage();
  const own = useDashboard((state) => state.own);
  const [alone, setAlone] = useState(own.alone);
  const [kept, setKept] = useState(own.kept);
  const [leaveOut, setLeaveOut] = useState(false);
  const group = useId();
  const count = overview.cohorts.length;
  const shared = alone ? 0 : sharedTrials(overview, bundled);
  const hidden = overview.cohorts.filter(({ extras }) => extras.includes('no-rate')).length;
  const take = () => {
    openDataset({ name: cleanName(name), overview, details }, alone, kept);
    onDone();
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
      {shared > 0 && <p className="transfer-caution">{t('open.take.shared', { count: shared })}</p>}
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
      <button type="button" className="ui-button" data-primary disabled={busy || count === 0 || (faulty > 0 && !leaveOut)} onClick={take}>
        {t('open.take', { count })}
      </button>
    </div>
  );
}
