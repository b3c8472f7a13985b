/** What must hold of the figures of one cohort together, and of cohorts that share patients. */
import { type Problem, placeOf } from './integrityProblem.ts';
import type { RawCohort, RawDataset, RawOutcome, RawRate, RawTrial } from './schema.ts';
import type { RateMeasure } from './vocabulary.ts';

/** Classes of best response that exclude one another. `cr` counts the stringent ones too, `cr-cri` both its parts. */
const CLASSES = ['cr', 'cri', 'crh', 'mlfs', 'vgpr', 'vgpr-pr', 'pr', 'mr', 'sd', 'mr-sd', 'pd', 'ne'] as const;
const ASCENDING = [
  ['scr', 'cr'],
  ['cr', 'orr'],
  ['cr', 'cr-cri'],
  ['cr-cri', 'orr'],
  ['cr', 'vgpr-or-better'],
  ['vgpr-or-better', 'orr'],
  ['pr', 'orr'],
  ['orr', 'dcr'],
  ['crs-3plus', 'crs-any'],
  ['neurotox-3plus', 'neurotox-any'],
] as const satisfies readonly (readonly [RateMeasure, RateMeasure])[];

type Counted = RawRate & { events: number; n: number };

function isCounted(outcome: RawOutcome): outcome is Counted {
  return 'basis' in outcome && outcome.events !== undefined && outcome.n !== undefined;
}

/** Figures can only be held against one another if they were read from the same patients, at one time, by one reader. */
function alike(a: Counted, b: Counted): boolean {
  const same = <K extends 'at' | 'assessor' | 'analysisSet' | 'confirmed' | 'event'>(key: K) =>
    a[key] === undefined || b[key] === undefined || a[key] === b[key];
  return a.n === b.n && a.at === b.at && same('assessor') && same('analysisSet') && same('confirmed') && same('event');
}

function partsProblems(path: string, counted: readonly Counted[]): Problem[] {
  const first = new Map<string, Counted>();
  for (const outcome of counted) if (!first.has(outcome.measure)) first.set(outcome.measure, outcome);
  return counted.slice(0, 1).flatMap(() => {
    const parts = CLASSES.flatMap((measure) => first.get(measure) ?? []);
    const [any] = parts;
    if (!any) return [];
    const together = parts.filter((part) => alike(part, any));
    const sum = together.reduce((total, { events }) => total + events, 0);
    return sum > any.n ? [{ code: 'parts-above-n' as const, path, found: `${sum} of ${any.n}` }] : [];
  });
}

function orderProblems(path: string, counted: readonly Counted[]): Problem[] {
  return ASCENDING.flatMap(([less, more]) =>
    counted
      .filter(({ measure }) => measure === less)
      .flatMap((small) => counted.filter((large) => large.measure === more && alike(small, large)).map((large) => ({ small, large })))
      .filter(({ small, large }) => small.events > large.events && !small.exception && !large.exception)
      .map(({ small, large }): Problem => ({
        code: 'order-of-rates',
        path,
        found: `${less} ${small.events}, ${more} ${large.events} of ${small.n}`,
      })),
  );
}

export function cohortProblems(cohort: RawCohort, trial: RawTrial, raw: RawDataset): Problem[] {
  const path = placeOf(trial.id, cohort.id);
  const counted = cohort.outcomes.filter(isCounted);
  const problems = [...partsProblems(path, counted), ...orderProblems(path, counted)];
  const leukaemia = cohort.cancers.every((id) => raw.cancers.find((cancer) => cancer.id === id)?.acuteLeukaemia);
  if (leukaemia && cohort.outcomes.some(({ measure }) => measure === 'dcr')) {
    problems.push({ code: 'not-applicable', path: placeOf(path, 'dcr') });
  }
  const year = raw.sources.find(({ id }) => id === cohort.source)?.year;
  if (year !== undefined && cohort.dataCutoff !== undefined && Number(cohort.dataCutoff.slice(0, 4)) > year) {
    problems.push({ code: 'cut-off-after-report', path, found: `${cohort.dataCutoff}, ${year}` });
  }
  const words = [cohort.label, ...(cohort.note ? [cohort.note] : [])];
  if (words.some((entry) => !entry['zh-CN'])) problems.push({ code: 'no-chinese', path });
  return problems;
}

/** The cohorts that contain these patients: the whole of which this is a part, and later reports, up to the last. */
export function containersOf(id: string, cohorts: ReadonlyMap<string, RawCohort>): Set<string> {
  const found = new Set<string>();
  const queue = [id];
  for (const next of queue) {
    const cohort = cohorts.get(next);
    for (const above of [cohort?.subgroupOf, cohort?.supersededBy]) {
      if (above === undefined || found.has(above)) continue;
      found.add(above);
      queue.push(above);
    }
  }
  return found;
}

/** The rates for which a cohort is what one would quote today. */
export function headlineMeasures(cohort: RawCohort): RateMeasure[] {
  const { headline } = cohort;
  if (headline === false) return [];
  const rates = [...new Set(cohort.outcomes.filter((outcome): outcome is RawRate => 'basis' in outcome).map((rate) => rate.measure))];
  return headline === true ? rates : rates.filter((measure) => headline.includes(measure));
}

/** No two headline cohorts of one measure may share patients, and nothing may replace itself. */
export function sharingProblems(raw: RawDataset): Problem[] {
  const cohorts = new Map(raw.trials.flatMap((trial) => trial.cohorts).map((cohort) => [cohort.id, cohort]));
  const problems: Problem[] = [];
  for (const cohort of cohorts.values()) {
    const containers = containersOf(cohort.id, cohorts);
    if (containers.has(cohort.id)) problems.push({ code: 'superseded-in-a-circle', path: cohort.id });
    const own = headlineMeasures(cohort);
    for (const other of new Set([...containers, ...(cohort.sharesPatientsWith ?? [])])) {
      const twin = cohorts.get(other);
      if (!twin || other === cohort.id) continue;
      const both = headlineMeasures(twin).filter((measure) => own.includes(measure));
      if (both.length > 0) problems.push({ code: 'headline-shares-patients', path: cohort.id, found: `${other}: ${both.join(', ')}` });
    }
  }
  return problems;
}
