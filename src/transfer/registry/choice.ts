/** What a reader chooses of a record, what is suggested, and the rows that follow. Pure: shown before it is read. */
import type { OwnRow } from '../../dataset/ownRows.ts';
import type { Rates } from '../../dataset/ownTable.ts';
import { PHASES, RATE_MEASURES, type Phase, type RateMeasure } from '../../dataset/vocabulary.ts';
import { readCountry } from '../cellValues.ts';
import { guessCancer } from '../cancerNames.ts';
import { cutText } from '../cleanText.ts';
import { type Figure, numberIn, type Scale } from './figure.ts';
import { HARMS, harmOf, type HarmFigure } from './harms.ts';
import type { RegistryOutcome, RegistryRecord } from './record.ts';
import { type AnalysisSet, type Line, type OutcomeTable, readLine, tableOf, unreadable } from './table.ts';
import { isLikely, measureOfClass } from './titles.ts';

/** How an outcome is to be read; null where the reader has still to say. */
export interface OutcomeChoice {
  readonly outcome: number;
  readonly set: number | null;
  readonly scale: Scale | null;
  /** For each line of the set what it is taken for; null leaves it out. Lines not named keep what is suggested. */
  readonly measures: ReadonlyMap<string, RateMeasure | null>;
}

/** A row with figures of any kind, each with the outcome it comes from. */
export type RecordRow = OwnRow & { readonly rates: Rates };

export interface RecordChoice {
  readonly cancer: string | null;
  /** Titles of the groups that become rows, plain: ids are local to an outcome. */
  readonly groups: readonly string[];
  readonly outcomes: readonly OutcomeChoice[];
  /** Which group of the adverse events a group is; null for none. Groups not named are matched by title. */
  readonly harms: ReadonlyMap<string, string | null>;
}

/** The title of a group as it is compared: case and signs differ between the parts of one record. */
export function plainTitle(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}+]+/gu, ' ').trim();
}

/** Outcomes that can be read, those about response first; and why the others cannot. */
export function outcomesOf(record: RegistryRecord) {
  const readable = record.outcomes.filter((outcome) => unreadable(outcome) === null);
  const likely = readable.filter((outcome) => isLikely(outcome.title) || hasClasses(outcome));
  return {
    likely,
    others: readable.filter((outcome) => !likely.includes(outcome)),
    closed: record.outcomes.flatMap((outcome) => {
      const why = unreadable(outcome);
      return why !== null && why !== 'not-a-rate' && isLikely(outcome.title) ? [{ outcome, why }] : [];
    }),
  };
}

/** Best response by its categories, whatever the title says. */
function hasClasses({ classes }: RegistryOutcome): boolean {
  const titles = classes.flatMap((entry) => [entry.title, ...entry.categories.map(({ title }) => title)]);
  const measures = new Set(titles.map(measureOfClass));
  return ['cr', 'pr', 'orr'].some((measure) => measures.has(measure as RateMeasure)) && (measures.has('sd') || measures.has('pd'));
}

export function chooseOutcome(table: OutcomeTable): OutcomeChoice {
  return { outcome: table.outcome.index, set: table.sets.length === 1 ? 0 : null, scale: table.scale, measures: new Map() };
}

/** The groups of the chosen outcomes by title, in the order of the record. */
export function groupsOf(record: RegistryRecord, choice: Pick<RecordChoice, 'outcomes'>): readonly string[] {
  const titles = choice.outcomes.flatMap(({ outcome }) => record.outcomes[outcome]?.groups.map(({ title }) => title) ?? []);
  const seen = new Set<string>();
  return titles.filter((title) => !seen.has(plainTitle(title)) && seen.add(plainTitle(title)));
}

/** To begin with: the only likely outcome and the only group; among several the reader chooses. */
export function suggest(record: RegistryRecord, names: ReadonlyMap<string, string>): RecordChoice {
  const { likely } = outcomesOf(record);
  const outcomes = likely.length === 1 && likely[0] ? [chooseOutcome(tableOf(likely[0]))] : [];
  const groups = groupsOf(record, { outcomes });
  return {
    cancer: guessCancer(record.conditions, names),
    groups: groups.length === 1 ? groups.map(plainTitle) : [],
    outcomes,
    harms: new Map(),
  };
}

/** Which measure a line is taken for. */
export function measureOf(line: Line, { measures }: OutcomeChoice): RateMeasure | null {
  const chosen = measures.get(line.key);
  return chosen === undefined ? line.measure : chosen;
}

/** The group of the adverse events that a group of the outcomes is; null for none. */
export function eventGroupOf(record: RegistryRecord, group: string, choice: RecordChoice): string | null {
  const chosen = choice.harms.get(group);
  if (chosen !== undefined) return chosen;
  const same = record.adverse?.groups.filter(({ title }) => plainTitle(title) === group) ?? [];
  return same.length === 1 && same[0] ? same[0].id : null;
}

