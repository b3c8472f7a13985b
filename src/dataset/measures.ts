import type { Cancer } from './dataset.ts';
import type { RateMeasure } from './vocabulary.ts';

/** The measures that say whether a therapy worked; a cohort without any of them is not in the first view. */
export const RESPONSE_MEASURES = ['orr', 'cr', 'cr-cri', 'dcr'] as const satisfies readonly RateMeasure[];

/** The measures a chart of rates can show. */
export const CHART_MEASURES = [
  'orr',
  'cr',
  'dcr',
  'mrd-negative',
  'crs-any',
  'crs-3plus',
  'neurotox-any',
  'neurotox-3plus',
] as const satisfies readonly RateMeasure[];
export type ChartMeasure = (typeof CHART_MEASURES)[number];

/**
 * Whether a measure exists for a disease. Disease control (CR + PR + SD) has no meaning in acute leukaemia, where
 * response is the clearing of the marrow: "not applicable" is something else than "not reported".
 */
export function applies(measure: RateMeasure, cancers: readonly Cancer[]): boolean {
  return !(measure === 'dcr' && cancers.length > 0 && cancers.every((cancer) => cancer.acuteLeukaemia));
}
