import { useLanguage } from '../i18n/words.tsx';
import type { Progress } from './exportProgress.ts';

const ADVICE = { tall: 'download.failed.tall', undrawn: 'download.failed.picture' } as const;

/** What is being made, how far it is, and what became of it. */
export function DownloadStatus({ progress }: { readonly progress: Progress | null }) {
  const { t } = useLanguage();
  const words = () => {
    switch (progress?.phase) {
      case undefined:
        return '';
      case 'making':
        return progress.done === null
          ? t('download.making', { name: progress.name })
          : t('download.step', { name: progress.name, done: progress.done, count: progress.count });
      case 'saved':
        return t('download.saved', { name: progress.name, size: progress.size });
      case 'failed': {
        const advice =
          progress.reason === 'tall' || progress.reason === 'undrawn'
            ? t(ADVICE[progress.reason])
            : t('download.failed.other', { reason: progress.reason });
        return t('download.failed', { name: progress.name, advice });
      }
    }
  };
  return (
    <div className="download-status" data-phase={progress?.phase}>
      <p role="status">{words()}</p>
      {progress?.phase === 'making' && (
        <progress aria-label={t('download.making', { name: progress.name })} max={progress.count} value={progress.done ?? undefined} />
      )}
    </div>
  );
}
