import type { Cohort } from '../dataset/dataset.ts';
import type { Details } from '../dataset/details.ts';
import { sectionsOf } from '../dataset/outcomeOrder.ts';
import type { RawCohort } from '../dataset/schema.ts';
import { useLanguage } from '../i18n/words.tsx';
import { sourceOf } from '../ui/outcomeMethod.ts';
import { OutcomeRow } from './OutcomeRow.tsx';

interface OutcomeTableProps {
  readonly cohort: RawCohort;
  /** The same cohort as the rest of the page knows it. */
  readonly shown: Cohort;
  readonly details: Details;
  /** The words for another cohort. */
  readonly nameOf: (cohort: string) => string;
}

/** Every outcome of a cohort, section by section. */
export function OutcomeTable({ cohort, shown, details, nameOf }: OutcomeTableProps) {
  const { t, say } = useLanguage();
  return (
    <table className="trial-outcomes" aria-label={t('trial.outcomes', { cohort: say(cohort.label) })}>
      <thead>
        <tr>
          <th scope="col">{t('trial.measure')}</th>
          <th scope="col">{t('trial.figure')}</th>
          <th scope="col">{t('trial.interval')}</th>
          <th scope="col">{t('trial.source')}</th>
        </tr>
      </thead>
      {sectionsOf(cohort.outcomes).map(([section, outcomes]) => (
        <tbody key={section}>
          <tr>
            <th scope="rowgroup" colSpan={4}>
              {t(`trial.${section}`)}
            </th>
          </tr>
          {outcomes.map((outcome) => (
            <OutcomeRow
              key={cohort.outcomes.indexOf(outcome)}
              outcome={outcome}
              cohort={shown}
              source={sourceOf(outcome, cohort.source, details)}
              replacedBy={outcome.supersededBy && nameOf(outcome.supersededBy)}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
