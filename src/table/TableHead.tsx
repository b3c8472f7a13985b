import { useTable } from '@tanstack/react-table';
import { memo, useMemo } from 'react';
import type { Column } from '../analysis/ordering.ts';
import type { Cohort } from '../dataset/dataset.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { columnsIn, features } from './columns.ts';
import { HeaderCell } from './HeaderCell.tsx';

/** The rows come filtered and ordered from the store; the library would only hand them on, at each click and each step of scrolling. */
const NO_ROWS: readonly Cohort[] = [];

/** The headings of the columns, and which of them order the rows. */
export const TableHead = memo(function TableHead({ columns }: { readonly columns: readonly Column[] }) {
  const language = useLanguage();
  const sort = useDashboard(({ view }) => view.sort);
  const headings = useMemo(() => columnsIn(language, columns), [language, columns]);
  const state = useMemo(() => ({ sorting: sort.map(({ key, descending }) => ({ id: key, desc: descending })) }), [sort]);
  const table = useTable({ features, columns: headings, data: NO_ROWS, state, manualSorting: true });
  return (
    <thead>
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id} aria-rowindex={1}>
          {group.headers.map((header) => (
            <HeaderCell
              key={header.id}
              header={header}
              position={sort.length > 1 && header.column.getIsSorted() ? header.column.getSortIndex() : undefined}
            >
              <table.FlexRender header={header} />
            </HeaderCell>
          ))}
        </tr>
      ))}
    </thead>
  );
});
