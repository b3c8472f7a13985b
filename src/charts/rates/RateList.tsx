import { useLanguage } from '../../i18n/words.tsx';
import { useDashboard } from '../../store/dashboard.ts';
import { isSeenAtOnce } from '../useNear.ts';
import { useRoving } from '../useRoving.ts';
import { RateRowLine } from './RateRowLine.tsx';
import type { RateGroup, RateSizes } from './rateRows.ts';

interface Props {
  readonly groups: readonly RateGroup[];
  readonly sizes: RateSizes;
}

/** The rows under the headings of their cancers. */
export function RateList({ groups, sizes }: Props) {
  const { t, say } = useLanguage();
  const marked = useDashboard((state) => state.marked);
  const { stop, around } = useRoving<HTMLDivElement>(groups.flatMap(({ rows }) => rows.map(({ cohort }) => cohort.id)));
  return (
    <div {...around}>
      {groups.map(({ group, rows }) => (
        <div key={group.cancer.id}>
          <h3 className="rates-heading" style={{ blockSize: sizes.heading }}>
            {say(group.cancer.name)}
            <small>{t('charts.group', { cohorts: group.cohorts.length, patients: group.patients })}</small>
          </h3>
          <ul>
            {rows.map((row) => (
              <RateRowLine
                key={row.cohort.id}
                row={row}
                height={sizes.row}
                atOnce={isSeenAtOnce(row.top)}
                stop={row.cohort.id === stop}
                marked={row.cohort.id === marked}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
