/** An outcome as a table to choose from: analysis sets, groups, and the figures that each gives. */
import type { RateOutcome } from '../../dataset/dataset.ts';
import type { RateMeasure } from '../../dataset/vocabulary.ts';
import { type Figure, figureOf, type NoFigure, numberIn, type Scale, scaleOf } from './figure.ts';
import type { Denominators, RegistryCategory, RegistryClass, RegistryOutcome } from './record.ts';
import { answerOf, denominatorsInTitle, measureOfClass, measureOfOutcome } from './titles.ts';

/** A row of figures, one a group. */
export interface Line {
  /** Of this set: what the reader ticks. */
  readonly key: string;
  /** As posted; '' where the outcome has one value only. */
  readonly title: string;
  /** What it is taken for until the reader says otherwise; null for nothing. */
  readonly measure: RateMeasure | null;
  /** Added up from other lines. */
  readonly summed: readonly string[];
  readonly category: RegistryCategory | null;
}

/** One population or time of an outcome: its figures belong together. */
export interface AnalysisSet {
  /** As posted; '' where there is only one. */
  readonly title: string;
  readonly denominators: Denominators;
  readonly lines: readonly Line[];
}

export interface OutcomeTable {
  readonly outcome: RegistryOutcome;
  readonly scale: Scale | null;
  readonly sets: readonly AnalysisSet[];
}

/** Means, medians and times are not rates. */
const NOT_RATES = /mean|median|least squares|geometric|log/;

function valuesOf(outcome: RegistryOutcome): readonly number[] {
  return outcome.classes.flatMap(({ categories }) =>
    categories.flatMap(({ measurements }) => measurements.flatMap(({ value }) => numberIn(value) ?? [])),
  );
}

/** Why an outcome cannot be read; null where it can. */
export function unreadable(outcome: RegistryOutcome): 'not-posted' | 'empty' | 'not-a-rate' | null {
  if (!outcome.posted) return 'not-posted';
  if (outcome.classes.every(({ categories }) => categories.every(({ measurements }) => measurements.length === 0))) return 'empty';
  return NOT_RATES.test(outcome.param) ? 'not-a-rate' : null;
}

function denominatorsOf(outcome: RegistryOutcome, entry: RegistryClass): Denominators {
  if (entry.denominators.size > 0) return entry.denominators;
  const inTitle = denominatorsInTitle(entry.title, outcome.groups.length);
  if (inTitle === null) return outcome.denominators;
  return new Map(outcome.groups.map(({ id }, at) => [id, inTitle[at] ?? '']));
}

const RESPONDERS: readonly RateMeasure[] = ['scr', 'cr', 'cri', 'crh', 'vgpr', 'pr'];
const CONTROLLED: readonly RateMeasure[] = ['mr', 'sd'];

/** Responders and controlled diseases where the table does not add them up itself. */
function sums(lines: readonly Line[]): Line[] {
  const of = (measures: readonly RateMeasure[]) => lines.filter(({ measure }) => measure !== null && measures.includes(measure));
  const has = (measure: RateMeasure) => lines.some((line) => line.measure === measure);
  const twice = lines.some(({ measure }, at) => measure !== null && lines.findIndex((line) => line.measure === measure) !== at);
  if (twice || has('cr-cri')) return [];
  const added: Line[] = [];
  const add = (measure: RateMeasure, parts: readonly Line[]) =>
    added.push({ key: `sum-${measure}`, title: '', measure, summed: parts.map(({ key }) => key), category: null });
  const responders = of(RESPONDERS);
  const complete = has('cr') || has('scr');
  if (!has('orr') && complete && (has('pr') || has('cri'))) add('orr', responders);
  if (has('cr') && has('scr')) add('cr', of(['scr', 'cr']));
  if (has('cr') && has('cri') && !has('cr-cri')) add('cr-cri', of(['scr', 'cr', 'cri']));
  const whole = has('orr') ? of(['orr']) : responders;
  if (!has('dcr') && has('sd') && (has('orr') || (complete && has('pr')))) add('dcr', [...whole, ...of(CONTROLLED)]);
  return added;
}