export interface ReadFigure {
  readonly measure: RateMeasure;
  readonly locator: string;
  readonly figure: Figure;
}

/** A group of a record as it would be read. */
export interface ReadGroup {
  readonly group: string;
  readonly title: string;
  readonly figures: readonly ReadFigure[];
  readonly harms: readonly HarmFigure[];
  readonly row: RecordRow | null;
}

function figuresOf(record: RegistryRecord, group: string, choice: OutcomeChoice): readonly ReadFigure[] {
  const outcome = record.outcomes[choice.outcome];
  if (!outcome || choice.set === null || choice.scale === null) return [];
  const { scale } = choice;
  const set: AnalysisSet | undefined = tableOf(outcome).sets[choice.set];
  const id = outcome.groups.find(({ title }) => plainTitle(title) === group)?.id;
  if (!set || id === undefined) return [];
  return set.lines.flatMap((line): ReadFigure[] => {
    const measure = measureOf(line, choice);
    if (measure === null) return [];
    const locator = cutText([outcome.title, set.title, line.title].filter(Boolean).join(' › '), 240);
    return [{ measure, locator, figure: readLine(line, id, set, outcome, scale) }];
  });
}

function phaseOf(phases: readonly string[]): Phase | undefined {
  const numbers = [...new Set(phases.join(' ').match(/[1-4]/g) ?? [])].sort().join('/');
  return PHASES.find((phase) => phase === numbers);
}

function yearIn(date: string): number | undefined {
  const [year] = /\b(19|20)\d\d\b/.exec(date) ?? [];
  return year === undefined ? undefined : Number(year);
}

function whole(text: string): number | undefined {
  const number = numberIn(text);
  return number === null || !Number.isInteger(number) ? undefined : number;
}

/** The chosen groups with all that would be read; a row only where there is a figure and a cancer. */
export function readRecord(record: RegistryRecord, choice: RecordChoice): readonly ReadGroup[] {
  const titles = groupsOf(record, choice);
  return choice.groups.flatMap((group): ReadGroup[] => {
    const title = titles.find((entry) => plainTitle(entry) === group);
    if (title === undefined) return [];
    const figures = choice.outcomes.flatMap((outcome) => figuresOf(record, group, outcome));
    const eventGroup = eventGroupOf(record, group, choice);
    const { adverse } = record;
    const harms = adverse && eventGroup !== null ? HARMS.flatMap((harm) => harmOf(adverse, eventGroup, harm) ?? []) : [];
    const row = claimedTwice(figures).length > 0 ? null : rowOf(record, choice, title, figures, harms, titles.length === 1);
    return [{ group, title, figures, harms, row }];
  });
}

/** Measures that two of the chosen figures claim; nobody but the reader can say which is meant. */
export function claimedTwice(figures: readonly ReadFigure[]): readonly RateMeasure[] {
  const measures = figures.flatMap(({ measure, figure }) => (figure.kind === 'rate' ? [measure] : []));
  return RATE_MEASURES.filter((measure) => measures.filter((entry) => entry === measure).length > 1);
}

function rowOf(
  record: RegistryRecord,
  { cancer }: RecordChoice,
  title: string,
  figures: readonly ReadFigure[],
  harms: readonly HarmFigure[],
  isOnlyGroup: boolean,
): RecordRow | null {
  const rates: Rates = {};
  for (const { measure, locator, figure } of figures) {
    if (figure.kind === 'rate') rates[measure] ??= { ...figure.rate, locator };
  }
  for (const harm of harms) {
    if (harm.kind === 'rate') rates[harm.harm] ??= { ...harm.rate, locator: harm.term };
  }
  if (cancer === null || !figures.some(({ figure }) => figure.kind === 'rate')) return null;
  const product = record.interventions.length === 1 ? record.interventions[0] : undefined;
  return {
    trial: record.acronym || record.id || record.title,
    cohort: title || undefined,
    product,
    targets: [],
    cancers: [cancer],
    phase: phaseOf(record.phases),
    design: /^randomi[sz]ed$/i.test(record.allocation) ? 'randomised' : record.interventional ? 'single-arm' : undefined,
    countries: [...new Set(record.countries.flatMap((country) => readCountry(country) ?? []))],
    registryIds: record.id === '' ? [] : [record.id],
    year: yearIn(record.posted),
    // The record counts everyone, not the group; where there is but one group they are the same.
    enrolled: isOnlyGroup ? whole(record.enrolled) : undefined,
    source: record.id === '' ? record.title : `ClinicalTrials.gov ${record.id}`,
    url: record.id === '' ? undefined : `https://clinicaltrials.gov/study/${record.id}`,
    rates,
  };
}
