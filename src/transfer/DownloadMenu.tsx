import { Download } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useLanguage } from '../i18n/words.tsx';
import { Boundary } from '../ui/Boundary.tsx';
import { later } from '../ui/later.tsx';
import type { DrawPicture } from './exportFiles.ts';

const DownloadDialog = later(async () => (await import('./DownloadDialog.tsx')).DownloadDialog);

interface Props {
  /** Brings what draws the charts as pictures. */
  readonly loadDrawing: () => Promise<DrawPicture>;
}

/** Opens the list of what can be downloaded; nothing of it is fetched before. */
export function DownloadMenu({ loadDrawing }: Props) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="ui-tool" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Download size={16} aria-hidden />
        <span>{t('download.open')}</span>
      </button>
      {open && (
        <Boundary>
          <Suspense fallback={null}>
            <DownloadDialog loadDrawing={loadDrawing} onClose={() => setOpen(false)} />
          </Suspense>
        </Boundary>
      )}
    </>
  );
}
