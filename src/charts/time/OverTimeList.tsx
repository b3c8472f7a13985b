import { useMemo } from 'react';
import type { Course } from '../../analysis/overTime.ts';
import type { ChartMeasure } from '../../dataset/measures.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { useDashboard } from '../../store/dashboard.ts';
import { selectReading } from '../../store/selectors.ts';
import { OverTimeRow } from './OverTimeRow.tsx';
import { useRoving } from '../useRoving.ts';
import { RowItems } from '../RowItems.tsx';
import { MoreRows, useMostRows } from '../MoreRows.tsx';

/** The height of a row, and of one of an earlier report, in pixels. */
const ROW = 50;
const EARLIER = 30;

interface Props {
  readonly courses: readonly Course[];
  /** What stands above the rows, in pixels. */
  readonly above: number;
  readonly measure: ChartMeasure;
}

/** Every circle in words: a row for each report that stands, with the reports it replaced. */
export function OverTimeList({ courses, above, measure }: Props) {
  const { t } = useLanguage();
  const most = useMostRows();
  const marked = useDashboard((state) => state.marked);
  const dataset = useDashboard((state) => state.dataset);
  const reading = useDashboard(selectReading);
  const drawn = useMemo(() => courses.slice(0, most), [courses, most]);
  const rows = useMemo(() => placed(drawn, above), [drawn, above]);
  const { stop, around } = useRoving<HTMLDivElement>(rows.map(({ cohort }) => cohort.id));
  if (courses.length === 0) return null;
  return (
    <div className="time-rows" {...around}>
      <ul aria-label={t('time.rows')}>
        <RowItems rows={rows} stop={stop} marked={marked}>
          {({ cohort, year, earlier }, standing) => (
            <OverTimeRow
              key={cohort.id}
              cohort={cohort}
              year={year}
              earlier={earlier}
              measure={measure}
              dataset={dataset}
              reading={reading}
              {...standing}
            />
          )}
        </RowItems>
      </ul>
      <MoreRows shown={drawn.length} total={courses.length} />
    </div>
  );
}

/** The reports of each trial, the newest first, one below the other. */
function placed(courses: readonly Course[], above: number) {
  let top = above;
  return courses.flatMap(({ reports }) =>
    reports.toReversed().map((report) => {
      const row = { ...report, top, height: report.earlier ? EARLIER : ROW };
      top += row.height;
      return row;
    }),
  );
}
