import { memo, useMemo } from 'react';
import type { Cohort } from '../../dataset/dataset.ts';
import type { ChartMeasure } from '../../dataset/measures.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { useDashboard } from '../../store/dashboard.ts';
import { selectLeftOut } from '../../store/leftOutSelectors.ts';
import { ChartFoot } from '../ChartFoot.tsx';
import { overviewCaption } from './overviewWords.ts';
import { useSummary } from './useSummary.ts';

interface Props {
  readonly positions: readonly number[];
  readonly cohorts: readonly Cohort[];
  readonly measure: ChartMeasure;
  /** Cohorts with a figure for which there is no room. */
  readonly undrawn: number;
}

/** What the strips show, and what they do not. */
export const OverviewFoot = memo(function OverviewFoot({ positions, cohorts, measure, undrawn }: Props) {
  const language = useLanguage();
  const leftOut = useDashboard(selectLeftOut);
  const measures = useMemo(() => [measure], [measure]);
  const caption = overviewCaption(useSummary(positions, measure), { undrawn, leftOut }, measure, language);
  return <ChartFoot cohorts={cohorts} measures={measures} caption={caption} />;
});
