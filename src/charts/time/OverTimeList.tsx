import type { Course } from '../../analysis/overTime.ts';
import type { ChartMeasure } from '../../dataset/measures.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { useDashboard } from '../../store/dashboard.ts';
import { selectReading } from '../../store/selectors.ts';
import { OverTimeRow } from './OverTimeRow.tsx';
import { useRoving } from '../useRoving.ts';
import { isSeenAtOnce } from '../useNear.ts';
import { MoreRows, useMostRows } from '../MoreRows.tsx';
/** The height of a row, in pixels. */
const ROW = 50;

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
  const drawn = courses.slice(0, most);
  const reports = drawn.flatMap((course) => course.reports.toReversed());
  const ids = reports.map(({ cohort }) => cohort.id);
  const { stop, around } = useRoving<HTMLDivElement>(ids);
  if (courses.length === 0) return null;
  return (
    <div className="time-rows" {...around}>
      <ul className={Number.isFinite(most) ? undefined : 'rows-long'} aria-label={t('time.rows')}>
        {reports.map(({ cohort, year, earlier }, at) => (
          <OverTimeRow
            key={cohort.id}
            cohort={cohort}
            year={year}
            earlier={earlier}
            measure={measure}
            dataset={dataset}
            reading={reading}
            atOnce={isSeenAtOnce(above + at * ROW)}
            stop={cohort.id === stop}
            marked={cohort.id === marked}
          />
        ))}
      </ul>
      <MoreRows shown={drawn.length} total={courses.length} />
    </div>
  );
}
