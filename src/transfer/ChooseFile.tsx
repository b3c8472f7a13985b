import { Upload } from 'lucide-react';
import { type DragEvent, useId, useRef, useState } from 'react';
import { useLanguage } from '../i18n/words.tsx';
import { saveFile } from '../ui/saveFile.ts';
import { TEMPLATE } from './csvFields.ts';

const KINDS = '.csv,.tsv,.txt,.json,.xml,text/csv,text/tab-separated-values,application/json,application/xml,text/xml';

/** A table with the headings only: a row to show how would be read as a trial. */
function saveTemplate(): void {
  saveFile('car-t-own-trials.csv', new Blob([`\ufeff${TEMPLATE.join(',')}\r\n`], { type: 'text/csv;charset=utf-8' }));
}

/** Where a file is chosen or dropped, and what can be opened. */
export function ChooseFile({ onOpen }: { readonly onOpen: (file: File) => void }) {
  const { t } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onOpen(file);
  };
  return (
    <>
      <div
        className="transfer-drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          id={id}
          type="file"
          accept={KINDS}
          className="ui-hidden"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onOpen(file);
            // The same file can be chosen again after it was mended.
            target.value = '';
          }}
        />
        <label htmlFor={id} className="ui-button" data-primary>
          <Upload size={16} aria-hidden />
          {t('open.choose')}
        </label>
        <span>{t('open.drop')}</span>
      </div>
      <section className="transfer-formats">
        <h3>{t('open.formats')}</h3>
        <ul>
          <li>
            {t('open.format.table')}{' '}
            <button type="button" className="ui-link" onClick={saveTemplate}>
              {t('open.template')}
            </button>
          </li>
          <li>{t('open.format.registry')}</li>
          <li>{t('open.format.json')}</li>
        </ul>
      </section>
    </>
  );
}
