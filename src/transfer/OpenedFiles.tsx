import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { keepOnDevice, removeOwn, showAlone } from '../store/ownData.ts';
import { cleanName } from './cleanText.ts';

/** The files taken in already: each can go, all can stand alone or be kept. */
export function OpenedFiles() {
  const { t } = useLanguage();
  const { files, alone, kept } = useDashboard((state) => state.own);
  if (files.length === 0) return null;
  return (
    <section className="transfer-opened">
      <h3>{t('open.opened')}</h3>
      <ul>
        {files.map(({ id, name, overview }) => (
          <li key={id}>
            {t('open.opened.file', { name: cleanName(name), count: overview.cohorts.length })}
            <button type="button" className="ui-link" aria-label={t('open.opened.remove', { name: cleanName(name) })} onClick={() => removeOwn(id)}>
              {t('own.remove')}
            </button>
          </li>
        ))}
      </ul>
      <label>
        <input type="checkbox" checked={alone} onChange={({ target }) => showAlone(target.checked)} /> {t('open.opened.alone')}
      </label>
      <label>
        <input type="checkbox" checked={kept} onChange={({ target }) => keepOnDevice(target.checked)} /> {t('open.take.keep')}
      </label>
    </section>
  );
}
