/** Cytokine release syndrome and neurotoxicity among the adverse events: only what the lists can tell. */
import type { RateOutcome } from '../../dataset/dataset.ts';
import { numberIn } from './figure.ts';
import type { AdverseEvent, AdverseEvents } from './record.ts';

export const HARMS = ['crs-any', 'neurotox-any'] as const;
export type Harm = (typeof HARMS)[number];

/** The syndrome itself under any of its names; single symptoms are not the syndrome, and cannot be added up. */
const TERMS: Readonly<Record<Harm, RegExp>> = {
  'crs-any': /cytokine (release|storm)|^(\d+-)?crs\b/i,
  'neurotox-any': /immune effector cell.{0,3}associated neurotox|\bicans\b|^(\d+-)?neurotoxicity$|^neurologic(al)? toxicity$/i,
};
/** Serious is no grade, and a grade in a term is not "any grade". */
const GRADED = /grade|\bgr\.? ?[1-5]/i;

export type HarmFigure =
  | { readonly kind: 'rate'; readonly harm: Harm; readonly term: string; readonly rate: RateOutcome }
  /** Listed, but the number of patients with it at all does not follow; `serious` and `other` are posted. */
  | { readonly kind: 'unclear'; readonly harm: Harm; readonly term: string; readonly serious: string; readonly other: string };

interface Counted {
  readonly term: string;
  readonly affected: number;
  readonly atRisk: number;
}

function countedIn(events: readonly AdverseEvent[], group: string): readonly Counted[] {
  return events.flatMap(({ term, counts }) => {
    const posted = counts.get(group);
    const affected = numberIn(posted?.affected ?? '');
    const atRisk = numberIn(posted?.atRisk ?? '');
    const usable = affected !== null && atRisk !== null && atRisk > 0 && affected <= atRisk && Number.isInteger(affected) && Number.isInteger(atRisk);
    return usable ? [{ term, affected, atRisk }] : [];
  });
}

/**
 * Patients with a harm of any grade. A patient may be in both lists, serious and other, so these are not added up
 * unless one of them is zero; and a threshold keeps rarer events out of the other list, so that a term missing there
 * is not zero. Serious events are listed whole.
 */
export function harmOf(adverse: AdverseEvents, group: string, harm: Harm): HarmFigure | null {
  const events = adverse.events.filter(({ term }) => TERMS[harm].test(term) && !GRADED.test(term));
  const serious = countedIn(events.filter((event) => event.serious), group);
  const other = countedIn(events.filter((event) => !event.serious), group);
  const [inSerious] = serious;
  const [inOther] = other;
  const first = inSerious ?? inOther;
  if (first === undefined) return null;
  const unclear: HarmFigure = {
    kind: 'unclear',
    harm,
    term: first.term,
    serious: inSerious ? `${inSerious.affected}/${inSerious.atRisk}` : '',
    other: inOther ? `${inOther.affected}/${inOther.atRisk}` : '',
  };
  if (serious.length > 1 || other.length > 1) return unclear;
  const rate = (found: Counted): HarmFigure => ({
    kind: 'rate',
    harm,
    term: found.term,
    rate: { events: found.affected, n: found.atRisk, basis: 'printed' },
  });
  if (inSerious && inOther) {
    if (inSerious.atRisk !== inOther.atRisk) return unclear;
    if (inSerious.affected === 0) return rate(inOther);
    return inOther.affected === 0 ? rate(inSerious) : unclear;
  }
  if (inOther) return rate(inOther);
  return inSerious && adverse.threshold === '0' ? rate(inSerious) : unclear;
}