/** Lines from categories or classes: with classes of best response, with yes and no, or neither. */
function linesOf(entries: readonly { readonly title: string; readonly category: RegistryCategory }[], fallback: RateMeasure | null): readonly Line[] {
  const line = (at: number, title: string, measure: RateMeasure | null, category: RegistryCategory): Line => ({
    key: String(at),
    title,
    measure,
    summed: [],
    category,
  });
  const [first] = entries;
  if (entries.length === 1 && first) return [line(0, first.title, measureOfClass(first.title) ?? fallback, first.category)];
  const answers = entries.map(({ title }) => answerOf(title));
  if (answers.includes('yes')) {
    return entries.map(({ title, category }, at) => line(at, title, answers[at] === 'yes' ? fallback : null, category));
  }
  const classes = entries.map(({ title }) => measureOfClass(title));
  const lines = entries.map(({ title, category }, at) => line(at, title, classes[at] ?? null, category));
  return [...lines, ...sums(lines)].map((entry) => (isHalfOfComplete(entry, classes) ? { ...entry, measure: null } : entry));
}

/** "CR" beside "stringent CR" is not all of it: complete response is then the sum of both. */
function isHalfOfComplete({ measure, summed }: Line, classes: readonly (RateMeasure | null)[]): boolean {
  return measure === 'cr' && summed.length === 0 && classes.includes('scr');
}

/** Whether the titles are classes of best response, or yes and no, rather than times, subgroups or sets. */
function areClasses(titles: readonly string[]): boolean {
  const answers = new Set(titles.map(answerOf));
  if (answers.has('yes') && answers.has('no')) return true;
  return titles.filter((title) => measureOfClass(title) !== null).length >= 2;
}

function setsOf(outcome: RegistryOutcome): readonly AnalysisSet[] {
  const fallback = measureOfOutcome(outcome.title);
  const classes = outcome.classes.filter(({ categories }) => categories.length > 0);
  const oneEach = classes.every(({ categories }) => categories.length === 1);
  if (oneEach && classes.length > 1 && areClasses(classes.map(({ title }) => title))) {
    const entries = classes.flatMap(({ title, categories: [category] }) => (category ? [{ title, category }] : []));
    // With denominators of their own, classes of best response may be of different people: then nothing is added up.
    const own = classes.some((entry) => entry.denominators.size > 0);
    const lines = linesOf(entries, fallback).filter(({ summed }) => !own || summed.length === 0);
    return own
      ? classes.map((entry, at) => ({ title: entry.title, denominators: denominatorsOf(outcome, entry), lines: lines.slice(at, at + 1) }))
      : [{ title: '', denominators: outcome.denominators, lines }];
  }
  return classes.map((entry) => ({
    title: entry.title,
    denominators: denominatorsOf(outcome, entry),
    lines: linesOf(
      entry.categories.map((category) => ({ title: category.title, category })),
      measureOfClass(entry.title) ?? fallback,
    ),
  }));
}

/** The table of an outcome that can be read. */
export function tableOf(outcome: RegistryOutcome): OutcomeTable {
  return { outcome, scale: scaleOf(outcome.param, outcome.unit, valuesOf(outcome)), sets: setsOf(outcome) };
}

function sumOf(parts: readonly Figure[]): Figure {
  const rates: RateOutcome[] = [];
  for (const part of parts) {
    if (part.kind === 'none') return part;
    rates.push(part.rate);
  }
  const [first] = rates;
  const total = rates.reduce((sum, { events }) => sum + (events ?? NaN), 0);
  const why: NoFigure | null = first?.n === undefined ? 'no-denominator' : Number.isNaN(total) ? 'not-whole' : total > first.n ? 'above-n' : null;
  if (first === undefined || why !== null) return { kind: 'none', why: why ?? 'missing', found: '' };
  return { kind: 'rate', rate: { events: total, n: first.n, basis: 'sum-of-parts' }, bare: false };
}

/** What a line says of a group. */
export function readLine(line: Line, group: string, set: AnalysisSet, outcome: RegistryOutcome, scale: Scale): Figure {
  if (line.category === null) {
    const parts = line.summed.flatMap((key) => set.lines.find((part) => part.key === key) ?? []);
    return sumOf(parts.map((part) => readLine(part, group, set, outcome, scale)));
  }
  const measurement = line.category.measurements.find((entry) => entry.group === group);
  return figureOf(measurement, set.denominators.get(group) ?? '', scale, outcome.dispersion);
}
