/** The chart on the screen as a picture that stands alone, drawn anew from the same layouts. */
import type { Cohort } from '../../dataset/dataset.ts';
import { FIRST_ROWS } from '../firstRows.ts';
import type { Language } from '../../i18n/words.tsx';
import type { Dashboard } from '../../store/dashboard.ts';
import { selectTotals } from '../../store/selectors.ts';
import type { Tab } from '../../store/view.ts';
import { formatListing } from '../../ui/listing.ts';
import { datasetLine, filtersLine, ownLine, readingLine, sentences } from '../../ui/selectionWords.ts';
import { drawBest } from './bestPicture.ts';
import { drawForest } from './forestPicture.ts';
import { INK } from './ink.ts';
import { drawOverview } from './overviewPicture.ts';
import type { Draw, LegendEntry, Plate } from './plate.ts';
import { drawRates } from './ratesPicture.ts';
import { drawRisk } from './riskPicture.ts';
import { document, line, moved, text, type TextStyle } from './svg.ts';
import { textWidth, wrap } from './textWidth.ts';
import { drawTime } from './timePicture.ts';

const DRAWINGS: Readonly<Record<Tab, Draw>> = {
  overview: drawOverview,
  rates: drawRates,
  forest: drawForest,
  best: drawBest,
  risk: drawRisk,
  time: drawTime,
};

const EDGE = 28;
const SMALL = 12.5;
/** Lines of sources before the rest is counted; all of them stand in the description. */
const SOURCE_LINES = 3;

export interface PictureOptions {
  /** In the units of the drawing. */
  readonly width: number;
  /** Pixels a unit. */
  readonly scale?: number;
  /** Where the view can be opened again. */
  readonly address: string | null;
  /** Draw no more rows than these. */
  readonly most?: number;
  /** Stretch the page to this height, in units. */
  readonly atLeast?: number;
}

export interface Picture {
  readonly svg: string;
  /** In the units of the drawing. */
  readonly width: number;
  readonly height: number;
  /** Rows drawn, of all there are. */
  readonly shown: number;
  readonly total: number;
}

/** Lines below one another: what they look like, and how much room they take. */
interface Block {
  readonly marks: string;
  readonly height: number;
}

function paragraph(words: string, width: number, step: number, style: TextStyle, most = Infinity): Block {
  const { size = 13, bold = false } = style;
  const lines = wrap(words, style.serif ? width * 0.94 : width, size, { bold, most });
  return { marks: lines.map((words, at) => text(0, (at + 1) * step - step * 0.28, words, style)).join(''), height: lines.length * step };
}

function legendBlock(entries: readonly LegendEntry[], width: number): Block {
  let [x, y, marks] = [0, 0, ''];
  for (const { width: wide, draw, label } of entries) {
    const whole = wide + 6 + textWidth(label, SMALL);
    if (x > 0 && x + whole > width) [x, y] = [0, y + 22];
    marks += draw(x, y + 11) + text(x + wide + 6, y + 15, label, { size: SMALL, fill: INK['ink-soft'] });
    x += whole + 18;
  }
  return { marks, height: entries.length === 0 ? 0 : y + 26 };
}

function stacked(blocks: readonly Block[]): Block {
  let height = 0;
  const marks = blocks.map((block) => {
    const here = moved(0, height, block.marks);
    height += block.height;
    return here;
  });
  return { marks: marks.join(''), height };
}

const space = (height: number): Block => ({ marks: '', height });

export function citesOf(cohorts: readonly Cohort[]): readonly string[] {
  return [...new Set(cohorts.flatMap((cohort) => [cohort.cite, ...Object.values(cohort.rates).flatMap(({ from }) => from ?? [])]))];
}

/** As many first authors and years as fit, then how many more. */
function sourcesLine(cites: readonly string[], width: number, { t, locale }: Language): string {
  const written = (count: number) => {
    const first = cites.slice(0, count);
    const list =
      count >= cites.length
        ? formatListing(first, locale)
        : t('charts.sources.more', { first: first.join(', '), rest: cites.length - count });
    return t('download.picture.sources', { list });
  };
  const fits = (count: number) => wrap(written(count), width, SMALL).length <= SOURCE_LINES;
  let [least, most] = [1, cites.length];
  while (least < most) {
    const half = Math.ceil((least + most) / 2);
    if (fits(half)) least = half;
    else most = half - 1;
  }
  return written(least);
}

function headOf(plate: Plate, state: Dashboard, language: Language, width: number): Block {
  const soft = { size: 13, fill: INK['ink-soft'] };
  return stacked([
    paragraph(plate.title, width, 29, { size: 23, bold: true, serif: true }),
    space(4),
    ...(plate.lead === '' ? [] : [paragraph(plate.lead, width, 19, { size: 14, fill: INK['ink-soft'] })]),
    space(6),
    paragraph(`${language.t('app.shown', selectTotals(state))} · ${filtersLine(state, language)}`, width, 18, soft),
    space(8),
    legendBlock(plate.legend, width),
    space(6),
  ]);
}

function footOf(plate: Plate, state: Dashboard, language: Language, width: number, address: string | null): Block {
  const { t } = language;
  const small = { size: SMALL, fill: INK['ink-soft'] };
  const rest = plate.shown < plate.total ? [t('download.picture.rest', { shown: plate.shown, count: plate.total })] : [];
  const origin = [t('app.name'), datasetLine(state, language), ...(address === null ? [] : [address]), t('app.licence')];
  const cites = citesOf(plate.cohorts);
  return stacked([
    { marks: line(0, 8, width, 8, INK['line-strong']), height: 14 },
    paragraph(sentences([...plate.notes, ...rest, ownLine(state, language), readingLine(state, language)], language), width, 17, small),
    ...(cites.length === 0 ? [] : [paragraph(sourcesLine(cites, width, language), width, 17, small)]),
    paragraph(t('app.disclaimer'), width, 17, small),
    space(3),
    paragraph(origin.join(' · '), width, 17, { size: SMALL, bold: true }, 3),
  ]);
}

function descriptionOf(plate: Plate, state: Dashboard, language: Language, address: string | null): string {
  const { t, locale } = language;
  const parts = [
    plate.lead,
    filtersLine(state, language),
    ...plate.notes,
    readingLine(state, language),
    ownLine(state, language),
    t('download.picture.sources', { list: formatListing(citesOf(plate.cohorts), locale) }),
    datasetLine(state, language),
    address ?? '',
    t('app.licence'),
  ];
  return sentences(parts, language);
}

/** Draws the chart of the chosen tab with its title, filters, notes, sources, dataset and address inside the picture. */
export function drawPicture(state: Dashboard, language: Language, options: PictureOptions): Picture {
  const { width, scale = 1, address, most = Infinity, atLeast = 0 } = options;
  const inner = width - 2 * EDGE;
  const rows = Math.min(most, state.view.allRows ? Infinity : FIRST_ROWS);
  const plate = DRAWINGS[state.view.tab](state, language, inner, rows);
  const head = headOf(plate, state, language, inner);
  const foot = footOf(plate, state, language, inner, address);
  const natural = 2 * EDGE + head.height + plate.height + 12 + foot.height;
  const height = Math.max(natural, atLeast);
  const marks = [
    moved(EDGE, EDGE, head.marks),
    moved(EDGE, EDGE + head.height, plate.body),
    moved(EDGE, height - EDGE - foot.height, foot.marks),
  ].join('\n');
  const page = {
    width,
    height,
    scale,
    title: plate.title,
    description: descriptionOf(plate, state, language, address),
    language: language.locale,
  };
  return { svg: document(page, marks), width, height, shown: plate.shown, total: plate.total };
}
