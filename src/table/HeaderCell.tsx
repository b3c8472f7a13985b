import type { Header } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import type { Cohort } from '../dataset/dataset.ts';
import { RATE_MEASURES } from '../dataset/vocabulary.ts';
import { formatNumber } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { orderBy } from '../store/dashboard.ts';
import { alignmentOf, columnOf, descendingFirst } from './alignment.ts';
import type { features } from './columns.ts';

interface HeaderCellProps {
  readonly header: Header<typeof features, Cohort>;
  /** Of several keys, which one this column is, from 0; absent where there is only one. */
  readonly position: number | undefined;
  readonly children: ReactNode;
}

/** A heading that sorts: a click starts afresh, with Shift it adds a key. */
export function HeaderCell({ header, position, children }: HeaderCellProps) {
  const { t, locale } = useLanguage();
  const column = columnOf(header.column.id);
  const sorted = header.column.getIsSorted();
  const measure = RATE_MEASURES.find((known) => known === column);
  const meaning = measure ? t(`measure.${measure}`) : t(`table.column.${column}`);
  return (
    <th
      scope="col"
      className={`table-head table-${alignmentOf(column)}`}
      aria-sort={sorted === false ? undefined : sorted === 'asc' ? 'ascending' : 'descending'}
    >
      <button
        type="button"
        title={t('table.sortBy', { column: meaning })}
        onClick={(event) => orderBy(column, descendingFirst(column), event.shiftKey)}
      >
        <span>{children}</span>
        <span className="table-direction" aria-hidden="true">
          {sorted === 'asc' && '▲'}
          {sorted === 'desc' && '▼'}
          {position !== undefined && <sub>{formatNumber(position + 1, locale)}</sub>}
        </span>
      </button>
    </th>
  );
}
