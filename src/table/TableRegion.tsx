import { useTable } from '@tanstack/react-table';
import { memo, type RefObject, useId, useMemo } from 'react';
import { cohortsAt, COLUMNS } from '../analysis/ordering.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { selectReading } from '../store/selectors.ts';
import type { View } from '../store/view.ts';
import { alignmentOf } from './alignment.ts';
import { CohortRow } from './CohortRow.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';
import { columnsIn, features } from './columns.ts';
import { HeaderCell } from './HeaderCell.tsx';
import { SortSentence } from './SortSentence.tsx';
import type { RowWindow } from './useRowWindow.ts';

interface Props extends Omit<RowWindow, 'toTop'> {
  /** Positions of the cohorts in the dataset, in the order of the rows. */
  readonly order: Uint32Array;
  readonly dataset: Dataset;
  readonly sort: View['sort'];
  /** What scrolls. */
  readonly region: RefObject<HTMLDivElement | null>;
}

/**
 * Every cohort on the screen, filtered and ordered by the store. Only the rows in sight are rendered, and only they are
 * given to the table library, so that a hundred thousand cost no more than thirty.
 */
export const TableRegion = memo(function TableRegion(props: Props) {
  const { order, dataset, sort, region, start, end, before, after, measure } = props;
  const language = useLanguage();
  const { t } = language;
  const reading = useDashboard(selectReading);
  const hidden = useDashboard(({ view }) => view.hidden);
  const shown = useMemo(() => COLUMNS.filter((column) => !hidden.includes(column)), [hidden]);
  const titleId = useId();
  const captionId = useId();
  const columns = useMemo(() => columnsIn(language), [language]);
  const setting = useMemo(() => ({ dataset, reading, language }), [dataset, reading, language]);
  const data = useMemo(() => cohortsAt(order.subarray(start, end), dataset), [order, dataset, start, end]);
  const state = useMemo(
    () => ({
      sorting: sort.map(({ key, descending }) => ({ id: key, desc: descending })),
      columnVisibility: Object.fromEntries(hidden.map((column) => [column, false])),
    }),
    [sort, hidden],
  );
  const table = useTable({ features, columns, data, state, getRowId: ({ id }) => id, manualSorting: true });

  return (
    <section className="table-panel" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{t('table.title')}</h2>
        <p id={captionId}>
          {t('table.caption', { count: order.length })} <span className="table-shift">{t('table.shift')}</span>{' '}
          <SortSentence />
        </p>
        <ColumnMenu />
      </header>
      <div className="table-region" ref={region} role="region" aria-label={t('table.scroll')} tabIndex={0}>
        <table
          aria-labelledby={titleId}
          aria-describedby={captionId}
          aria-rowcount={order.length + 1}
        >
          <colgroup>
            {shown.map((column) => (
              <col key={column} className={`table-width-${alignmentOf(column)} table-width-${column}`} />
            ))}
          </colgroup>
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
          <tbody>
            {before > 0 && (
              <tr aria-hidden="true" className="table-space">
                <td colSpan={shown.length} style={{ height: before }} />
              </tr>
            )}
            {table.getRowModel().rows.map((row, at) => {
              const position = start + at;
              // By its place: in another order the rows that are there are filled anew, which costs less than others.
              return <CohortRow key={position} cohort={row.original} position={position} columns={shown} setting={setting} measure={measure} />;
            })}
            {after > 0 && (
              <tr aria-hidden="true" className="table-space">
                <td colSpan={shown.length} style={{ height: after }} />
              </tr>
            )}
          </tbody>
        </table>
        {order.length === 0 && <p className="table-missing">{t('table.empty')}</p>}
      </div>
    </section>
  );
});
