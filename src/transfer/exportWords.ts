import { selectTotals } from '../store/selectors.ts';
import { datasetLine, filtersLine, ownLine, readingLine } from '../ui/selectionWords.ts';
import type { Selection } from './exportSelection.ts';

/** What a file says of itself: a title, which rows it holds, by which filters, of which dataset, from where. */
export function describe({ state, language, address }: Selection, title: string): readonly string[] {
  const { t } = language;
  return [
    title,
    t('app.shown', selectTotals(state)),
    filtersLine(state, language),
    readingLine(state, language),
    datasetLine(state, language),
    ...[ownLine(state, language)].filter((line) => line !== ''),
    ...(address === null ? [] : [address]),
    t('app.licence'),
    t('app.disclaimer'),
  ];
}
