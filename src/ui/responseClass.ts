import type { ResponseClass } from '../analysis/bestResponse.ts';
import type { MessageId } from '../i18n/messageId.ts';

/** A class of best response in full words. */
export function className(name: ResponseClass): MessageId {
  return name === 'response' || name === 'unknown' ? `best.class.${name}` : `measure.${name}`;
}

/** What is not one class a report tells apart has a pattern over its shade. */
const PATTERNS: Readonly<Partial<Record<ResponseClass, 'stripes' | 'dots' | 'hatch'>>> = {
  response: 'stripes',
  'vgpr-or-better': 'stripes',
  'vgpr-pr': 'stripes',
  'cr-cri': 'stripes',
  'mr-sd': 'stripes',
  ne: 'dots',
  unknown: 'hatch',
};

/** The pattern over a class; undefined for a plain shade. */
export const patternOf = (name: ResponseClass) => PATTERNS[name];

/** The fill that lays the pattern over a class, of the patterns that `owner` has drawn; undefined for a plain shade. */
export function patternFill(name: ResponseClass, owner: string): string | undefined {
  const pattern = patternOf(name);
  return pattern && `url(#${owner}-${pattern})`;
}
