import { memo, useMemo } from 'react';
import type { ForestRow } from '../../analysis/forest.ts';
import type { ChartMeasure } from '../../dataset/measures.ts';
import type { Cohort } from '../../dataset/dataset.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { formatListing } from '../../ui/listing.ts';
import { withinSentence } from '../../ui/pooledWords.ts';
import { ForestPool } from './ForestPool.tsx';
import { ForestRowLine } from './ForestRowLine.tsx';
import { type PlacedGroup, ROW, type RateAxis } from './forestRows.ts';
import { type PlacedRow, RowItems } from '../RowItems.tsx';
import { isFar, isSeenAtOnce } from '../useNear.ts';

/** Named before the rest is only counted. */
const NAMED = 6;

interface Placed extends PlacedRow {
  readonly row: ForestRow;
}

interface Props extends PlacedGroup {
  readonly measure: ChartMeasure;
  readonly axis: RateAxis;
  readonly largest: number;
  /** Whether each row shows the pool without it. */
  readonly leaveOneOut: boolean;
  /** The ids of the row that Tab reaches and of the marked one, where they are of this group. */
  readonly stop: string | null;
  readonly marked: string | null;
}

/** One cancer: its rows, those that do not report the measure in a word, and its pooled estimate. */
export const ForestGroupRows = memo(function ForestGroupRows(props: Props) {
  const { group, top, height, measure, axis, largest, leaveOneOut, stop, marked } = props;
  const { t, say } = useLanguage();
  const { cancer, cohorts, patients } = group.group;
  const rows = useMemo(
    () => group.rows.map((row, at): Placed => ({ row, cohort: row.cohort, top: top + at * ROW, height: ROW })),
    [group, top],
  );
  return (
    <div className={isFar(top) ? 'forest-group rows-far' : 'forest-group'} style={{ containIntrinsicBlockSize: height }}>
      <h3>
        {say(cancer.name)}
        <small>{t('charts.group', { cohorts: cohorts.length, patients })}</small>
      </h3>
      <ul>
        <RowItems rows={rows} stop={stop} marked={marked}>
          {({ row, cohort }, standing) => (
            <ForestRowLine
              key={cohort.id}
              row={row}
              group={group}
              axis={axis}
              largest={largest}
              leaveOneOut={leaveOneOut}
              measure={measure}
              {...standing}
            />
          )}
        </RowItems>
      </ul>
      {group.silent.length > 0 && <SilentCohorts cohorts={group.silent} />}
      <ForestPool
        set={group}
        measure={measure}
        cancer={withinSentence(say(cancer.name))}
        axis={axis}
        atOnce={isSeenAtOnce(top + group.rows.length * ROW)}
      />
    </div>
  );
});

function SilentCohorts({ cohorts }: { readonly cohorts: readonly Cohort[] }) {
  const { t, locale } = useLanguage();
  const trials = [...new Set(cohorts.map((cohort) => cohort.trial.name))];
  const first = formatListing(trials.slice(0, NAMED), locale);
  const names = trials.length > NAMED ? t('forest.silentMore', { names: first, rest: trials.length - NAMED }) : first;
  return <p className="forest-silent">{t('forest.silent', { count: cohorts.length, names })}</p>;
}
