/** What rows of a table say of one another: from the names they use to positions, without circles. */
import type { Links } from './ownTable.ts';

/** As a row says it: by the cohort_id of other rows. */
export interface NamedLinks {
  readonly id?: string | undefined;
  readonly supersededBy?: string | undefined;
  readonly subgroupOf?: string | undefined;
  readonly sharesPatientsWith?: readonly string[] | undefined;
}

/** No trial is reported so often, or divided so finely: longer ways are cut. */
const LONGEST_WAY = 50;

/** Of links from row to row, those that go on and end: not the ones in a circle. */
function straight(next: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const kept = new Map<number, number>();
  const lengths = new Map<number, number>();
  for (const start of next.keys()) {
    const way: number[] = [];
    const places = new Map<number, number>();
    let at: number | undefined = start;
    while (at !== undefined && !lengths.has(at) && !places.has(at)) {
      places.set(at, way.length);
      way.push(at);
      at = next.get(at);
    }
    const circle = at === undefined ? undefined : places.get(at);
    for (const row of way.splice(circle ?? way.length)) lengths.set(row, 0);
    for (const row of way.toReversed()) {
      const to = next.get(row);
      const length = to === undefined ? 0 : (lengths.get(to) ?? 0) + 1;
      if (to !== undefined && length <= LONGEST_WAY) kept.set(row, to);
      lengths.set(row, length <= LONGEST_WAY ? length : 0);
    }
  }
  return kept;
}

/** Names that lead to no row, to several, or in a circle say nothing: `names` has −1 for those that several rows bear. */
export function linksOf(named: readonly (readonly [row: number, links: NamedLinks])[], names: ReadonlyMap<string, number>): readonly (readonly [number, Links])[] {
  const found = (name: string | undefined, row: number): number | undefined => {
    const at = names.get(name ?? '') ?? -1;
    return at < 0 || at === row ? undefined : at;
  };
  const next = (kind: 'supersededBy' | 'subgroupOf') =>
    straight(
      new Map(
        named.flatMap(([row, links]) => {
          const to = found(links[kind], row);
          return to === undefined ? [] : [[row, to] as const];
        }),
      ),
    );
  const [later, wholes] = [next('supersededBy'), next('subgroupOf')];
  return named.flatMap(([row, { sharesPatientsWith = [] }]) => {
    const shared = sharesPatientsWith.flatMap((name) => found(name, row) ?? []);
    const links: Links = { supersededBy: later.get(row), subgroupOf: wholes.get(row), ...(shared.length > 0 && { sharesPatientsWith: shared }) };
    return Object.values(links).some((link) => link !== undefined) ? [[row, links] as const] : [];
  });
}
