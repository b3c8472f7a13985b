import type { ReactNode } from 'react';
import type { Cohort } from '../dataset/dataset.ts';
import type { Language } from '../i18n/words.tsx';
import { openTrial } from '../store/dashboard.ts';
import { CompareTick } from '../ui/CompareTick.tsx';
import { OwnTag } from '../ui/OwnTag.tsx';

/** The trial's name opens its panel; below it the cohort, what it is beside the headline, and a box to compare it. */
export function nameCell(cohort: Cohort, { t, say }: Language): ReactNode {
  const { trial, label, extras } = cohort;
  return (
    <>
      <button
        type="button"
        className="table-open"
        aria-haspopup="dialog"
        title={t('table.open', { trial: trial.name })}
        onClick={() => openTrial(trial.id)}
      >
        {trial.name}
      </button>
      <span className="table-cohort">{say(label)}</span>
      {cohort.own && <OwnTag cohort={cohort} />}
      {extras.map((extra) => (
        <span key={extra} className="ui-tag" data-quiet>
          {t(`extra.${extra}.tag`)}
        </span>
      ))}
      <CompareTick cohort={cohort} />
    </>
  );
}
