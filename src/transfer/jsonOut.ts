/** The rows on the screen in the dataset's own schema: what comes out can be opened again with the same figures. */
import type { Cohort } from '../dataset/dataset.ts';
import type { RawCancer } from '../dataset/details.ts';
import type { RawCohort, RawDataset, RawTrial } from '../dataset/schema.ts';
import type { Selection } from './exportSelection.ts';
import { completeRows, isComplete, withoutYear } from './ownRecords.ts';

/**
 * The cohorts of a trial that the visible ones cannot stand without: the reports that replace them, the wholes they
 * are part of, those that lend them figures, and the rows among which a lender finds the one it lends to.
 */
function withNeeded(trial: RawTrial, visible: ReadonlyMap<string, Cohort>): readonly RawCohort[] {
  const needed = new Set(trial.cohorts.filter(({ id }) => visible.has(id)).map(({ id }) => id));
  const byId = new Map(trial.cohorts.map((cohort) => [cohort.id, cohort]));
  const lenders = trial.cohorts.filter(({ headline }) => Array.isArray(headline));
  const borrows = [...needed].some((id) => Object.values(visible.get(id)?.rates ?? {}).some(({ from }) => from !== undefined));
  if (borrows || lenders.some(({ id }) => needed.has(id))) {
    const arms = new Set(lenders.map(({ arm }) => arm));
    for (const { id } of lenders) needed.add(id);
    for (const row of trial.cohorts) if (row.headline === true && arms.has(row.arm)) needed.add(row.id);
  }
  // A set that is added to while it is walked is walked to its end.
  for (const id of needed) {
    for (const next of [byId.get(id)?.supersededBy, byId.get(id)?.subgroupOf]) {
      if (next !== undefined && byId.has(next)) needed.add(next);
    }
  }
  return trial.cohorts.filter(({ id }) => needed.has(id));
}

/** Links to cohorts that are not taken along would lead nowhere. */
function withoutLooseEnds(cohort: RawCohort, taken: ReadonlySet<string>): RawCohort {
  const { supersededBy, subgroupOf, sharesPatientsWith, ...rest } = cohort;
  const shared = sharesPatientsWith?.filter((id) => taken.has(id)) ?? [];
  return {
    ...rest,
    ...(supersededBy !== undefined && taken.has(supersededBy) && { supersededBy }),
    ...(subgroupOf !== undefined && taken.has(subgroupOf) && { subgroupOf }),
    ...(shared.length > 0 && { sharesPatientsWith: shared }),
    outcomes: cohort.outcomes.map(({ supersededBy: later, ...outcome }) => ({
      ...outcome,
      ...(later !== undefined && taken.has(later) && { supersededBy: later }),
    })),
  };
}

function trialsOf(selection: Selection): readonly RawTrial[] {
  const { details, state: { dataset } } = selection;
  const cohorts = completeRows(selection);
  const visible = new Map(cohorts.map((cohort) => [cohort.id, cohort]));
  const ids = [...new Set(cohorts.map(({ trial }) => trial.id))];
  const whole = ids.flatMap((id) => {
    const trial = details.trialById.get(id);
    return trial ? { ...trial, cohorts: trial.cohorts.filter((cohort) => isComplete(cohort.id, selection)) } : [];
  });
  const parts = whole.map((trial) => ({ trial, cohorts: withNeeded(trial, visible) }));
  const taken = new Set(parts.flatMap((part) => part.cohorts.map(({ id }) => id)));
  return parts.map((part) => ({
    ...part.trial,
    // Of a reader's own file the page knows a product by another name than the file does.
    product: dataset.trialById.get(part.trial.id)?.product.id ?? part.trial.product,
    cohorts: part.cohorts.map((cohort) => withoutLooseEnds(cohort, taken)),
  }));
}

/** Every cancer that is known: those of the page, and what the reader's own files add. */
function knownCancers({ details, state: { own } }: Selection): readonly RawCancer[] {
  const known = new Map(details.cancers.map((cancer) => [cancer.id, cancer]));
  for (const file of own.files) for (const cancer of file.details?.cancers ?? []) if (!known.has(cancer.id)) known.set(cancer.id, cancer);
  return [...known.values()];
}

/** The cancers named, the groups they are counted in, and those of several cancers. */
function cancersOf(named: ReadonlySet<string>, known: readonly RawCancer[]): RawCancer[] {
  const byId = new Map(known.map((cancer) => [cancer.id, cancer]));
  const ids = new Set(named);
  for (const id of ids) {
    const cancer = byId.get(id);
    if (!cancer) continue;
    if (cancer.within !== undefined) ids.add(cancer.within);
    ids.add(`${cancer.family}-mixed`);
  }
  return known.filter(({ id }) => ids.has(id));
}

/** The visible part of the dataset. What no longer has anything to refer to is left out. */
function visibleDataset(selection: Selection): RawDataset {
  const { details, state } = selection;
  const trials = trialsOf(selection);
  const productIds = new Set(trials.map(({ product }) => product));
  const approvals = details.approvals.filter(({ product }) => productIds.has(product));
  const named = new Set([
    ...trials.flatMap((trial) => trial.cohorts.flatMap((cohort) => cohort.cancers)),
    ...approvals.flatMap((approval) => approval.cancers),
  ]);
  const sources = new Set([
    ...approvals.map(({ source }) => source),
    ...trials.flatMap((trial) =>
      trial.cohorts.flatMap(({ source, outcomes }) => [source, ...outcomes.flatMap((outcome) => outcome.source ?? [])]),
    ),
  ]);
  return {
    edition: details.edition,
    cancers: cancersOf(named, knownCancers(selection)),
    sources: [...sources].flatMap((id) => {
      const source = details.sourceById.get(id);
      // A row of a table is a source of its own.
      if (source && state.dataset.cohortById.has(id)) return withoutYear(source);
      return source ?? [];
    }),
    products: [...productIds].flatMap((id) => {
      const product = details.productById.get(id);
      return product ? { ...product, id } : [];
    }),
    approvals,
    trials: [...trials],
    claims: [],
  };
}

/** null where no row says enough for the schema: a dataset of no trials could not be opened again. */
export function rowsAsJson(selection: Selection): string | null {
  if (completeRows(selection).length === 0) return null;
  return `${JSON.stringify(visibleDataset(selection), null, 2)}\n`;
}
