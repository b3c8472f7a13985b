import { useLanguage } from '../../i18n/words.tsx';
import { useDashboard } from '../../store/dashboard.ts';
import { selectReading } from '../../store/selectors.ts';
import { isSeenAtOnce } from '../useNear.ts';
import { useRoving } from '../useRoving.ts';
import { BestResponseRow } from './BestResponseRow.tsx';
import type { BestGroup } from './bestRows.ts';

interface Props {
  readonly groups: readonly BestGroup[];
  /** Of a heading, in pixels. */
  readonly heading: number;
  /** Of a bar, in pixels; null before the first layout. */
  readonly width: number | null;
  readonly narrow: boolean;
}

/** The rows under the headings of their cancers. */
export function BestResponseList({ groups, heading, width, narrow }: Props) {
  const { t, say } = useLanguage();
  const marked = useDashboard((state) => state.marked);
  const dataset = useDashboard((state) => state.dataset);
  const reading = useDashboard(selectReading);
  const { stop, around } = useRoving<HTMLDivElement>(groups.flatMap(({ rows }) => rows.map(({ cohort }) => cohort.id)));
  return (
    <div {...around}>
      {groups.map(({ group, rows }) => (
        <div key={group.cancer.id}>
          <h3 className="rows-heading" style={{ blockSize: heading }}>
            {say(group.cancer.name)}
            <small>{t('charts.group', { cohorts: group.cohorts.length, patients: group.patients })}</small>
          </h3>
          <ul>
            {rows.map((row) => (
              <BestResponseRow
                key={row.cohort.id}
                row={row}
                width={width}
                dataset={dataset}
                reading={reading}
                atOnce={isSeenAtOnce(row.top)}
                stop={row.cohort.id === stop}
                marked={row.cohort.id === marked}
                narrow={narrow}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
