/** Everything as one archive. */
import { type Zippable, zipSync } from 'fflate';
import { formatDate } from '../i18n/format.ts';
import { datasetLine } from '../ui/selectionWords.ts';
import { type DrawPicture, fileName, makeFile, PICTURE_IDS, type PictureId, TEXT_IDS, type TextId } from './exportFiles.ts';
import type { Selection } from './exportSelection.ts';
import { leftOutWords } from './ownRecords.ts';
import { PictureFailure } from './picturePng.ts';
import { describe } from './exportWords.ts';

export const ZIP_STEPS = PICTURE_IDS.length + TEXT_IDS.length;

/** What is in the archive, for whoever finds it later. */
function readme(selection: Selection, ids: readonly (PictureId | TextId)[], today: string): string {
  const { state, language, address } = selection;
  const { t, locale } = language;
  const measure = t(`measure.${state.view.measure}.short`);
  const left = leftOutWords(selection);
  return [
    ...describe(selection, t('download.readme.title')),
    t('download.readme.made', { date: formatDate(today, locale) }),
    '',
    ...ids.map((id) => t('download.readme.file', { file: fileName(id, state), about: t(`download.${id}.about`, { measure }) })),
    ...(left === '' ? [] : [t('download.readme.file', { file: fileName('json', state), about: left })]),
    '',
    t('download.readme.cite', { dataset: datasetLine(state, language), address: address ?? '' }).trim(),
    '',
  ].join('\n');
}

/**
 * Makes every file and packs them. A picture too tall for its kind, and a script where nothing is pooled, are left
 * out; the note names what is in. Says after each file how many are made.
 */
export async function archive(
  selection: Selection,
  draw: DrawPicture,
  today: string,
  onStep: (done: number) => void | Promise<void>,
): Promise<Blob> {
  const entries: Zippable = {};
  const made: (PictureId | TextId)[] = [];
  for (const [at, id] of [...PICTURE_IDS, ...TEXT_IDS].entries()) {
    const file = await makeFile(id, selection, draw).catch((failure: unknown) => {
      if (failure instanceof PictureFailure && failure.reason === 'tall') return null;
      throw failure;
    });
    if (file) {
      made.push(id);
      // Pictures are packed already.
      entries[fileName(id, selection.state)] = [new Uint8Array(await file.arrayBuffer()), { level: file.type === 'image/png' ? 0 : 6 }];
    }
    await onStep(at + 1);
  }
  entries['README.txt'] = new TextEncoder().encode(readme(selection, made, today));
  return new Blob([zipSync(entries)], { type: 'application/zip' });
}
