/** How much is in each file, before it is made. */
import { sourcesOf } from './exportFigures.ts';
import type { DrawPicture, FileId, PictureId } from './exportFiles.ts';
import type { Selection } from './exportSelection.ts';
import { completeRows } from './ownRecords.ts';
import { sizeOf } from './picturePng.ts';
import { pooledRows } from './rScript.ts';

export type PictureSizes = Readonly<Record<Exclude<PictureId, 'svg'>, { readonly width: number; readonly height: number }>>;

/** The sizes of the pictures in pixels; they are known once they are drawn. */
export function pictureSizes({ state, language, address }: Selection, draw: DrawPicture): PictureSizes {
  const size = (id: PictureId) => sizeOf(draw(id, state, language, address).svg);
  const png = size('png');
  return { png, png2: { width: 2 * png.width, height: 2 * png.height }, slide: { width: 1920, height: 1080 }, print: size('print') };
}

/** In words; null where a file would be empty, or it is not known yet. */
export function hintsOf(selection: Selection, sizes: PictureSizes | null): Readonly<Record<FileId, string | null>> {
  const { cohorts, details, language } = selection;
  const { t } = language;
  const sources = t('download.size.sources', { count: sourcesOf(cohorts, details).length });
  const pools = pooledRows(selection).length;
  const trials = new Set(completeRows(selection).map(({ trial }) => trial.id)).size;
  const pixels = (id: keyof PictureSizes) => sizes && t('download.size.pixels', sizes[id]);
  return {
    svg: t('download.size.any'),
    png: pixels('png'),
    png2: pixels('png2'),
    slide: pixels('slide'),
    print: pixels('print'),
    csv: t('download.size.rows', { count: cohorts.length }),
    json: trials === 0 ? null : t('download.size.trials', { count: trials }),
    vancouver: sources,
    ris: sources,
    bibtex: sources,
    r: pools === 0 ? null : t('download.size.pools', { count: pools }),
    zip: t('download.size.files', { count: 11 }),
  };
}
