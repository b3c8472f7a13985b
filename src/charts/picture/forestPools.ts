import type { PoolSet } from '../../analysis/forest.ts';
import { lacksSpread, pooledOf } from '../../analysis/pooling.ts';
import type { ChartMeasure } from '../../dataset/measures.ts';
import { formatInterval, formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Language } from '../../i18n/words.tsx';
import { noPoolLine, pooledLine } from '../../ui/pooledWords.ts';
import { sentences } from '../../ui/selectionWords.ts';
import { cautionsOf, excludedWords, plainSentence } from '../forest/forestWords.ts';
import type { RateAxis } from '../forest/forestRows.ts';
import { diamondMark, predictionMark } from './forestMarks.ts';
import { INK } from './ink.ts';
import { text } from './svg.ts';
import { wrap } from './textWidth.ts';

export interface PoolPlace {
  readonly axis: RateAxis;
  readonly width: number;
  readonly plot: number;
  readonly span: number;
  readonly rate: number;
  readonly interval: number;
  readonly colour: string;
  readonly measure: ChartMeasure;
}

interface Marks {
  readonly marks: string;
  readonly height: number;
}

const LINE = 17;

/** Lines of small text from `top` on. */
function lines(parts: readonly string[], top: number, width: number, bold = false): Marks {
  const all = parts.filter((part) => part.trim() !== '').flatMap((part) => wrap(part, width, 12.5, { bold }));
  const marks = all.map((words, at) => text(0, top + (at + 1) * LINE - 4, words, { size: 12.5, bold, fill: bold ? INK.ink : INK['ink-soft'], rim: true }));
  return { marks: marks.join(''), height: all.length * LINE };
}

/** The pooled estimate of a set with its warnings, or the reason why there is none in its place. */
export function drawPool(set: PoolSet, cancer: string, top: number, place: PoolPlace, language: Language): Marks {
  const { t, locale } = language;
  const excluded = excludedWords(set, language);
  const pooled = set.refusal ? null : pooledOf(set.counts);
  if (!pooled) {
    const none = noPoolLine(set.refusal ?? { kind: 'few', k: set.counts.length }, place.measure, cancer, language);
    const said = lines([sentences([none, excluded], language)], top + 4, place.width);
    return { marks: said.marks, height: said.height + 8 };
  }
  const said = lines([pooledLine(pooled, place.measure, cancer, language)], top + 5, place.width, true);
  const drawn = top + 5 + said.height;
  const at = { axis: place.axis, left: place.plot, span: place.span, middle: drawn + 14, colour: place.colour };
  const { prediction } = pooled;
  const spread =
    pooled.method === 'exact' ? '' : t('forest.spread', { tau: formatNumber(pooled.tau, locale, 2), i2: formatPercent(pooled.i2, locale) });
  const marks = [
    said.marks,
    text(0, drawn + 18, spread, { size: 12.5, fill: INK['ink-soft'] }),
    diamondMark(pooled.estimate, pooled.interval, at),
    prediction && !lacksSpread(pooled) ? predictionMark(prediction, drawn + 30, at) : '',
    text(place.rate, drawn + 18.5, formatPercent(pooled.estimate, locale, 1), { size: 13, bold: true, anchor: 'end' }),
    text(place.interval, drawn + 18.5, formatInterval(pooled.interval, locale, 1), { size: 12.5, bold: true, anchor: 'end' }),
  ];
  const cautions = cautionsOf(set, pooled, language);
  const caution = cautions.length > 0 ? `${t('forest.caution')}: ${cautions.join('; ')}.` : '';
  const about = lines([plainSentence(pooled, language), caution, excluded], drawn + 40, place.width);
  return { marks: [...marks, about.marks].join(''), height: 5 + said.height + 40 + about.height + 6 };
}
