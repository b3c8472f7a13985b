import { FolderOpen } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useLanguage } from '../i18n/words.tsx';
import { Boundary } from '../ui/Boundary.tsx';
import { later } from '../ui/later.tsx';

const OpenDataDialog = later(async () => (await import('./OpenDataDialog.tsx')).OpenDataDialog);

/** The way to open data of one's own; the window behind it is fetched when it is asked for. */
export function OpenDataMenu() {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="ui-tool" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <FolderOpen size={16} aria-hidden />
        <span>{t('own.open')}</span>
      </button>
      {isOpen && (
        <Boundary>
          <Suspense fallback={null}>
            <OpenDataDialog onClose={() => setOpen(false)} />
          </Suspense>
        </Boundary>
      )}
    </>
  );
}
