import type { Claim } from '../dataset/details.ts';
import { type Verdict, VERDICTS } from '../dataset/vocabulary.ts';

/** The claims of one article, in its order. */
export interface ArticleClaims {
  readonly article: string;
  readonly claims: readonly Claim[];
}

/** Article by article, with the chosen verdicts only; all where none is chosen. */
export function groupClaims(claims: readonly Claim[], verdicts: readonly Verdict[]): readonly ArticleClaims[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (verdicts.length > 0 && !verdicts.includes(claim.verdict)) continue;
    const group = groups.get(claim.article);
    if (group) group.push(claim);
    else groups.set(claim.article, [claim]);
  }
  return [...groups].map(([article, ofArticle]) => ({ article, claims: ofArticle }));
}

export function countVerdicts(claims: readonly Claim[]): readonly (readonly [Verdict, number])[] {
  return VERDICTS.map((verdict) => [verdict, claims.filter((claim) => claim.verdict === verdict).length]);
}
