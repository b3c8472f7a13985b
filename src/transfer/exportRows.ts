/** The rows on the screen as a table: one row a cohort, headings for machines. */
import { answer } from '../analysis/rates.ts';
import type { Cohort } from '../dataset/dataset.ts';
import type { ChartMeasure } from '../dataset/measures.ts';
import type { RateMeasure } from '../dataset/vocabulary.ts';
import { selectReading } from '../store/selectors.ts';
import { type Cell, csvOf } from './csvOut.ts';
import { rawCohort, reportedOf } from './exportFigures.ts';
import type { Selection } from './exportSelection.ts';

type Column = readonly [heading: string, value: (cohort: Cohort) => Cell];

/** Several values in one cell. */
const list = (values: readonly string[]) => values.join('; ');
/** A fraction in percent, without the noise of binary digits. */
const percent = (fraction: number) => Math.round(fraction * 1e6) / 1e4;

/** The headings of the measures are those of the template for own data. */
const MEASURES: Readonly<Record<ChartMeasure, string>> = {
  orr: 'orr',
  cr: 'cr',
  dcr: 'dcr',
  'mrd-negative': 'mrd_negative',
  'crs-any': 'crs_any',
  'crs-3plus': 'crs3',
  'neurotox-any': 'neurotox_any',
  'neurotox-3plus': 'neurotox3',
};
const CLASSES = ['pr', 'sd', 'pd', 'ne'] as const satisfies readonly RateMeasure[];

function who({ state: { dataset }, details }: Selection): readonly Column[] {
  const source = (cohort: Cohort) => details.sourceById.get(rawCohort(cohort, details)?.source ?? '');
  return [
    ['trial', ({ trial }) => trial.name],
    ['trial_id', ({ trial }) => trial.id],
    ['registry_ids', ({ trial }) => list(trial.registryIds)],
    ['product', ({ trial }) => trial.product.name],
    ['target', ({ trial }) => list(trial.product.targets)],
    ['cell_source', ({ trial }) => trial.product.cellSource],
    ['construct', ({ trial }) => trial.product.construct],
    ['cancer', ({ group }) => group],
    ['cancer_name', ({ group }) => dataset.cancerById.get(group)?.name.en],
    ['cancers', ({ cancers }) => list(cancers)],
    ['status', ({ statuses }) => list(statuses)],
    ['phase', ({ trial }) => trial.phase],
    ['design', ({ trial }) => trial.design],
    ['country', ({ trial }) => list(trial.countries)],
    ['year', ({ year }) => year],
    ['cohort', ({ label }) => label.en],
    ['cohort_id', ({ id }) => id],
    ['arm', ({ arm }) => arm],
    ['kind', ({ extras }) => (extras.length === 0 ? 'headline' : list(extras))],
    ['superseded_by', ({ supersededBy }) => supersededBy],
    ['subgroup_of', ({ subgroupOf }) => subgroupOf],
    ['shares_patients_with', ({ sharesPatientsWith = [] }) => list(sharesPatientsWith)],
    ['enrolled', ({ enrolled }) => enrolled],
    ['infused', ({ infused }) => infused],
    ['follow_up_months', ({ followUpMonths }) => followUpMonths],
    ['data_cutoff', ({ dataCutoff }) => dataCutoff],
    ['criteria', ({ rates }) => rates.orr?.criteria],
    ['source', ({ cite }) => cite],
    ['source_id', (cohort) => source(cohort)?.id],
    ['doi', (cohort) => source(cohort)?.doi],
    ['pmid', (cohort) => source(cohort)?.pmid],
    ['url', (cohort) => source(cohort)?.url ?? cohort.url],
    ['own', ({ own }) => (own ? 'yes' : 'no')],
  ];
}

/** A rate as it is on the screen, as its report prints it, and where. */
function rateColumns(measure: ChartMeasure, selection: Selection): readonly Column[] {
  const { state, details } = selection;
  const reading = selectReading(state);
  const name = MEASURES[measure];
  const asked = (cohort: Cohort) => answer(cohort, measure, state.dataset, reading);
  const rate = (cohort: Cohort) => {
    const found = asked(cohort);
    return found.kind === 'rate' ? found.rate : undefined;
  };
  const reports = new Map<Cohort, ReturnType<typeof reportedOf>>();
  const report = (cohort: Cohort) => {
    if (!reports.has(cohort)) reports.set(cohort, reportedOf(cohort, measure, details));
    return reports.get(cohort);
  };
  const limit = (cohort: Cohort, which: 'lower' | 'upper') => {
    const found = rate(cohort);
    return found && percent(found.interval[which]);
  };
  const columns: readonly Column[] = [
    ['answer', (cohort) => asked(cohort).kind],
    ['events', (cohort) => rate(cohort)?.events ?? cohort.rates[measure]?.events],
    ['n', (cohort) => rate(cohort)?.n ?? cohort.rates[measure]?.n],
    [
      'percent',
      (cohort) => {
        const found = asked(cohort);
        return found.kind === 'rate' ? percent(found.rate.estimate) : found.kind === 'bare' ? percent(found.estimate) : undefined;
      },
    ],
    ['lower', (cohort) => limit(cohort, 'lower')],
    ['upper', (cohort) => limit(cohort, 'upper')],
    ['reported_n', (cohort) => cohort.rates[measure]?.n],
    ['printed_percent', (cohort) => cohort.rates[measure]?.percent],
    ['printed_lower', (cohort) => report(cohort)?.outcome.interval?.[0]],
    ['printed_upper', (cohort) => report(cohort)?.outcome.interval?.[1]],
    ['printed_level', (cohort) => (report(cohort)?.outcome.interval ? (report(cohort)?.outcome.level ?? 95) : undefined)],
    ['basis', (cohort) => cohort.rates[measure]?.basis],
    ['at', (cohort) => cohort.rates[measure]?.at],
    ['criteria', (cohort) => cohort.rates[measure]?.criteria],
    ['assessor', (cohort) => cohort.rates[measure]?.assessor],
    ['analysis_set', (cohort) => cohort.rates[measure]?.analysisSet],
    ['source', (cohort) => cohort.rates[measure] && (cohort.rates[measure].from ?? cohort.cite)],
    ['url', (cohort) => report(cohort)?.source?.url],
    ['locator', (cohort) => report(cohort)?.outcome.locator],
  ];
  return columns.map(([heading, value]) => [`${name}_${heading}`, value]);
}

function classColumns(measure: (typeof CLASSES)[number]): readonly Column[] {
  return [
    [`${measure}_events`, ({ rates }) => rates[measure]?.events],
    [`${measure}_n`, ({ rates }) => rates[measure]?.n],
  ];
}

/** How the figures were made, alike in every row: a table that travels alone must say so. */
function made({ state: { dataset, view } }: Selection): readonly Column[] {
  return [
    ['interval_method', () => (view.method === 'exact' ? 'clopper-pearson' : 'wilson')],
    ['denominator', () => view.denominator],
    ['dataset_version', () => dataset.version],
    ['dataset_reviewed', () => dataset.reviewed],
  ];
}

/** The table of the rows on the screen, in their order, as CSV. */
export function rowsAsCsv(selection: Selection): string {
  const measures = Object.keys(MEASURES) as ChartMeasure[];
  const columns = [
    ...who(selection),
    ...measures.flatMap((measure) => rateColumns(measure, selection)),
    ...CLASSES.flatMap(classColumns),
    ...made(selection),
  ];
  return csvOf([
    columns.map(([heading]) => heading),
    ...selection.cohorts.map((cohort) => columns.map(([, value]) => value(cohort))),
  ]);
}
