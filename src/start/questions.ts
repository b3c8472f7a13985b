import { NO_FILTERS } from '../analysis/facets.ts';
import type { View } from '../store/view.ts';

/** A newcomer's question and the view that answers it. */
export interface Question {
  readonly id: 'solid' | 'myeloma' | 'claudin';
  readonly view: Partial<View>;
}

export const QUESTIONS: readonly Question[] = [
  { id: 'solid', view: { filters: { ...NO_FILTERS, cancer: ['solid'] }, tab: 'overview' } },
  { id: 'myeloma', view: { filters: { ...NO_FILTERS, cancer: ['mm'] }, tab: 'forest' } },
  {
    id: 'claudin',
    view: { filters: { ...NO_FILTERS, target: ['CLDN18.2'], from: 2022, to: 2025 }, extras: ['earlier'], tab: 'time' },
  },
];
