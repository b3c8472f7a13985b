import { useEffect, useMemo, useState } from 'react';
import type { Details } from '../dataset/details.ts';
import type { MessageId } from '../i18n/messageId.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { filtersLine, sentences } from '../ui/selectionWords.ts';
import { DownloadItem } from './DownloadItem.tsx';
import { DownloadStatus } from './DownloadStatus.tsx';
import type { DrawPicture, FileId } from './exportFiles.ts';
import { selectionOf } from './exportSelection.ts';
import { hintsOf, type PictureSizes, pictureSizes } from './exportHints.ts';
import { useDownload } from './exportProgress.ts';
import { leftOutWords } from './ownRecords.ts';

const GROUPS = [
  { title: 'download.picture', ids: ['svg', 'png', 'png2', 'slide', 'print'] },
  { title: 'download.rows', ids: ['csv', 'json'] },
  { title: 'download.sources', ids: ['vancouver', 'ris', 'bibtex'] },
  { title: 'download.analysis', ids: ['r'] },
  { title: 'download.all', ids: ['zip'] },
] as const satisfies readonly { readonly title: MessageId; readonly ids: readonly FileId[] }[];

interface Props {
  readonly details: Details;
  readonly loadDrawing: () => Promise<DrawPicture>;
}

/** Every file that can be had of the screen, with its kind and what is in it. */
export function DownloadList({ details, loadDrawing }: Props) {
  const language = useLanguage();
  const { t } = language;
  const state = useDashboard((state) => state);
  const selection = useMemo(() => selectionOf(state, details, language, document.URL), [state, details, language]);
  const { progress, download } = useDownload(selection, loadDrawing);
  const [sizes, setSizes] = useState<PictureSizes | null>(null);
  useEffect(() => {
    let current = true;
    const measure = async () => {
      const draw = await loadDrawing();
      if (current) setSizes(pictureSizes(selection, draw));
    };
    // Without sizes the list is as good; that a picture cannot be drawn is said when it is asked for.
    measure().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [selection, loadDrawing]);
  const hints = useMemo(() => hintsOf(selection, sizes), [selection, sizes]);
  const without = useMemo(() => leftOutWords(selection), [selection]);
  if (selection.cohorts.length === 0) return <p>{t('download.empty')}</p>;
  return (
    <>
      <p className="download-lead">
        {sentences([t('download.lead', { cohorts: selection.cohorts.length }), filtersLine(state, language)], language)}
      </p>
      <div className="download-groups">
        {GROUPS.map(({ title, ids }) => (
          <section key={title} aria-label={t(title)}>
            <h3>{t(title)}</h3>
            <ul>
              {ids.map((id) => (
                <DownloadItem
                  key={id}
                  id={id}
                  hint={hints[id]}
                  without={id === 'json' ? without : ''}
                  busy={progress?.phase === 'making'}
                  onChoose={download}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <DownloadStatus progress={progress} />
    </>
  );
}
