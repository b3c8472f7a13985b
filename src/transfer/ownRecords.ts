/** Which of a reader's own rows can stand in a file of the dataset's schema, and what the others lack for it. */
import type { Cohort } from '../dataset/dataset.ts';
import type { RawSource } from '../dataset/schema.ts';
import { formatListing } from '../ui/listing.ts';
import type { Selection } from './exportSelection.ts';

/** What the schema asks of every trial and a row of a table may not say; nothing of it is ever filled in. */
const LACKS = ['product', 'design', 'year', 'url', 'later'] as const;
type Lack = (typeof LACKS)[number];

/** A cohort of the page, or of a file in the schema. */
function isRecord({ own, trial }: Cohort, { state }: Selection): boolean {
  return !own || state.own.files.some((file) => file.details !== undefined && trial.id.startsWith(`${file.id}-`));
}

/** What a row lacks by itself. */
function ownLacks(cohort: Cohort, selection: Selection): Readonly<Record<Exclude<Lack, 'later'>, boolean>> {
  const { trial, year, url } = cohort;
  return {
    product: selection.details.productById.get(trial.product.id) === undefined,
    design: trial.design === 'n/a',
    year: year === undefined,
    url: url === undefined,
  };
}

function stands(cohort: Cohort, selection: Selection): boolean {
  return isRecord(cohort, selection) || Object.values(ownLacks(cohort, selection)).every((lacks) => !lacks);
}

/** An earlier report is one by the later report, of its own or of the whole it is part of; alone it would be a subgroup. */
function lacksLater({ trial, extras, supersededBy, subgroupOf }: Cohort, selection: Selection): boolean {
  if (!extras.includes('earlier')) return false;
  const next = selection.state.dataset.cohortById.get(supersededBy ?? subgroupOf ?? '');
  if (!next || next.trial !== trial || !stands(next, selection)) return true;
  return supersededBy === undefined && (!next.extras.includes('earlier') || lacksLater(next, selection));
}

/** Nothing for a cohort of the page, for one of a file in the schema, and for a row that says all that the schema asks. */
function lacksOf(cohort: Cohort, selection: Selection): readonly Lack[] {
  if (isRecord(cohort, selection)) return [];
  const lacking: Readonly<Record<Lack, boolean>> = { ...ownLacks(cohort, selection), later: lacksLater(cohort, selection) };
  return LACKS.filter((what) => lacking[what]);
}

/** Whether a cohort can stand in the file; one that the page does not show may be needed there all the same. */
export function isComplete(id: string, selection: Selection): boolean {
  const cohort = selection.state.dataset.cohortById.get(id);
  return !cohort || lacksOf(cohort, selection).length === 0;
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
