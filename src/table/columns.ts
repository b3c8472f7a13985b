import { columnVisibilityFeature, createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import { COLUMNS } from '../analysis/ordering.ts';
import type { Cohort } from '../dataset/dataset.ts';
import type { Language } from '../i18n/words.tsx';

/** Sorting and visibility are only shown here: the rows come ordered, and the view says what is hidden. */
export const features = tableFeatures({ rowSortingFeature, columnVisibilityFeature });

const helper = createColumnHelper<typeof features, Cohort>();

/** The columns with their headings in the reader's language; what stands in their cells says `cellOf`. */
export function columnsIn({ t }: Language) {
  return helper.columns(COLUMNS.map((column) => helper.display({ id: column, header: t(`table.column.${column}`) })));
}
