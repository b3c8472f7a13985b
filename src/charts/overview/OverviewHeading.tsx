import { memo } from 'react';
import type { ChartMeasure } from '../../dataset/measures.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { ChartHeading } from '../ChartHeading.tsx';
import { overviewTitle } from './overviewWords.ts';
import { useSummary } from './useSummary.ts';

interface Props {
  readonly positions: readonly number[];
  readonly measure: ChartMeasure;
}

/** What all cohorts say together. Beside the strips, not in them: of very many, the page has its turn in between. */
export const OverviewHeading = memo(function OverviewHeading({ positions, measure }: Props) {
  const language = useLanguage();
  return <ChartHeading {...overviewTitle(useSummary(positions, measure), measure, language)} />;
});
