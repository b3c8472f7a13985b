import { Suspense, useId } from 'react';
import { PageSpeech } from '../i18n/PageSpeech.tsx';
import { useLanguage } from '../i18n/words.tsx';
import { useModal } from '../ui/useModal.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { DatasetStep } from './DatasetStep.tsx';
import { OpenedFiles } from './OpenedFiles.tsx';
import { ReadProgress } from './ReadProgress.tsx';
import { RecordsStep } from './RecordsStep.tsx';
import { Refused } from './Refused.tsx';
import { TableStep } from './TableStep.tsx';
import { useReading } from './useReading.ts';
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
  const dialog = useModal();
  const title = useId();
  return (
    <dialog ref={dialog} className="transfer-sheet" aria-labelledby={title} onClose={onClose}>
      <header>
        <h2 id={title}>{t('open.title')}</h2>
        <button type="button" className="ui-button" onClick={onClose}>
          {t('open.close')}
        </button>
      </header>
      <p className="transfer-private">{t('open.private')}</p>
      <Steps onDone={onClose} />
    </dialog>
  );
}

function Steps({ onDone }: { readonly onDone: () => void }) {
  const { t } = useLanguage();
  const { opened, open, choose, close } = useReading();
  if (opened === null) {
    return (
      <>
        <ChooseFile onOpen={open} />
        <OpenedFiles />
      </>
    );
  }
  const { file, choices, reading, progress } = opened;
  if (reading === null) return <ReadProgress name={file.name} done={progress ?? 0} onStop={close} />;
  if (reading.kind === 'refused') {
    return (
      <>
        <Refused name={file.name} refusal={reading.refusal} />
        <ChooseFile onOpen={open} />
      </>
    );
  }
  return (
    <>
      <p className="transfer-file">
        <b>{file.name}</b>
        <button type="button" className="ui-link" onClick={close}>
          {t('open.another')}
        </button>
      </p>
      {reading.kind === 'table' && (
        <TableStep name={file.name} reading={reading} choices={choices} progress={progress} onChoose={choose} onDone={onDone} />
      )}
      {reading.kind === 'records' && <RecordsStep name={file.name} records={reading.records} onDone={onDone} />}
      {reading.kind === 'dataset' && <DatasetStep name={file.name} dataset={reading.dataset} onDone={onDone} />}
    </>
  );
}
