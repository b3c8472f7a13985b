import type { ReactNode } from 'react';
import type { Group } from '../analysis/groups.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { type PlacedRow, RowItems, type Standing } from './RowItems.tsx';
import { isFar } from './useNear.ts';
import { useRoving } from './useRoving.ts';

/** One cancer; `height` in pixels, with its heading. */
interface RowGroup<R extends PlacedRow> {
  readonly group: Group;
  readonly rows: readonly R[];
  readonly height: number;
}

interface Props<R extends PlacedRow> {
  readonly groups: readonly RowGroup<R>[];
  readonly headingClass: string;
  /** Of a heading, in pixels. */
  readonly headingHeight: number;
  /** The row, with the id of its cohort as its key. */
  readonly children: (row: R, standing: Standing) => ReactNode;
}

/** Rows under the headings of their cancers, one stop of the Tab key for all. */
export function RowGroups<R extends PlacedRow>({ groups, headingClass, headingHeight, children }: Props<R>) {
  const { t, say } = useLanguage();
  const marked = useDashboard((state) => state.marked);
  const { stop, around } = useRoving<HTMLDivElement>(groups.flatMap(({ rows }) => rows.map(({ cohort }) => cohort.id)));
  return (
    <div {...around}>
      {groups.map(({ group, rows, height }) => (
        <div key={group.cancer.id} className={isFar(rows[0]?.top ?? 0) ? 'rows-far' : undefined} style={{ containIntrinsicBlockSize: height }}>
          <h3 className={headingClass} style={{ blockSize: headingHeight }}>
            {say(group.cancer.name)}
            <small>{t('charts.group', { cohorts: group.positions.length, patients: group.patients })}</small>
          </h3>
          <ul>
            <RowItems rows={rows} stop={stop} marked={marked}>
              {children}
            </RowItems>
          </ul>
        </div>
      ))}
    </div>
  );
}
