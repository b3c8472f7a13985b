import type { ResponseClass } from '../../analysis/bestResponse.ts';

/** What is not one class a report tells apart has a pattern over its shade. */
export const PATTERNS: Readonly<Partial<Record<ResponseClass, string>>> = {
  response: 'best-stripes',
  'vgpr-or-better': 'best-stripes',
  'vgpr-pr': 'best-stripes',
  'cr-cri': 'best-stripes',
  'mr-sd': 'best-stripes',
  ne: 'best-dots',
  unknown: 'best-hatch',
};
