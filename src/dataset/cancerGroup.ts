import type { Cancer } from './dataset.ts';

type Grouped = Pick<Cancer, 'id' | 'family' | 'within' | 'mixed'>;

/** The one cancer under which a cohort with these cancers is listed; undefined for none. */
export function groupOfCancers(cancers: readonly Grouped[]): string | undefined {
  const [first] = cancers;
  if (first === undefined) return undefined;
  if (cancers.length === 1) return first.id;
  const own = cancers.find((cancer) => cancer.mixed);
  if (own) return own.id;
  const within = new Set(cancers.map((cancer) => cancer.within));
  const [shared] = within;
  return within.size === 1 && shared ? shared : `${first.family}-mixed`;
}
