import { Suspense } from 'react';
import { PageSpeech } from '../i18n/PageSpeech.tsx';
import { useLanguage } from '../i18n/words.tsx';
import { WithDetails } from '../ui/WithDetails.tsx';
import { DownloadList } from './DownloadList.tsx';
import type { DrawPicture } from './exportFiles.ts';
import { Window } from './Window.tsx';
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
  return (
    <Window title={t('download.title')} lightly className="download-sheet" onClose={onClose}>
      <Suspense fallback={<p className="ui-loading">{t('app.loading')}</p>}>
        <WithDetails>{(details) => <DownloadList details={details} loadDrawing={loadDrawing} />}</WithDetails>
      </Suspense>
    </Window>
  );
}
