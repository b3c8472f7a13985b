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
  /** Whether a strip holds cohorts of several cancers. */
  readonly mixed: boolean;
}

/** What the strips show, and what they do not. */
export const OverviewFoot = memo(function OverviewFoot({ positions, cohorts, measure, undrawn, mixed }: Props) {
  const language = useLanguage();
  const leftOut = useDashboard(selectLeftOut);
  const measures = useMemo(() => [measure], [measure]);
  const caption = overviewCaption(useSummary(positions, measure), { undrawn, leftOut }, measure, language);
  const about = mixed ? `${caption} ${language.t('charts.overview.captionMixed')}` : caption;
  return <ChartFoot cohorts={cohorts} measures={measures} caption={about} />;
});
