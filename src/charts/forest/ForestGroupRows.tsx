import { useMemo } from 'react';
import type { ForestGroup } from '../../analysis/forest.ts';
import type { Cohort } from '../../dataset/dataset.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { useDashboard } from '../../store/dashboard.ts';
import { formatListing } from '../../ui/listing.ts';
import { withinSentence } from '../../ui/pooledWords.ts';
import { ForestPool } from './ForestPool.tsx';
import { ForestRowLine } from './ForestRowLine.tsx';
import { ROW, type RateAxis } from './forestRows.ts';
import { isSeenAtOnce } from '../useNear.ts';
import type { RowKeys } from '../useRowKeys.ts';

/** Named before the rest is only counted. */
const NAMED = 6;

interface Props {
  readonly group: ForestGroup;
  readonly axis: RateAxis;
  readonly largest: number;
  readonly keys: RowKeys;
  /** Where its first row is, counted as by `isSeenAtOnce`. */
  readonly top: number;
}

/** One cancer: its rows, those that do not report the measure in a word, and its pooled estimate. */
export function ForestGroupRows({ group, axis, largest, keys, top }: Props) {
  const { t, say } = useLanguage();
  const measure = useDashboard((state) => state.view.measure);
  const leaveOneOut = useDashboard((state) => state.view.leaveOneOut);
  const { cancer, cohorts, patients } = group.group;
  const marked = useDashboard((state) => (group.rows.some(({ cohort }) => cohort.id === state.marked) ? state.marked : null));
  const repeated = useMemo(() => repeatedTrials(group), [group]);
  return (
    <div className="forest-group">
      <h3>
        {say(cancer.name)}
        <small>{t('charts.group', { cohorts: cohorts.length, patients })}</small>
      </h3>
      <ul>
        {group.rows.map((row, at) => (
          <ForestRowLine
            key={row.cohort.id}
            row={row}
            group={group}
            named={row.cohort.extras.length > 0 || repeated.has(row.cohort.trial.id)}
            axis={axis}
            largest={largest}
            leaveOneOut={leaveOneOut}
            measure={measure}
            atOnce={isSeenAtOnce(top + at * ROW)}
            tabbable={row.cohort.id === keys.active}
            marked={row.cohort.id === marked}
            onReach={keys.onReach}
          />
        ))}
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
}

/** Trials with several rows: there the name of the cohort stands beside the trial's. */
function repeatedTrials({ rows }: ForestGroup): ReadonlySet<string> {
  const ids = rows.map(({ cohort }) => cohort.trial.id);
  return new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
}

function SilentCohorts({ cohorts }: { readonly cohorts: readonly Cohort[] }) {
  const { t, locale } = useLanguage();
  const trials = [...new Set(cohorts.map((cohort) => cohort.trial.name))];
  const first = formatListing(trials.slice(0, NAMED), locale);
  const names = trials.length > NAMED ? t('forest.silentMore', { names: first, rest: trials.length - NAMED }) : first;
  return <p className="forest-silent">{t('forest.silent', { count: cohorts.length, names })}</p>;
}
