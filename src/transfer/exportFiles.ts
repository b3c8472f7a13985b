/** The files that can be had of what is on the screen: names, kinds, and how each is made. */
import type { Language } from '../i18n/words.tsx';
import type { Dashboard } from '../store/dashboard.ts';
import { CITATION_FILES } from '../ui/citation.ts';
import { sourcesAs } from './citations.ts';
import { rowsAsCsv } from './exportRows.ts';
import type { Selection } from './exportSelection.ts';
import { rowsAsJson } from './jsonOut.ts';
import { rScript } from './rScript.ts';

export const PICTURE_IDS = ['svg', 'png', 'png2', 'slide', 'print'] as const;
export const TEXT_IDS = ['csv', 'json', 'vancouver', 'ris', 'bibtex', 'r'] as const;
export type PictureId = (typeof PICTURE_IDS)[number];
export type TextId = (typeof TEXT_IDS)[number];
export type FileId = PictureId | TextId | 'zip';

/** Draws the chart on the screen; the page brings it, since only the charts know how they look. */
export type DrawPicture = (
  id: PictureId,
  state: Dashboard,
  language: Language,
  address: string | null,
) => { readonly svg: string };

/** Pixels an inch: what a PNG says of its size on paper. */
const DENSITIES: Readonly<Record<Exclude<PictureId, 'svg'>, number>> = { png: 96, png2: 192, slide: 144, print: 300 };

const ENDINGS: Readonly<Record<FileId, string>> = {
  svg: '.svg',
  png: '.png',
  png2: '@2x.png',
  slide: '-slide.png',
  print: '-print.png',
  csv: '-rows.csv',
  json: '-rows.json',
  vancouver: '-sources.txt',
  ris: '-sources.ris',
  bibtex: '-sources.bib',
  r: '.R',
  zip: '.zip',
};

function isPicture(id: FileId): id is PictureId {
  return PICTURE_IDS.some((known) => known === id);
}

/** `car-t-1.1.0-rates.svg`: what it is of, and of which dataset. */
export function fileName(id: FileId, { dataset, view }: Dashboard): string {
  const part = isPicture(id) ? `-${view.tab}` : id === 'r' ? `-pooled-${view.measure}` : '';
  return `car-t-${dataset.version}${part}${ENDINGS[id]}`;
}

/** What the file is called in short: `PNG`. */
export const KINDS: Readonly<Record<FileId, string>> = {
  svg: 'SVG', png: 'PNG', png2: 'PNG', slide: 'PNG', print: 'PNG', csv: 'CSV', json: 'JSON', vancouver: 'TXT', ris: 'RIS',
  bibtex: 'BibTeX', r: 'R', zip: 'ZIP',
};

const TEXTS: Readonly<Record<TextId, { readonly type: string; readonly make: (selection: Selection) => string | null }>> = {
  csv: { type: 'text/csv', make: rowsAsCsv },
  json: { type: 'application/json', make: rowsAsJson },
  vancouver: { type: CITATION_FILES.vancouver.type, make: (selection) => sourcesAs('vancouver', selection) },
  ris: { type: CITATION_FILES.ris.type, make: (selection) => sourcesAs('ris', selection) },
  bibtex: { type: CITATION_FILES.bibtex.type, make: (selection) => sourcesAs('bibtex', selection) },
  r: { type: 'text/plain', make: rScript },
};

/** One file; null where there is nothing for it to hold. Rejects with a PictureFailure where a picture cannot be made. */
export async function makeFile(id: PictureId | TextId, selection: Selection, draw: DrawPicture): Promise<Blob | null> {
  if (!isPicture(id)) {
    const { type, make } = TEXTS[id];
    const text = make(selection);
    return text === null ? null : new Blob([text], { type: `${type};charset=utf-8` });
  }
  const { svg } = draw(id, selection.state, selection.language, selection.address);
  if (id === 'svg') return new Blob([svg], { type: 'image/svg+xml' });
  const { pngOf } = await import('./picturePng.ts');
  return pngOf(svg, DENSITIES[id]);
}
