import type { LineEntry, ReportLine } from '../analysis/reportLine.ts';
import type { Cohort } from '../dataset/dataset.ts';
import type { Language } from '../i18n/words.tsx';
import { wordsOf } from '../ui/outcomeWords.ts';

/** Below so many patients a percentage says less than the count does. */
const FEW = 10;

interface Setting {
  readonly line: ReportLine;
  readonly cohortById: ReadonlyMap<string, Cohort>;
  readonly language: Language;
}

/** The rate of a report: the figure, and what it was counted of. */
export function figureWords({ cohort, rate }: LineEntry, { cohortById, language }: Setting) {
  const shown = cohortById.get(cohort.id);
  if (!rate || !shown) return undefined;
  const { figure, count } = wordsOf(rate, shown, language);
  const { events, n } = rate;
  if (events !== undefined && n !== undefined && n < FEW) return { figure: language.t('rate.people', { events, n }), count: undefined };
  return { figure, count };
}

function inOneGo(entry: LineEntry, setting: Setting): string {
  const { figure, count } = figureWords(entry, setting) ?? { figure: '' };
  return count === undefined ? figure : setting.language.t('trial.line.figure', { figure, count });
}

function isSame({ rate: a }: LineEntry, { rate: b }: LineEntry): boolean {
  return a?.events !== undefined && a.n !== undefined && a.events === b?.events && a.n === b.n;
}

/** What a report replaced and how the rate moved, what replaced it, and what it is a part of: a sentence each. */
export function movesOf(entry: LineEntry, setting: Setting): readonly string[] {
  const { line, language } = setting;
  const { t } = language;
  const replaced = entry.replaces.flatMap((at) => {
    const before = line.entries[at];
    if (!before) return [];
    const number = at + 1;
    if (!before.rate) return t('trial.line.replaces', { number });
    if (!entry.rate) return t('trial.line.movedNone', { number, before: inOneGo(before, setting) });
    if (isSame(before, entry)) return t('trial.line.same', { number });
    return t('trial.line.moved', { number, before: inOneGo(before, setting), now: inOneGo(entry, setting) });
  });
  return [
    ...replaced,
    ...(entry.replacedBy === undefined ? [] : [t('trial.line.replacedBy', { number: entry.replacedBy + 1 })]),
    ...(entry.partOf === undefined ? [] : [t('trial.line.partOf', { number: entry.partOf + 1 })]),
  ];
}
