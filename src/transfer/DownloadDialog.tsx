import { Suspense, useId } from 'react';
import { PageSpeech } from '../i18n/PageSpeech.tsx';
import { useLanguage } from '../i18n/words.tsx';
import { WithDetails } from '../ui/WithDetails.tsx';
import { useModal } from '../ui/useModal.ts';
import { DownloadList } from './DownloadList.tsx';
import type { DrawPicture } from './exportFiles.ts';
import './download.css';

interface Props {
  readonly loadDrawing: () => Promise<DrawPicture>;
  readonly onClose: () => void;
}

/** What can be had of the screen, in a window of its own. */
export function DownloadDialog(props: Props) {
  return (
    <PageSpeech>
      <Sheet {...props} />
    </PageSpeech>
  );
}

function Sheet({ loadDrawing, onClose }: Props) {
  const { t } = useLanguage();
  const dialog = useModal();
  const title = useId();
  return (
    <dialog ref={dialog} className="download-sheet" aria-labelledby={title} closedby="any" onClose={onClose}>
      <header>
        <h2 id={title}>{t('download.title')}</h2>
        <button type="button" className="ui-button" onClick={onClose}>
          {t('download.close')}
        </button>
      </header>
      <Suspense fallback={<p className="ui-loading">{t('app.loading')}</p>}>
        <WithDetails>{(details) => <DownloadList details={details} loadDrawing={loadDrawing} />}</WithDetails>
      </Suspense>
    </dialog>
  );
}
