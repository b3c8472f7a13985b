import { decimalsIn } from '../dataset/precision.ts';
import type { RawCohort } from '../dataset/schema.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { formatListing } from '../ui/listing.ts';
import { Facts } from './Facts.tsx';

/** Who the patients were, how many, what they received and for how long they were followed. */
export function CohortFacts({ cohort }: { readonly cohort: RawCohort }) {
  const { t, say, locale } = useLanguage();
  const cancerById = useDashboard(({ dataset }) => dataset.cancerById);
  const number = (value: number | undefined) =>
    value === undefined ? undefined : formatNumber(value, locale, decimalsIn(value));
  const cancers = cohort.cancers.map((id) => {
    const cancer = cancerById.get(id);
    return cancer ? say(cancer.name) : id;
  });
  const followUp = number(cohort.medianFollowUpMonths);
  return (
    <Facts
      facts={[
        [t('trial.cancers'), formatListing(cancers, locale)],
        [t('trial.treatment'), cohort.treatment],
        [t('trial.setting'), cohort.setting],
        [t('trial.age'), cohort.ageGroup && t(`trial.age.${cohort.ageGroup}`)],
        [t('trial.route'), cohort.route && t(`trial.route.${cohort.route}`)],
        [t('trial.priorLines'), number(cohort.medianPriorLines)],
        [t('trial.enrolled'), number(cohort.enrolled)],
        [t(cohort.arm === 'control' ? 'trial.treated' : 'trial.infused'), number(cohort.infused)],
        [t('trial.crossover'), number(cohort.crossover)],
        [t('trial.followUp'), followUp && t('trial.months', { months: followUp })],
        [t('trial.cutoff'), cohort.dataCutoff && formatDate(cohort.dataCutoff, locale)],
      ]}
    />
  );
}
