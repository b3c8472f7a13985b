import { Fragment } from 'react';
import type { Cohort } from '../dataset/dataset.ts';
import { useLanguage } from '../i18n/words.tsx';
import { openTrial } from '../store/dashboard.ts';
import { OwnTag } from '../ui/OwnTag.tsx';
import { statusesOf, statusProps } from '../ui/status.ts';

interface Props {
  readonly cohort: Cohort;
  /** The whole row as a sentence. */
  readonly spoken: string;
  /** Whether Tab reaches this row. */
  readonly stop: boolean;
  /** Whether the trial's name alone does not tell the cohort. */
  readonly named: boolean;
  /** Of the second line, in small type. */
  readonly about: string;
  /** Whether its figure keeps its own denominator because enrolment is not reported. */
  readonly unenrolled: boolean;
}

/** Who a row is about, and the way to its trial: two cells of the row's grid, the second where there is more to say. */
export function RowName({ cohort, spoken, stop, named, about, unenrolled }: Props) {
  const language = useLanguage();
  const { t, say } = language;
  return (
    <>
      <button
        type="button"
        className="rows-name"
        data-stop={cohort.id}
        tabIndex={stop ? 0 : -1}
        aria-label={unenrolled ? t('forest.noEnrolment.spoken', { sentence: spoken }) : spoken}
        onClick={() => openTrial(cohort.trial.id)}
        {...statusProps(statusesOf(cohort), language)}
      >
        {cohort.trial.name}
        {named && <span className="rows-part">: {say(cohort.label)}</span>}
      </button>
      {(about !== '' || unenrolled || cohort.own || cohort.extras.length > 0) && (
        <span className="rows-about" title={about === '' ? undefined : about}>
          <OwnTag cohort={cohort} />
          {unenrolled && (
            <>
              {' '}
              <span className="ui-tag" data-quiet title={t('forest.noEnrolment.long')}>
                {t('forest.noEnrolment')}
              </span>
            </>
          )}
          {cohort.extras.map((extra) => (
            <Fragment key={extra}>
              {' '}
              <span className="ui-tag" data-quiet>
                {t(`extra.${extra}.tag`)}
              </span>
            </Fragment>
          ))}
          {` ${about}`}
        </span>
      )}
    </>
  );
}
