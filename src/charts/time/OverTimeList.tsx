import type { Course } from '../../analysis/overTime.ts';
import type { ChartMeasure } from '../../dataset/measures.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { OverTimeRow } from './OverTimeRow.tsx';
import { useRoving } from '../useRoving.ts';
import { MoreRows, useMostRows } from '../MoreRows.tsx';


interface Props {
  readonly courses: readonly Course[];
  readonly measure: ChartMeasure;
}

/** Every circle in words: a row for each report that stands, with the reports it replaced. */
export function OverTimeList({ courses, measure }: Props) {
  const { t } = useLanguage();
  const most = useMostRows();
  const drawn = courses.slice(0, most);
  const ids = drawn.flatMap(({ reports }) => reports.toReversed().map(({ cohort }) => cohort.id));
  const { stop, around } = useRoving<HTMLDivElement>(ids);
  if (courses.length === 0) return null;
  return (
    <div className="time-rows" {...around}>
      <ul aria-label={t('time.rows')}>
        {drawn.flatMap((course) =>
          course.reports
            .toReversed()
            .map(({ cohort, year, earlier }) => (
              <OverTimeRow
                key={cohort.id}
                cohort={cohort}
                year={year}
                earlier={earlier}
                measure={measure}
                stop={cohort.id === stop}
              />
            )),
        )}
      </ul>
      <MoreRows shown={drawn.length} total={courses.length} />
    </div>
  );
}
