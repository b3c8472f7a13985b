import { useState } from 'react';
import { cohortsIn } from '../dataset/own.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { keepOnDevice, removeOwn, showAlone } from '../store/ownData.ts';
import { cleanName } from './cleanText.ts';

/** The files taken in already: each can go, all can stand alone or be kept. */
export function OpenedFiles() {
  const { t } = useLanguage();
  const { files, alone, kept } = useDashboard((state) => state.own);
  // Many rows take a moment: the choice stands at once.
  const [wanted, setWanted] = useState(alone);
  if (files.length === 0) return null;
  const choose = (value: boolean) => {
    setWanted(value);
    showAlone(value);
  };
  return (
    <section className="transfer-opened">
      <h3>{t('open.opened')}</h3>
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            {t('open.opened.file', { name: cleanName(file.name), count: cohortsIn(file) })}
            <button type="button" className="ui-link" aria-label={t('open.opened.remove', { name: cleanName(file.name) })} onClick={() => removeOwn(file.id)}>
              {t('own.remove')}
            </button>
          </li>
        ))}
      </ul>
      <label>
        <input type="checkbox" checked={wanted} onChange={({ target }) => choose(target.checked)} /> {t('open.opened.alone')}
      </label>
      <label>
        <input type="checkbox" checked={kept} onChange={({ target }) => keepOnDevice(target.checked)} /> {t('open.take.keep')}
      </label>
    </section>
  );
}
