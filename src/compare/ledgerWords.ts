import type { Aspect, Entry, Facts, Verdict } from '../analysis/comparability.ts';
import { decimalsIn } from '../dataset/precision.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { formatDate, formatMonths, formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/words.tsx';
import { formatListing } from '../ui/listing.ts';
import type { Named } from './names.ts';

interface Setting {
  readonly language: Language;
  readonly dataset: Dataset;
}

type Say<A extends Aspect> = (fact: Facts[A], setting: Setting) => string;

function lineOf({ setting, lines }: Facts['line'], { language: { t, locale } }: Setting): string {
  const words = lines === undefined ? undefined : formatNumber(lines, locale, decimalsIn(lines));
  if (setting === undefined) return words === undefined ? t('rate.notReported') : t('compare.lines', { lines: words });
  return t('compare.line', { setting, lines: words ?? t('rate.notReported') });
}

function productOf(fact: Facts['product'], { dataset, language: { t, locale } }: Setting): string {
  if ('control' in fact) return fact.control;
  const product = dataset.productById.get(fact.product);
  if (!product) return fact.product;
  return t('compare.product', { product: product.name, targets: formatListing(product.targets, locale) });
}

const SAY: { readonly [A in Aspect]: Say<A> } = {
  design: ({ design, phase }, { language: { t, locale } }) =>
    formatListing([t(`design.${design}`), t(`phase.${phase}`)], locale),
  report: (fact, { language: { t } }) => t(`compare.report.${fact}`),
  cancer: (fact, { dataset, language: { say, locale } }) =>
    formatListing(fact.map((id) => say(dataset.cancerById.get(id)?.name ?? { en: id })), locale),
  line: lineOf,
  age: (fact, { language: { t } }) => t(`trial.age.${fact}`),
  product: productOf,
  measure: (fact, { language: { t } }) => t(`measure.${fact}`),
  set: (fact, { language: { t } }) => t(`set.${fact}`),
  criteria: (fact) => fact,
  assessor: (fact, { language: { t } }) => t(`assessor.${fact}`),
  confirmed: (fact, { language: { t } }) => t(fact ? 'trial.confirmed' : 'trial.unconfirmed'),
  time: (fact) => fact,
  patients: (fact, { language: { t } }) => t('unit.patients', { count: fact }),
  infused: (fact, { language: { t } }) => t('compare.infusedOf', fact),
  followUp: (fact, { language: { t, locale } }) => t('compare.months', { months: formatMonths(fact, locale) }),
  cutoff: (fact, { language: { locale } }) => formatDate(fact, locale),
  grading: (fact, { language: { locale } }) => formatListing(fact, locale),
  neurotoxicity: (fact, { language: { t } }) => t(`trial.event.${fact}`),
  evidence: (fact, { language: { t } }) => t(`grade.${fact}.long`),
};

/** One condition in words. */
export interface Sentence {
  readonly aspect: Aspect;
  readonly verdict: Verdict;
  readonly lead: string;
  readonly text: string;
}

export interface LedgerWords {
  /** What differs, then what not all report, each as a sentence. */
  readonly sentences: readonly Sentence[];
  readonly differs: number;
  readonly unreported: number;
  readonly alike: readonly string[];
  readonly unknown: readonly string[];
}

/** Aspect and fact of an entry belong together, which a loop over all aspects cannot show the compiler. */
function valueOf(entry: Entry, fact: NonNullable<Entry['sayings'][number]['fact']>, setting: Setting): string {
  const speak = SAY[entry.aspect] as (fact: Facts[Aspect], setting: Setting) => string;
  return speak(fact, setting);
}

function sentenceOf(entry: Entry, names: readonly Named[], setting: Setting): Sentence {
  const { t, locale } = setting.language;
  const { aspect, verdict } = entry;
  const parts = entry.sayings.map(({ fact, cohorts }) => {
    const who = formatListing(cohorts.flatMap((at) => names[at]?.brief ?? []), locale);
    return fact === undefined
      ? t('compare.partNone', { names: who })
      : t('compare.part', { value: valueOf(entry, fact, setting), names: who });
  });
  const noun = t(`compare.aspect.${aspect}`);
  const lead =
    verdict === 'differs' ? t(`compare.differs.${aspect}`) : noun.charAt(0).toLocaleUpperCase(locale) + noun.slice(1);
  return { aspect, verdict, lead, text: parts.join(t('compare.separator')) };
}

export function ledgerWords(
  ledger: readonly Entry[],
  names: readonly Named[],
  dataset: Dataset,
  language: Language,
): LedgerWords {
  const { t } = language;
  const setting = { language, dataset };
  const having = (verdict: Verdict) => ledger.filter((entry) => entry.verdict === verdict);
  const [differing, unreported] = [having('differs'), having('unreported')];
  const alike = having('alike').flatMap((entry) => {
    const fact = entry.sayings[0]?.fact;
    if (fact === undefined) return [];
    return t('compare.alikeFact', { aspect: t(`compare.aspect.${entry.aspect}`), value: valueOf(entry, fact, setting) });
  });
  return {
    sentences: [...differing, ...unreported].map((entry) => sentenceOf(entry, names, setting)),
    differs: differing.length,
    unreported: unreported.length,
    alike,
    unknown: having('unknown').map(({ aspect }) => t(`compare.aspect.${aspect}`)),
  };
}
