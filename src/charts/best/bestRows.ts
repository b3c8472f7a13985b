import type { BestResponses, Breakdown, ResponseClass } from '../../analysis/bestResponse.ts';
import type { Group } from '../../analysis/groups.ts';
import type { Cohort } from '../../dataset/dataset.ts';

/** One class of a cohort's bar; `from` and `to` as fractions of its patients. */
export interface BestSegment {
  readonly class: ResponseClass;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** One cohort; `top` and `height` in pixels, from the top of the plot. Without a breakdown there are no segments. */
export interface BestRow {
  readonly cohort: Cohort;
  readonly breakdown: Breakdown | null;
  readonly segments: readonly BestSegment[];
  readonly top: number;
  readonly height: number;
}

export interface BestGroup {
  readonly group: Group;
  readonly rows: readonly BestRow[];
  /** In pixels, with its heading. */
  readonly height: number;
}

export interface BestLayout {
  readonly groups: readonly BestGroup[];
  readonly height: number;
  /** Rows drawn, of all there are. */
  readonly shown: number;
  readonly total: number;
}

export interface BestSizes {
  readonly row: number;
  /** A row without a bar. */
  readonly bare: number;
  readonly heading: number;
}

/** The classes as segments side by side; a class of nobody has none. */
export function segmentsOf({ n, classes }: Breakdown): readonly BestSegment[] {
  let before = 0;
  return classes.flatMap(({ class: name, count }) => {
    if (count === 0) return [];
    const segment = { class: name, count, from: before / n, to: (before + count) / n };
    before += count;
    return [segment];
  });
}

/** The first `most` rows in the order given, group by group; a group without a drawn row has no heading. */
export function layOutBest(
  groups: readonly Group[],
  responses: BestResponses,
  sizes: BestSizes,
  most: number,
): BestLayout {
  let top = 0;
  let shown = 0;
  const drawn: BestGroup[] = [];
  for (const group of groups) {
    const cohorts = group.cohorts.slice(0, Math.max(0, most - shown));
    if (cohorts.length === 0) break;
    const from = top;
    top += sizes.heading;
    const rows = cohorts.map((cohort): BestRow => {
      const breakdown = responses.byCohort.get(cohort.id) ?? null;
      const height = breakdown ? sizes.row : sizes.bare;
      const row = { cohort, breakdown, segments: breakdown ? segmentsOf(breakdown) : [], top, height };
      top += height;
      return row;
    });
    shown += rows.length;
    drawn.push({ group, rows, height: top - from });
  }
  return { groups: drawn, height: top, shown, total: groups.reduce((sum, group) => sum + group.positions.length, 0) };
}

/** About the width of a label in pixels, in the bars' small type. */
const CHARACTER = 7.2;
const PADDING = 7;

/** What fits into a segment so wide: class and count, the count alone, or nothing. */
export function labelThatFits(short: string, count: number, width: number): string {
  const whole = `${short} ${count}`;
  return [whole, String(count)].find((label) => label.length * CHARACTER + PADDING <= width) ?? '';
}
