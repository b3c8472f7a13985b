import type { Cohort } from '../dataset/dataset.ts';
import type { Claim } from '../dataset/details.ts';
import { useLanguage } from '../i18n/words.tsx';
import { openComparison } from '../store/comparison.ts';
import { openTrial, useDashboard } from '../store/dashboard.ts';

/** Buttons that open what proves a claim: the comparison, and each trial it rests on. */
export function ClaimProof({ claim }: { readonly claim: Claim }) {
  const { t } = useLanguage();
  const cohortById = useDashboard((state) => state.dataset.cohortById);
  const { compare = [], cohorts } = claim;
  const named = (ids: readonly string[]) => ids.flatMap((id) => cohortById.get(id) ?? []);
  const nameOf = ({ trial, cite }: Cohort) => t('claims.cohort', { trial: trial.name, cite });
  const [first, second] = named(compare).map(nameOf);
  const trials = new Map(named(cohorts).map((cohort) => [cohort.trial.id, cohort]));
  if (trials.size === 0) return null;
  return (
    <p className="claims-proof">
      {first !== undefined && second !== undefined && (
        <button type="button" className="ui-button" onClick={() => openComparison(compare)}>
          {first === second ? t('claims.compare') : t('claims.compareThem', { first, second })}
        </button>
      )}
      {[...trials].map(([id, cohort]) => (
        <button key={id} type="button" className="ui-link" onClick={() => openTrial(id)}>
          {t('claims.open', { cohort: nameOf(cohort) })}
        </button>
      ))}
    </p>
  );
}
