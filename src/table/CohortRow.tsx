import { FlexRender, type Row } from '@tanstack/react-table';
import { memo } from 'react';
import type { Cohort } from '../dataset/dataset.ts';
import { markCohort, useDashboard } from '../store/dashboard.ts';
import { alignmentOf, columnOf } from './alignment.ts';
import type { columnsFor, features } from './columns.tsx';
import './cells.css';

interface CohortRowProps {
  readonly row: Row<typeof features, Cohort>;
  /** Position among all rows, from 0. */
  readonly position: number;
  /** What the cells are made of; a row is rendered anew when they change. */
  readonly columns: ReturnType<typeof columnsFor>;
  readonly hidden: readonly string[];
  readonly measure: ((row: Element | null) => void) | undefined;
}

/** The heading is the first row. */
const FIRST_ROW = 2;

function Cells({ row, position, measure }: CohortRowProps) {
  const { id } = row.original;
  const marked = useDashboard((state) => state.marked === id);
  return (
    <tr
      ref={measure}
      className={marked ? 'table-marked' : undefined}
      data-index={position}
      aria-rowindex={position + FIRST_ROW}
      onPointerEnter={() => markCohort(id)}
      onPointerLeave={() => markCohort(null)}
      onFocus={() => markCohort(id)}
      onBlur={() => markCohort(null)}
    >
      {row.getVisibleCells().map((cell) => {
        const column = columnOf(cell.column.id);
        const Cell = column === 'trial' ? 'th' : 'td';
        return (
          <Cell key={column} scope={column === 'trial' ? 'row' : undefined} className={`table-${alignmentOf(column)}`}>
            <FlexRender cell={cell} />
          </Cell>
        );
      })}
    </tr>
  );
}

/** A row is new only if it shows another cohort or other columns; scrolling hands it a new `row` each time. */
export const CohortRow = memo(
  Cells,
  (before, after) =>
    before.row.original === after.row.original &&
    before.position === after.position &&
    before.columns === after.columns &&
    before.hidden === after.hidden &&
    before.measure === after.measure,
);
