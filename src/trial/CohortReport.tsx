import { useId } from 'react';
import type { Details } from '../dataset/details.ts';
import type { RawCohort } from '../dataset/schema.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { CompareTick } from '../ui/CompareTick.tsx';
import { formatListing } from '../ui/listing.ts';
import { OwnTag } from '../ui/OwnTag.tsx';
import { statusesOf } from '../ui/status.ts';
import { BestResponseBar } from './BestResponseBar.tsx';
import { CohortFacts } from './CohortFacts.tsx';
import { OutcomeTable } from './OutcomeTable.tsx';
import { SourceCitation } from './SourceCitation.tsx';

interface CohortReportProps {
  readonly cohort: RawCohort;
  readonly details: Details;
}

/** One report on one group of patients: from where it is, what it stands for, and every figure. */
export function CohortReport({ cohort, details }: CohortReportProps) {
  const { t, say, locale } = useLanguage();
  const titleId = useId();
  const cohortById = useDashboard(({ dataset }) => dataset.cohortById);
  const source = details.sourceById.get(cohort.source);
  const shown = cohortById.get(cohort.id);
  // Every figure is listed below: that the headline ones hold no response rate would only confuse.
  const tags = shown?.extras.filter((extra) => extra !== 'no-rate') ?? [];
  const nameOf = (id: string) => {
    const other = cohortById.get(id);
    return other ? t('trial.cohortOfYear', { cohort: say(other.label), cite: other.cite }) : id;
  };
  const relations = [
    cohort.supersededBy && t('trial.superseded', { cohort: nameOf(cohort.supersededBy) }),
    cohort.subgroupOf && t('trial.partOf', { cohort: nameOf(cohort.subgroupOf) }),
    cohort.sharesPatientsWith &&
      t('trial.shares', { cohorts: formatListing(cohort.sharesPatientsWith.map(nameOf), locale) }),
  ].filter((relation) => typeof relation === 'string');
  return (
    <article className="trial-cohort" aria-labelledby={titleId}>
      <div className="trial-name">
        <h4 id={titleId}>{say(cohort.label)}</h4>
        {shown && <OwnTag cohort={shown} />}
        {shown &&
          statusesOf(shown).map((status) => (
            <span key={status} className="ui-tag" data-quiet={status === 'approved' ? undefined : ''}>
              {t(`status.${status}.long`)}
            </span>
          ))}
        {tags.map((extra) => (
          <span key={extra} className="ui-tag" data-quiet>
            {t(`extra.${extra}.tag`)}
          </span>
        ))}
        {shown && <CompareTick cohort={shown} worded />}
      </div>
      {source && <SourceCitation source={source} />}
      {relations.map((relation) => (
        <p key={relation} className="trial-relation">
          {relation}
        </p>
      ))}
      <CohortFacts cohort={cohort} />
      {cohort.note && <p>{say(cohort.note)}</p>}
      {shown && <BestResponseBar cohort={shown} />}
      {shown && cohort.outcomes.length > 0 ? (
        <OutcomeTable cohort={cohort} shown={shown} details={details} nameOf={nameOf} />
      ) : (
        <p className="trial-small">{t('trial.noOutcomes')}</p>
      )}
    </article>
  );
}
