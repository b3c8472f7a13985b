import { useState } from 'react';
import { saveFile } from '../ui/saveFile.ts';
import { type DrawPicture, type FileId, fileName, makeFile } from './exportFiles.ts';
import type { Selection } from './exportSelection.ts';

/** What became of the file asked for last. */
export type Progress =
  | { readonly phase: 'making'; readonly name: string; readonly done: number | null; readonly count: number }
  | { readonly phase: 'saved'; readonly name: string; readonly size: string }
  /** `tall` and `undrawn` are of pictures; else what the program says. */
  | { readonly phase: 'failed'; readonly name: string; readonly reason: string };

/** Lets the browser show what has changed before the next piece of work. */
function breath(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/** `412 kB`. */
function formatSize(bytes: number, locale: string): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 2 }).format(value);
}

function reasonOf(failure: unknown): string {
  if (failure instanceof Error && 'reason' in failure && typeof failure.reason === 'string') return failure.reason;
  return failure instanceof Error ? failure.message : String(failure);
}

/** Makes and saves one file at a time, and says how far it is. */
export function useDownload(selection: Selection, loadDrawing: () => Promise<DrawPicture>) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const download = async (id: FileId) => {
    const name = fileName(id, selection.state);
    setProgress({ phase: 'making', name, done: null, count: 1 });
    try {
      await breath();
      const draw = await loadDrawing();
      const file = id === 'zip' ? await everything(selection, draw, name, setProgress) : await makeFile(id, selection, draw);
      if (!file) throw new Error(name);
      saveFile(name, file);
      setProgress({ phase: 'saved', name, size: formatSize(file.size, selection.language.locale) });
    } catch (failure) {
      setProgress({ phase: 'failed', name, reason: reasonOf(failure) });
    }
  };
  return { progress, download: (id: FileId) => void download(id) };
}

async function everything(
  selection: Selection,
  draw: DrawPicture,
  name: string,
  onProgress: (progress: Progress) => void,
): Promise<Blob> {
  const { archive, ZIP_STEPS } = await import('./zip.ts');
  const today = new Date().toISOString().slice(0, 10);
  return archive(selection, draw, today, async (done) => {
    onProgress({ phase: 'making', name, done, count: ZIP_STEPS });
    await breath();
  });
}
