import type { Cohort, Dataset } from '../dataset/dataset.ts';
import type { RateMeasure } from '../dataset/vocabulary.ts';
import { answer, type Rate, type Reading } from './rates.ts';

/** Up to so many people each is an icon; beyond, 100 icons stand for all. */
const MOST_ICONS = 150;
const OF_A_HUNDRED = 100;

/** Icons in the order in which they are filled; `responded + stable + others` is their number. */
export interface Icons {
  readonly responded: number;
  /** Neither shrank nor grew; 0 where that is not known. */
  readonly stable: number;
  readonly others: number;
  /** One icon a person, or 100 icons for more people than can be drawn. */
  readonly each: boolean;
}

/** What happened to the people of a cohort. */
export type People =
  | {
      readonly kind: 'people';
      readonly measure: RateMeasure;
      readonly rate: Rate;
      /** Of 100 people like these, from so many to so many. */
      readonly expected: { readonly lower: number; readonly upper: number };
      /** How many shrank, disappeared or did not grow, on the same number of people; null where not known. */
      readonly controlled: number | null;
      readonly icons: Icons;
    }
  | { readonly kind: 'bare'; readonly measure: RateMeasure; readonly estimate: number }
  | { readonly kind: 'not-reported' };

/** Where no overall response is reported, the next measure that says whether it worked. */
const MEASURES = ['orr', 'cr-cri', 'cr'] as const satisfies readonly RateMeasure[];

/** The response of a cohort as people. */
export function peopleOf(cohort: Cohort, dataset: Dataset, reading: Reading): People {
  const found = MEASURES.map((measure) => ({ measure, figure: answer(cohort, measure, dataset, reading) }));
  for (const { measure, figure } of found) {
    if (figure.kind !== 'rate') continue;
    const { rate } = figure;
    const control = measure === 'orr' ? answer(cohort, 'dcr', dataset, reading) : null;
    const controlled =
      control?.kind === 'rate' && control.rate.n === rate.n && control.rate.events >= rate.events
        ? control.rate.events
        : null;
    return {
      kind: 'people',
      measure,
      rate,
      expected: {
        lower: Math.round(rate.interval.lower * OF_A_HUNDRED),
        upper: Math.round(rate.interval.upper * OF_A_HUNDRED),
      },
      controlled,
      icons: iconsOf(rate.events, controlled, rate.n),
    };
  }
  for (const { measure, figure } of found) {
    if (figure.kind === 'bare') return { kind: 'bare', measure, estimate: figure.estimate };
  }
  return { kind: 'not-reported' };
}

/** One icon a person, or the shares of 100; a rounded share never hides the only responder, nor the only other. */
export function iconsOf(events: number, controlled: number | null, n: number): Icons {
  const each = n <= MOST_ICONS;
  const total = each ? n : OF_A_HUNDRED;
  const share = (count: number) => {
    if (each || count === 0 || count === n) return (count / n) * total;
    return Math.min(total - 1, Math.max(1, Math.round((count / n) * total)));
  };
  const responded = Math.round(share(events));
  const stable = controlled === null ? 0 : Math.round(share(controlled)) - responded;
  return { responded, stable, others: total - responded - stable, each };
}
