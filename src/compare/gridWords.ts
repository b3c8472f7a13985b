import type { Row } from '../analysis/sideBySide.ts';
import type { Cohort } from '../dataset/dataset.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/words.tsx';
import { figureOf } from '../ui/figure.ts';
import { wordsOf } from '../ui/outcomeWords.ts';
import type { Named } from './names.ts';
import type { Track } from './RateTracks.tsx';

/** One cohort's figure for one outcome. */
export interface CellWords {
  readonly main: string;
  /** Count, interval, origin: what must stand beside it. */
  readonly beside: readonly string[];
  readonly missing: boolean;
  /** As a sentence, where the parts would be read as bare numbers. */
  readonly spoken?: string;
}

/** Below so many patients a percentage says less than the count does. */
const FEW = 10;

type Cell = Row['cells'][number];

function rateCell(row: Extract<Row, { kind: 'rate' }>, at: number, cohort: Cohort, language: Language): CellWords {
  const { t } = language;
  const answer = row.cells[at] ?? { kind: 'not-reported' };
  const { percent, count, interval, spoken } = figureOf(answer, cohort, row.measure, language);
  const origin = 'outcome' in answer && answer.outcome.from ? t('compare.from', { cite: answer.outcome.from }) : '';
  if (answer.kind === 'rate') {
    const { events, n } = answer.rate;
    const few = n < FEW;
    const figures = few ? [percent, interval] : [count, interval];
    return {
      main: few ? t('rate.people', { events, n }) : percent,
      beside: [...figures, origin].filter((part): part is string => Boolean(part)),
      missing: false,
      spoken: [spoken, origin].filter(Boolean).join(', '),
    };
  }
  const missing = answer.kind !== 'bare';
  return { main: percent, beside: missing ? [] : [t('rate.noDenominator'), origin].filter(Boolean), missing, spoken };
}

function cellOf(row: Row, at: number, cohort: Cohort, language: Language): CellWords {
  if (row.kind === 'rate') return rateCell(row, at, cohort, language);
  const outcome = row.cells[at];
  if (!outcome) return { main: language.t('rate.notReported'), beside: [], missing: true };
  const { figure, count, printed } = wordsOf(outcome, cohort, language);
  return { main: figure, beside: [printed, count].filter((part) => part !== undefined), missing: false };
}

function nameOf(row: Row, { t, locale }: Language): string {
  switch (row.kind) {
    case 'rate':
      return t(`measure.${row.measure}`);
    case 'median':
      return t('trial.median', { measure: t(`measure.${row.measure}`) });
    case 'landmark':
      return t(`measure.${row.measure}`, {
        months: formatNumber(row.months, locale, Number.isInteger(row.months) ? 0 : 1),
      });
    case 'hazard':
      return t('measure.hazard-ratio', { of: t(`measure.${row.of}`) });
  }
}

/** Limits that are not known are drawn to the end of the axis, with an arrow above. */
function limits(interval: readonly [number | null, number | null] | undefined, end: number) {
  if (!interval) return {};
  const [lower, upper] = interval;
  return { lower: (lower ?? 0) / end, upper: Math.min(1, (upper ?? end) / end), open: upper === null };
}

function drawn(row: Row, cell: Cell, months: number): Omit<Track, 'letter'> {
  if (!cell) return {};
  if ('kind' in cell) {
    if (cell.kind === 'rate') return { at: cell.rate.estimate, ...cell.rate.interval };
    return cell.kind === 'bare' ? { at: cell.estimate, hollow: true } : {};
  }
  if ('months' in cell) {
    const within = limits(cell.interval, months);
    return { ...within, at: cell.months === null ? undefined : cell.months / months, open: within.open || cell.months === null };
  }
  return 'percent' in cell && row.kind === 'landmark' ? { at: cell.percent / 100, ...limits(cell.interval, 100) } : {};
}

/** One outcome in words and on its axis. */
export interface RowWords {
  readonly name: string;
  readonly cells: readonly CellWords[];
  /** Absent where an axis would say nothing, as for a ratio. */
  readonly tracks: readonly Track[] | undefined;
}

/** `months`: the end of the axis of medians. */
export function rowWords(
  row: Row,
  cohorts: readonly Cohort[],
  names: readonly Named[],
  months: number,
  language: Language,
): RowWords {
  return {
    name: nameOf(row, language),
    cells: cohorts.map((cohort, at) => cellOf(row, at, cohort, language)),
    tracks:
      row.kind === 'hazard'
        ? undefined
        : names.map(({ letter }, at) => ({ letter, ...drawn(row, row.cells[at], months) })),
  };
}
