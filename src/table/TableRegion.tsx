import { memo, type RefObject, useId, useMemo } from 'react';
import { cohortsAt } from '../analysis/ordering.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { selectReading } from '../store/selectors.ts';
import { alignmentOf } from './alignment.ts';
import { CohortRow } from './CohortRow.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';
import { SortSentence } from './SortSentence.tsx';
import { TableHead } from './TableHead.tsx';
import type { RowWindow } from './useRowWindow.ts';
import { useShownColumns } from './useShownColumns.ts';

interface Props extends Omit<RowWindow, 'toTop'> {
  /** Positions of the cohorts in the dataset, in the order of the rows. */
  readonly order: Uint32Array;
  readonly dataset: Dataset;
  /** What scrolls. */
  readonly region: RefObject<HTMLDivElement | null>;
}

/** Every cohort on the screen, filtered and ordered by the store. Only the rows in sight are rendered, so that a hundred thousand cost no more than thirty. */
export const TableRegion = memo(function TableRegion(props: Props) {
  const { order, dataset, region, start, end, before, after, measure } = props;
  const language = useLanguage();
  const { t } = language;
  const reading = useDashboard(selectReading);
  const shown = useShownColumns();
  const titleId = useId();
  const captionId = useId();
  const setting = useMemo(() => ({ dataset, reading, language }), [dataset, reading, language]);
  const cohorts = useMemo(() => cohortsAt(order.subarray(start, end), dataset), [order, dataset, start, end]);

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
          <TableHead columns={shown} />
          <tbody>
            {before > 0 && (
              <tr aria-hidden="true" className="table-space">
                <td colSpan={shown.length} style={{ height: before }} />
              </tr>
            )}
            {cohorts.map((cohort, at) => {
              const position = start + at;
              // By its place: in another order the rows that are there are filled anew, which costs less than others.
              return <CohortRow key={position} cohort={cohort} position={position} columns={shown} setting={setting} measure={measure} />;
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
