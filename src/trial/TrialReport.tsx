import type { Trial } from '../dataset/dataset.ts';
import { useLanguage } from '../i18n/words.tsx';
import { LoadFailure } from '../ui/LoadFailure.tsx';
import { ResponsePatterns } from '../ui/ResponsePatterns.tsx';
import { useDetails } from '../ui/useDetails.ts';
import { Approvals } from './Approvals.tsx';
import { OWNER } from './BestResponseBar.tsx';
import { CohortReport } from './CohortReport.tsx';
import { OtherSources } from './OtherSources.tsx';
import { newestFirst } from './reportOrder.ts';
import { TrialFacts } from './TrialFacts.tsx';
import { TrialLine } from './TrialLine.tsx';

/** All that is known of a trial: what it is, where its product is approved, and every report with its figures. */
export function TrialReport({ trial }: { readonly trial: Trial }) {
  const { t } = useLanguage();
  const { details, failed, retry } = useDetails();
  if (failed) return <LoadFailure onRetry={retry} />;
  if (!details) {
    return (
      <p className="ui-loading" role="status">
        {t('trial.loading')}
      </p>
    );
  }
  const raw = details.trialById.get(trial.id);
  return (
    <>
      <ResponsePatterns owner={OWNER} />
      <TrialFacts trial={trial} raw={raw} product={details.productById.get(trial.product.id)} />
      <section>
        <h3>{t('trial.approvals')}</h3>
        <Approvals product={trial.product.id} cancers={raw?.cohorts.flatMap(({ cancers }) => cancers) ?? []} details={details} />
      </section>
      {raw && <TrialLine trial={raw} details={details} />}
      <section>
        <h3>{t('trial.reports')}</h3>
        {raw ? (
          newestFirst(raw.cohorts, details).map((cohort) => (
            <CohortReport key={cohort.id} cohort={cohort} details={details} />
          ))
        ) : (
          <p>{t('trial.noDetails')}</p>
        )}
      </section>
      {raw && <OtherSources trial={raw} details={details} />}
    </>
  );
}
