/** Which of a reader's own rows can stand in a file of the dataset's schema, and what the others lack for it. */
import type { Cohort } from '../dataset/dataset.ts';
import type { RawSource } from '../dataset/schema.ts';
import { formatListing } from '../ui/listing.ts';
import type { Selection } from './exportSelection.ts';

/** What the schema asks of every trial and a row of a table may not say; nothing of it is ever filled in. */
const LACKS = ['product', 'design', 'year', 'url'] as const;
type Lack = (typeof LACKS)[number];

/** Nothing for a cohort of the page, for one of a file in the schema, and for a row that says all that the schema asks. */
function lacksOf({ own, trial, year, url }: Cohort, { details, state }: Selection): readonly Lack[] {
  const isWhole = !own || state.own.files.some((file) => file.details !== undefined && trial.id.startsWith(`${file.id}-`));
  if (isWhole) return [];
  const lacking: Readonly<Record<Lack, boolean>> = {
    product: details.productById.get(trial.product.id) === undefined,
    design: trial.design === 'n/a',
    year: year === undefined,
    url: url === undefined,
  };
  return LACKS.filter((what) => lacking[what]);
}

/** The rows that go into the file. */
export function completeRows(selection: Selection): readonly Cohort[] {
  return selection.cohorts.filter((cohort) => lacksOf(cohort, selection).length === 0);
}

/** How many rows are left out, and how many of them for want of what. */
function leftOut(selection: Selection): { readonly rows: number; readonly lacking: readonly (readonly [Lack, number])[] } {
  const lacks = selection.cohorts.map((cohort) => lacksOf(cohort, selection)).filter(({ length }) => length > 0);
  const counts = LACKS.map((what) => [what, lacks.filter((of) => of.includes(what)).length] as const);
  return { rows: lacks.length, lacking: counts.filter(([, count]) => count > 0) };
}

/** A row names its report by author and year; in the schema the year stands apart, and is said once. */
export function withoutYear(source: RawSource): RawSource {
  const title = source.title.replace(new RegExp(`[\\s,(]+${source.year}\\)?$`), '').trim();
  return title === '' ? source : { ...source, title };
}

/** The sentence that says so; empty where every row goes into the file. */
export function leftOutWords(selection: Selection): string {
  const { t, locale } = selection.language;
  const { rows, lacking } = leftOut(selection);
  if (rows === 0) return '';
  const list = formatListing(lacking.map(([what, count]) => t(`download.json.lack.${what}`, { count })), locale);
  return t('download.json.left', { count: rows, list });
}
