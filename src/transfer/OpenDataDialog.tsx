import { Suspense } from 'react';
import { PageSpeech } from '../i18n/PageSpeech.tsx';
import { useLanguage } from '../i18n/words.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { cleanName } from './cleanText.ts';
import { DatasetStep } from './DatasetStep.tsx';
import { OpenedFiles } from './OpenedFiles.tsx';
import { ReadProgress } from './ReadProgress.tsx';
import { RecordsStep } from './RecordsStep.tsx';
import { Refused } from './Refused.tsx';
import { TableStep } from './TableStep.tsx';
import { useFocusFound } from '../ui/useFocusFound.ts';
import { useReading } from './useReading.ts';
import { Window } from './Window.tsx';
import './transfer.css';
import './steps.css';

interface Props {
  readonly onClose: () => void;
}

/** Opens trials of the reader's own: choose, look, take in. Nothing leaves the browser. */
export function OpenDataDialog({ onClose }: Props) {
  return (
    <Suspense fallback={null}>
      <PageSpeech>
        <Sheet onClose={onClose} />
      </PageSpeech>
    </Suspense>
  );
}

function Sheet({ onClose }: Props) {
  const { t } = useLanguage();
  return (
    <Window title={t('open.title')} className="transfer-sheet" onClose={onClose}>
      <p className="transfer-private">{t('open.private')}</p>
      <Steps onDone={onClose} />
    </Window>
  );
}

function Steps({ onDone }: { readonly onDone: () => void }) {
  const { t } = useLanguage();
  const { opened, open, choose, close } = useReading();
  const reading = opened?.reading ?? null;
  const step = useFocusFound(opened === null ? 'choose' : (reading?.kind ?? 'reading'));
  const name = opened?.file.name ?? '';
  return (
    <div ref={step} role="group" aria-label={cleanName(name) || t('open.formats')} tabIndex={-1}>
      {opened !== null && reading === null && <ReadProgress words={t('open.reading', { name: cleanName(name) })} done={opened.progress ?? 0} onStop={close} />}
      {reading?.kind === 'refused' && <Refused name={name} refusal={reading.refusal} />}
      {(opened === null || reading?.kind === 'refused') && <ChooseFile onOpen={open} />}
      {opened === null && <OpenedFiles />}
      {reading !== null && reading.kind !== 'refused' && (
        <p className="transfer-file">
          <b>{name}</b>
          <button type="button" className="ui-link" onClick={close}>
            {t('open.another')}
          </button>
        </p>
      )}
      {opened !== null && reading?.kind === 'table' && (
        <TableStep name={name} reading={reading} choices={opened.choices} progress={opened.progress} onChoose={choose} onDone={onDone} />
      )}
      {reading?.kind === 'records' && <RecordsStep name={name} records={reading.records} onDone={onDone} />}
      {reading?.kind === 'dataset' && <DatasetStep name={name} dataset={reading.dataset} onDone={onDone} />}
    </div>
  );
}
