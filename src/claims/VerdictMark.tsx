import { Check, CircleDashed, Hourglass, PencilLine } from 'lucide-react';
import type { Verdict } from '../dataset/vocabulary.ts';

const MARKS = { confirmed: Check, corrected: PencilLine, 'not-confirmed': CircleDashed, outdated: Hourglass } as const;

/** The shape of a verdict; its word stands beside it. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const Mark = MARKS[verdict];
  return <Mark size={15} strokeWidth={2.25} aria-hidden />;
}
