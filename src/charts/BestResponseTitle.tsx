import type { BestResponses } from '../analysis/bestResponse.ts';
import type { Cohort } from '../dataset/dataset.ts';
import { formatPercent } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { spokenBreakdown } from './bestWords.ts';

const FEW = 3;

/** What the selection says of best response: it describes and ranks nothing. */
export function BestResponseTitle({
  cohorts,
  responses,
}: {
  readonly cohorts: readonly Cohort[];
  readonly responses: BestResponses;
}) {
  const language = useLanguage();
  const { t, locale } = language;
  const { byCohort, complete, patients, unknown } = responses;
  const [only] = cohorts;
  const single = cohorts.length === 1 && only ? byCohort.get(only.id) : undefined;
  const title =
    single && only
      ? spokenBreakdown(only.trial.name, single, language)
      : t('best.heading', { reported: byCohort.size, count: cohorts.length });
  const lead = [
    ...(complete.median !== null && complete.cohorts >= FEW
      ? [t(complete.median === 0 ? 'best.completeNone' : 'best.complete', { count: complete.cohorts, median: formatPercent(complete.median, locale) })]
      : []),
    ...(unknown > 0 ? [t('best.unknownLead', { unknown, patients })] : []),
  ];
  return (
    <header className="charts-title">
      <h2 id="chart-title">{title}</h2>
      {lead.length > 0 && <p>{lead.join(' ')}</p>}
    </header>
  );
}
