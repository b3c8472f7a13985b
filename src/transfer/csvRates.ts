/** The figures of a row: pairs of events and n, and what cannot be true of one group of patients. */
import { RATE_MEASURES, type RateMeasure } from '../dataset/vocabulary.ts';
import { readCount } from './cellValues.ts';
import type { CsvCells } from './csvCells.ts';
import { type Field, PAIRS, PARTS } from './csvFields.ts';
import { isFault } from './problems.ts';

interface Count {
  readonly events: number;
  readonly n: number;
}
export type Counts = Partial<Record<RateMeasure, Count>>;

const PARTS_OF_ALL = ['cr', 'pr', 'sd', 'pd', 'ne'] as const;
const POSITIONS = Object.fromEntries(RATE_MEASURES.map((measure, at) => [measure, at])) as Readonly<Record<RateMeasure, number>>;

export function countIn(cells: CsvCells, field: Field): number | undefined {
  return cells.value(field, readCount, 'not-count');
}

/** Events of n; both or neither, whole, and no more events than n. */
function pairOf(cells: CsvCells, events: Field, n: Field, total: number | undefined): Count | undefined {
  const count = countIn(cells, events);
  if (count === undefined) return undefined;
  if (total === undefined) {
    cells.report('no-n', events, String(count), cells.heading(n));
    return undefined;
  }
  if (total === 0) cells.report('n-zero', n, '0');
  else if (count > total) cells.report('above-n', events, String(count), String(total));
  return { events: count, n: total };
}

/** Which pairs a table has at all. */
export function pairsIn(cells: CsvCells) {
  return {
    pairs: PAIRS.filter(({ events, n }) => cells.has(events) || cells.has(n)),
    parts: PARTS.filter(({ events, n }) => cells.has(events) || cells.has(n)),
  };
}

export function countsOf(cells: CsvCells, { pairs, parts }: ReturnType<typeof pairsIn>): Counts {
  const counts: Counts = {};
  let whole: number | undefined;
  let paired = false;
  for (const { measure, events, n } of pairs) {
    const total = countIn(cells, n);
    const pair = pairOf(cells, events, n, total);
    if (pair) {
      counts[measure] = pair;
      paired = true;
    }
    if (whole === undefined && total !== undefined && total > 0 && (measure === 'orr' || measure === 'cr' || measure === 'dcr')) whole = total;
  }
  for (const { measure, events, n } of parts) {
    const pair = pairOf(cells, events, n, countIn(cells, n) ?? whole);
    if (pair) counts[measure] = pair;
  }
  if (!paired && !cells.problems.some(isFault)) cells.report('no-pair');
  return counts;
}

/** What cannot be true of one group of patients: parts above the whole, CR above ORR, ORR above DCR. */
export function checkTogether(cells: CsvCells, counts: Counts): void {
  const n = (counts.orr ?? counts.cr ?? counts.dcr)?.n;
  if (n === undefined) return;
  const events = (measure: RateMeasure) => {
    const count = counts[measure];
    return count?.n === n ? count.events : undefined;
  };
  const [orr, cr, dcr] = [events('orr'), events('cr'), events('dcr')];
  if (cr !== undefined && orr !== undefined && cr > orr) cells.report('above-orr', 'cr_events', String(cr), String(orr));
  if (orr !== undefined && dcr !== undefined && orr > dcr) cells.report('above-dcr', 'orr_events', String(orr), String(dcr));
  let sum = 0;
  for (const measure of PARTS_OF_ALL) sum += events(measure) ?? 0;
  if (sum > n) cells.report('parts-above-n', undefined, String(sum), String(n));
}

export function checkEnrolment(cells: CsvCells, counts: Counts, enrolled: number | undefined, infused: number | undefined): void {
  if (enrolled === undefined) return;
  if (infused !== undefined && infused > enrolled) cells.report('above-enrolled', 'infused', String(infused), String(enrolled));
  for (const { measure, n } of PAIRS) {
    const total = counts[measure]?.n;
    if (total !== undefined && total > enrolled) cells.report('n-above-enrolled', n, String(total), String(enrolled));
  }
}

/** Position of the measure, events, n, and again. */
export function flat(counts: Counts): readonly number[] {
  const list: number[] = [];
  for (const measure in counts) {
    const count = counts[measure as RateMeasure];
    if (count) list.push(POSITIONS[measure as RateMeasure], count.events, count.n);
  }
  return list;
}
