import { memo, type ReactNode } from 'react';
import type { Column } from '../analysis/ordering.ts';
import type { Cohort } from '../dataset/dataset.ts';
import { markCohort, useDashboard } from '../store/dashboard.ts';
import { alignmentOf } from './alignment.ts';
import { cellOf, type Setting } from './cellOf.tsx';
import './cells.css';

interface Props {
  readonly cohort: Cohort;
  /** Position among all rows, from 0. */
  readonly position: number;
  /** Those that are not hidden. */
  readonly columns: readonly Column[];
  readonly setting: Setting;
  readonly measure: ((row: Element | null) => void) | undefined;
}

/** The heading is the first row. */
const FIRST_ROW = 2;

interface Kept {
  readonly columns: readonly Column[];
  readonly setting: Setting;
  readonly cells: ReactNode;
}

const kept = new WeakMap<Cohort, Kept>();

/** The cells of a row, kept: with every filter the same rows come and go. */
function cellsOf(cohort: Cohort, columns: readonly Column[], setting: Setting): ReactNode {
  const before = kept.get(cohort);
  if (before?.columns === columns && before.setting === setting) return before.cells;
  const cells = columns.map((column) => {
    const Cell = column === 'trial' ? 'th' : 'td';
    return (
      <Cell key={column} scope={column === 'trial' ? 'row' : undefined} className={`table-${alignmentOf(column)}`}>
        {cellOf(column, cohort, setting) ?? <span className="table-missing">{setting.language.t('rate.notReported')}</span>}
      </Cell>
    );
  });
  kept.set(cohort, { columns, setting, cells });
  return cells;
}

/** One cohort, cell by cell. */
export const CohortRow = memo(function CohortRow({ cohort, position, columns, setting, measure }: Props) {
  const { id } = cohort;
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
      {cellsOf(cohort, columns, setting)}
    </tr>
  );
});
