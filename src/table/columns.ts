import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { Column } from '../analysis/ordering.ts';
import type { Cohort } from '../dataset/dataset.ts';
import type { Language } from '../i18n/words.tsx';

/** Sorting is only shown here: the rows come ordered. */
export const features = tableFeatures({ rowSortingFeature });

const helper = createColumnHelper<typeof features, Cohort>();

/** Columns with their headings in the reader's language; what stands in their cells says `cellOf`. */
export function columnsIn({ t }: Language, columns: readonly Column[]) {
  return helper.columns(columns.map((column) => helper.display({ id: column, header: t(`table.column.${column}`) })));
}
