import type { ReactNode } from 'react';
import type { Group } from '../analysis/groups.ts';
import type { Cohort } from '../dataset/dataset.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { isSeenAtOnce } from './useNear.ts';
import { useRoving } from './useRoving.ts';

/** One cohort; `top` in pixels from the top of the plot. */
interface Row {
  readonly cohort: Cohort;
  readonly top: number;
}

/** What a row is told of itself, beside its figures. */
interface Standing {
  /** Whether it is drawn in full before it is known to be near the screen. */
  readonly atOnce: boolean;
  /** Whether Tab reaches it. */
  readonly stop: boolean;
  readonly marked: boolean;
}

/** One cancer; `height` in pixels, with its heading. */
interface RowGroup<R extends Row> {
  readonly group: Group;
  readonly rows: readonly R[];
  readonly height: number;
}

interface Props<R extends Row> {
  readonly groups: readonly RowGroup<R>[];
  readonly headingClass: string;
  /** Of a heading, in pixels. */
  readonly headingHeight: number;
  /** The row, with the id of its cohort as its key. */
  readonly children: (row: R, standing: Standing) => ReactNode;
}

/** Rows under the headings of their cancers, one stop of the Tab key for all. */
export function RowGroups<R extends Row>({ groups, headingClass, headingHeight, children }: Props<R>) {
  const { t, say } = useLanguage();
  const marked = useDashboard((state) => state.marked);
  const { stop, around } = useRoving<HTMLDivElement>(groups.flatMap(({ rows }) => rows.map(({ cohort }) => cohort.id)));
  return (
    <div {...around}>
      {groups.map(({ group, rows, height }) => (
        <div key={group.cancer.id} className={isSeenAtOnce(rows[0]?.top ?? 0) ? undefined : 'rows-far'} style={{ containIntrinsicBlockSize: height }}>
          <h3 className={headingClass} style={{ blockSize: headingHeight }}>
            {say(group.cancer.name)}
            <small>{t('charts.group', { cohorts: group.cohorts.length, patients: group.patients })}</small>
          </h3>
          <ul>
            {rows.map((row) => {
              const { id } = row.cohort;
              return children(row, { atOnce: isSeenAtOnce(row.top), stop: id === stop, marked: id === marked });
            })}
          </ul>
        </div>
      ))}
    </div>
  );
}
